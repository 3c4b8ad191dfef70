import 'server-only';
import type { ReactElement, ReactNode } from 'react';
import type { Campaign } from '@/lib/domain/campaign';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import { round } from './words';

/** The whole artwork, transparent where nothing is drawn. */
export function Sheet(props: { format: FormatName; children: ReactNode }): ReactElement {
  const { width, height } = formatSizes[props.format];
  return (
    <div style={{ display: 'flex', position: 'relative', width, height }}>{props.children}</div>
  );
}

/** A drawing layer over the whole sheet. */
export function Drawing(props: { format: FormatName; children: ReactNode }): ReactElement {
  const { width, height } = formatSizes[props.format];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: 'absolute', left: 0, top: 0 }}
      role="presentation"
    >
      {props.children}
    </svg>
  );
}

/** Lines one under the other, centred on (`x`, `y`) px, `width` px wide, turned by `angle` degrees. */
export function Stack(props: {
  x: number;
  y: number;
  width: number;
  height: number;
  gap?: number;
  angle?: number;
  children: ReactNode;
}): ReactElement {
  const { x, y, width, height } = props;
  return (
    <div
      style={{
        position: 'absolute',
        left: x - width / 2,
        top: y - height / 2,
        width,
        height,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: props.gap ?? 0,
        ...(props.angle ? { transform: `rotate(${props.angle}deg)` } : {}),
      }}
    >
      {props.children}
    </div>
  );
}

/** Width of a sign's rim, in hundredths of the sign's. */
const RIM = 2.6;

/**
 * The campaign's sign, `size` px wide, centred on (`x`, `y`), to be put inside a `Drawing`. A `rim`
 * of a darker colour keeps it apart from a photo as light as itself.
 */
export function Mark(props: {
  campaign: Campaign;
  x: number;
  y: number;
  size: number;
  fill: string;
  angle?: number;
  rim?: string;
}): ReactElement {
  const { rim } = props;
  const { path } = props.campaign.mark;
  return (
    <g transform={placeMark(props)}>
      {rim && <path d={path} stroke={rim} strokeWidth={2 * RIM} strokeLinejoin="round" />}
      <path d={path} fill={props.fill} />
    </g>
  );
}

/** The transform that brings a square of 100 to `size` px, centred on (`x`, `y`) and turned by `angle` degrees. */
export function placeMark(at: { x: number; y: number; size: number; angle?: number }): string {
  const { x, y, size, angle = 0 } = at;
  return `translate(${round(x)} ${round(y)}) rotate(${angle}) scale(${round(size / 100)}) translate(-50 -50)`;
}
