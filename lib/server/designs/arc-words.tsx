import 'server-only';
import type { ReactElement } from 'react';
import type { DesignKit } from './design';
import { type LineStyle, placeLine, type Run, round } from './words';

export type Arc = {
  /** Centre and radius of the baseline, in px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Degrees clockwise from the top at which the line's middle stands. */
  readonly middle: number;
  /** Outside: letters stand on the circle. Inside: they hang in it, to be read at the bottom. */
  readonly side: 'outside' | 'inside';
};

/** A line of words around a circle, as outlines to be put inside an `<svg>`. */
export function ArcWords(
  props: { kit: DesignKit; runs: readonly Run[]; arc: Arc } & LineStyle,
): ReactElement {
  const { arc } = props;
  const line = placeLine(props.kit, props.runs, props);
  const direction = arc.side === 'outside' ? 1 : -1;
  const degrees = (length: number) => (length / arc.radius) * (180 / Math.PI);
  return (
    <g>
      {line.glyphs.map((glyph) => {
        const along = glyph.x + glyph.advance / 2 - line.width / 2;
        const turn = arc.middle + direction * degrees(along);
        const upright = arc.side === 'outside' ? turn : turn + 180;
        const place = `translate(${arc.x} ${arc.y}) rotate(${round(upright)})`;
        const baseline = -direction * arc.radius;
        const scale = round(glyph.scale);
        return (
          <path
            key={glyph.x}
            d={glyph.outline}
            fill={glyph.colour}
            transform={`${place} translate(${round(-glyph.advance / 2)} ${baseline}) scale(${scale} ${-scale})`}
          />
        );
      })}
    </g>
  );
}
