import 'server-only';
import sharp from 'sharp';
import type { RelaySite } from './relay-work';

/** Side in px: 40 CSS px on a two-fold screen. */
const SIDE = 80;

type Signed = Pick<RelaySite['campaign'], 'mark' | 'palette'>;

const drawn = new Map<string, Promise<Buffer>>();

/** The campaign's sign in its highlight, on its ink, as a small PNG: mail programs draw no SVG. */
export function drawSign({ mark, palette }: Signed): Promise<Buffer> {
  const { ink, highlight } = palette.colours;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ink.hex}"/><path d="${mark.path}" fill="${highlight.hex}"/></svg>`;
  const known = drawn.get(svg) ?? sharp(Buffer.from(svg)).resize(SIDE, SIDE).png().toBuffer();
  drawn.set(svg, known);
  return known;
}
