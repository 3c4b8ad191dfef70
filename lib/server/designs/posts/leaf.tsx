import 'server-only';
import type { ReactElement } from 'react';
import { Column } from '../column';
import type { DesignKit } from '../design';

/** A leaf's centre in px, and its angle in degrees. */
export type LeafPlace = { readonly x: number; readonly y: number; readonly angle: number };
/** Shares of a leaf's height: its binding, its head. */
const BINDING = 0.08;
const HEAD = 0.2;

/** A leaf of a calendar: what kind of day, its number, its month. */
export function Leaf(props: {
  kit: DesignKit;
  size: { readonly width: number; readonly height: number };
  place: LeafPlace;
  day: readonly [label: string, number: string, month: string];
}): ReactElement {
  const { kit, place } = props;
  const { palette } = kit;
  const { width, height } = props.size;
  const [label, number, month] = props.day;
  const [head, pad] = [height * HEAD, width * 0.08];
  const inner = { x: pad, width: width - 2 * pad };
  return (
    <g
      transform={`translate(${place.x} ${place.y}) rotate(${place.angle}) translate(${-width / 2} ${-height / 2})`}
    >
      <rect width={width} height={height} rx={width * 0.06} fill={palette.highlight} />
      <path d={roundTop(width, head, width * 0.06)} fill={palette.ink} />
      {[0.27, 0.73].map((share) => (
        <rect
          key={share}
          x={width * share - width * 0.028}
          y={-height * BINDING * 0.6}
          width={width * 0.056}
          height={height * BINDING}
          rx={width * 0.028}
          fill={palette.paper}
        />
      ))}
      <Column
        kit={kit}
        box={{ ...inner, y: head * 0.26, height: head * 0.62 }}
        align="center"
        anchor="middle"
        parts={[
          { runs: [{ text: label, font: 'strong' }], size: width * 0.13, colour: palette.paper },
        ]}
      />
      <Column
        kit={kit}
        box={{ ...inner, y: head + height * 0.09, height: height * 0.62 }}
        align="center"
        anchor="middle"
        parts={[
          { runs: [{ text: number, font: 'display' }], size: width * 0.78, colour: palette.ink },
          {
            runs: [{ text: month, font: 'strong' }],
            size: width * 0.13,
            colour: palette.ink,
            gap: width * 0.1,
          },
        ]}
      />
    </g>
  );
}

function roundTop(width: number, height: number, r: number): string {
  return `M0 ${height}V${r}A${r} ${r} 0 0 1 ${r} 0H${width - r}A${r} ${r} 0 0 1 ${width} ${r}V${height}Z`;
}
