import 'server-only';
import type { ReactElement } from 'react';
import { outlineLockup } from '../designs/lockup';
import { round } from '../designs/words';
import type { Pack } from '../pack/open-pack';

/** The lock-up, `width` px wide; its foot stands at `bottom`, its left edge at `x`. */
export function Lockup(props: {
  pack: Pack;
  x: number;
  bottom: number;
  width: number;
}): ReactElement {
  const { width, height, paths } = outlineLockup(props.pack);
  const scale = props.width / width;
  const top = props.bottom - height * scale;
  return (
    <g transform={`translate(${props.x} ${round(top)}) scale(${round(scale)})`}>
      {paths.map(({ d, colour }) => (
        <path key={d} d={d} fill={colour} />
      ))}
    </g>
  );
}
