import 'server-only';
import type { ReactElement } from 'react';
import { type PlacedLine, round } from './words';

/** A line of words whose origin stands at (`x`, `baseline`) px, to be put inside an `<svg>`. */
export function Line(props: { line: PlacedLine; x: number; baseline: number }): ReactElement {
  return (
    <g transform={`translate(${round(props.x)} ${round(props.baseline)})`}>
      {props.line.glyphs.map(({ outline, x, scale, colour }) => (
        <path
          key={x}
          d={outline}
          fill={colour}
          transform={`translate(${round(x)} 0) scale(${round(scale)} ${-round(scale)})`}
        />
      ))}
    </g>
  );
}
