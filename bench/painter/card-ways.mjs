import { Resvg } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import { ImageResponse } from '@vercel/og';
import satori from 'satori';
import sharp from 'sharp';
import { encodePicture } from '../../lib/server/painter/encode-picture.ts';
import { paintFile } from '../../lib/server/painter/paint-file.ts';
import { paintTemplate } from '../../lib/server/painter/paint-template.ts';
import { CARD, composeCard, writeLines } from './card-pack.mjs';
import { describeLines, listFonts, makeNodes, makeTree } from './card-tree.mjs';

/** The quality of all JPEGs but ours, which chooses its own: the same one. */
export const QUALITY = 92;

const request = (index) => {
  const { template, format } = CARD;
  return { template, format, texts: writeLines(index), territory: null };
};

/** Ways of making a round's card as a file, by name; `type` is png or jpeg. */
export async function listCardWays(pack, type, rounds) {
  const ground = await paintGround(pack);
  const kit = { pack, type, ground, address: `data:image/png;base64,${ground.toString('base64')}` };
  return {
    ours: (index) => paintFile(pack, { ...request(index), type }, null),
    '@vercel/og': makeOgWay(kit),
    'satori + resvg-js': makeResvgWay(kit),
    'satori + sharp': makeSharpWay(kit),
    takumi: await makeTakumiWay(kit),
    floor: await makeFloor(kit, rounds),
  };
}

/** What lies under the lines, as the PNG that others load. */
async function paintGround(pack) {
  const empty = { ...pack, templates: pack.templates.map(withoutLines) };
  const { data, width, height } = await paintTemplate(empty, { ...request(0), texts: {} }, null);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function withoutLines(template) {
  return { ...template, formats: { link: { ...template.formats.link, slots: [] } } };
}

const draw = ({ pack, address }, index) =>
  makeTree(describeLines(pack, composeCard(pack, index), index), address, CARD);

export function makeOgWay(kit) {
  const fonts = listFonts(kit.pack);
  const size = { width: CARD.width, height: CARD.height };
  return async (index) => {
    const image = new ImageResponse(draw(kit, index), { ...size, fonts });
    const png = Buffer.from(await image.arrayBuffer());
    return kit.type === 'png' ? png : sharp(png).jpeg(JPEG).toBuffer();
  };
}

const JPEG = { quality: QUALITY, chromaSubsampling: '4:4:4', optimiseCoding: false };

function makeResvgWay(kit) {
  const fonts = listFonts(kit.pack);
  return async (index) => {
    const svg = await satori(draw(kit, index), { ...CARD, fonts });
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    if (kit.type === 'png') return image.asPng();
    const raw = { width: image.width, height: image.height, channels: 4 };
    return sharp(image.pixels, { raw }).flatten().jpeg(JPEG).toBuffer();
  };
}

function makeSharpWay(kit) {
  const fonts = listFonts(kit.pack);
  return async (index) => {
    const svg = Buffer.from(await satori(draw(kit, index), { ...CARD, fonts }));
    const image = sharp(svg).removeAlpha();
    return (kit.type === 'png' ? image.png() : image.jpeg(JPEG)).toBuffer();
  };
}

async function makeTakumiWay({ pack, type, ground }) {
  const renderer = new Renderer();
  for (const font of listFonts(pack)) await renderer.registerFont(font);
  const images = [{ src: 'ground', data: ground }];
  return (index) => {
    const nodes = makeNodes(describeLines(pack, composeCard(pack, index), index), CARD);
    const { width, height } = CARD;
    return renderer.render(nodes, { width, height, images, format: type, quality: QUALITY });
  };
}

/** Our encoder on pixels that are ready: what is left when painting costs nothing. */
async function makeFloor({ pack, type }, rounds) {
  const canvases = [];
  for (let index = 0; index < rounds; index++) {
    canvases.push(await paintTemplate(pack, request(index), null));
  }
  return (index) => encodePicture(canvases[index], type);
}
