import 'server-only';
import type { Pack } from '../pack/open-pack';
import { compactOutlines, GRID } from './compact-outlines';
import { type PlacedLine, placeLine, type Run } from './words';

/** Outlines to be shown as one inline SVG, in its own units. */
export type Outlines = {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly { d: string; colour: string }[];
};

const WIDTH = 1000;

/** The lock-up as outlines, aligned to the left: headline, link with its italic word, name. */
export function outlineLockup(pack: Pack): Outlines {
  const { headline, link, name } = pack.campaign.lockup;
  const { paper, highlight } = pack.palette;
  const lines: { runs: readonly Run[]; size: number; colour: string; gap: number }[] = [
    { runs: [{ text: headline[0], font: 'display' }], size: 190, colour: paper, gap: 0 },
    { runs: [{ text: headline[1], font: 'display' }], size: 190, colour: paper, gap: 40 },
    { runs: link, size: 96, colour: paper, gap: 58 },
    { runs: [{ text: name.join(' '), font: 'display' }], size: 96, colour: highlight, gap: 36 },
  ];
  const kit = { campaign: pack.campaign, palette: pack.palette, tables: pack.tables, words: {} };
  let top = 0;
  const paths = lines.flatMap(({ runs, size, colour, gap }) => {
    const line = placeLine(kit, runs, { size, maxWidth: WIDTH, colour });
    const baseline = top + gap + line.capHeight;
    top = baseline;
    return outlineLine(line, baseline);
  });
  return { width: GRID * WIDTH, height: GRID * Math.ceil(top + 30), paths };
}

/** A path for each colour of a line, in its order. */
function outlineLine({ glyphs }: PlacedLine, baseline: number) {
  const colours = [...new Set(glyphs.map(({ colour }) => colour))];
  return colours.map((colour) => ({
    d: compactOutlines(
      glyphs.filter((glyph) => glyph.colour === colour),
      baseline,
    ),
    colour,
  }));
}
