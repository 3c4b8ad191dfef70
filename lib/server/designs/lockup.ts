import 'server-only';
import type { Pack } from '../pack/open-pack';
import { type PlacedLine, placeLine, type Run, round } from './words';

/** Outlines to be shown as one inline SVG, in px. */
export type Outlines = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly { d: string; transform: string; colour: string }[];
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
  const glyphs = lines.flatMap(({ runs, size, colour, gap }) => {
    const line = placeLine(kit, runs, { size, maxWidth: WIDTH, colour });
    const baseline = top + gap + line.capHeight;
    top = baseline;
    return outlineGlyphs(line, baseline);
  });
  return { width: WIDTH, height: Math.ceil(top + 30), glyphs };
}

function outlineGlyphs(line: PlacedLine, baseline: number) {
  return line.glyphs
    .filter(({ outline }) => outline !== '')
    .map(({ outline, x, scale, colour }) => ({
      d: outline,
      transform: `translate(${round(x)} ${round(baseline)})scale(${round(scale)} ${-round(scale)})`,
      colour,
    }));
}
