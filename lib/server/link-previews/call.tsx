import 'server-only';
import type { ReactElement } from 'react';
import type { DesignKit } from '../designs/design';
import { Line } from '../designs/line';
import { Mark } from '../designs/sheet';
import { placeLine } from '../designs/words';

const HEIGHT = 76;
const SIGN = 34;
const PAD = 34;
const GAP = 16;

/** What to do, as the site's own button says it; its top left corner at (`x`, `y`) px. */
export function Call(props: {
  kit: DesignKit;
  text: string;
  x: number;
  y: number;
  maxWidth: number;
}): ReactElement {
  const { kit, x, y } = props;
  const { highlight, accent, ink } = kit.palette;
  const start = PAD + SIGN + GAP;
  const style = { size: 36, maxWidth: props.maxWidth - start - PAD, colour: ink };
  const line = placeLine(kit, [{ text: props.text, font: 'strong' }], style);
  const middle = HEIGHT / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={start + line.width + PAD} height={HEIGHT} rx={middle} fill={highlight} />
      <Mark campaign={kit.campaign} x={PAD + SIGN / 2} y={middle} size={SIGN} fill={accent} />
      <Line line={line} x={start} baseline={middle + line.capHeight / 2} />
    </g>
  );
}
