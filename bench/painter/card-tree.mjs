import { writeLines } from './card-pack.mjs';

const FONTS = ['display', 'strong', 'text'];

/** The fonts of a card's lines, as satori and takumi take them: each under its role's name. */
export function listFonts(pack) {
  return FONTS.map((role) => ({ name: role, data: Buffer.from(pack.fonts[role]), weight: 400 }));
}

/** A round's card as others take it: text at the sizes and places that ours has. */
export function describeLines(pack, scene, index) {
  const texts = writeLines(index);
  return scene.layers
    .filter(({ kind }) => kind === 'text')
    .map((run) => {
      const role = FONTS.find((name) => pack.tables[name].font === run.font);
      const { ascender, unitsPerEm } = pack.tables[role];
      const top = Math.round(run.baseline - (ascender / unitsPerEm) * run.size);
      const style = {
        fontFamily: role,
        fontSize: run.size,
        color: run.colour,
        whiteSpace: 'nowrap',
      };
      const place = { position: 'absolute', left: run.box.x, top, lineHeight: 'normal' };
      return { text: texts[run.slot], style: { ...style, ...place } };
    });
}

/** The same as the elements that satori reads; `ground` is the address of the picture under the lines. */
export function makeTree(lines, ground, { width, height }) {
  const make = (type, props) => ({ type, key: null, props });
  const image = make('img', { src: ground, width, height, style: { position: 'absolute' } });
  const texts = lines.map(({ text, style }) => make('div', { style, children: text }));
  const style = { display: 'flex', width, height };
  return make('div', { style, children: [image, ...texts] });
}

/** The same as takumi's nodes, over a picture that it was given as `ground`. */
export function makeNodes(lines, { width, height }) {
  const image = { type: 'image', src: 'ground', style: { position: 'absolute', width, height } };
  const texts = lines.map(({ text, style }) => ({ type: 'text', text, style }));
  return { type: 'container', style: { width, height }, children: [image, ...texts] };
}
