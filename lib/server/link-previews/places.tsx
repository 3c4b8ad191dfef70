import 'server-only';
import type { ReactElement } from 'react';
import type { DesignKit } from '../designs/design';
import { Line } from '../designs/line';
import { Mark } from '../designs/sheet';
import { placeLine } from '../designs/words';

const SIGN = 24;
const GAP = 12;
const BETWEEN = 30;

/** The lock-up's four places on one line no wider than `width` px, each behind the campaign's sign. */
export function Places(props: {
  kit: DesignKit;
  x: number;
  baseline: number;
  width: number;
}): ReactElement {
  const { kit, x, baseline, width } = props;
  const { places } = kit.campaign.lockup;
  const style = { size: 30, maxWidth: 1000, colour: kit.palette.paper };
  const lines = places.map((text) => placeLine(kit, [{ text, font: 'strong' }], style));
  const natural = lines.reduce((sum, line) => sum + SIGN + GAP + line.width + BETWEEN, -BETWEEN);
  let pen = 0;
  return (
    <g transform={`translate(${x} ${baseline}) scale(${Math.min(1, width / natural)})`}>
      {lines.map((line, index) => {
        const start = pen;
        pen += SIGN + GAP + line.width + BETWEEN;
        return (
          <g key={places[index]}>
            <Mark
              campaign={kit.campaign}
              x={start + SIGN / 2}
              y={-line.capHeight / 2}
              size={SIGN}
              fill={kit.palette.highlight}
            />
            <Line line={line} x={start + SIGN + GAP} baseline={0} />
          </g>
        );
      })}
    </g>
  );
}
