import 'server-only';
import type { ReactElement } from 'react';
import type { Box } from '@/lib/domain/template';
import type { DesignKit } from '../design';
import { circlePath } from '../paths';
import { Mark } from '../sheet';
import type { PostPlan } from './post-design';

/** Where a ticket's parts stand in one format. */
export type TicketPlan = PostPlan & {
  readonly sign: { readonly x: number; readonly y: number; readonly size: number };
  readonly lockup: Box;
  readonly size: number;
  /** The ticket, and where it is perforated, in px from its left edge or, when it is high, its top. */
  readonly ticket: Box;
  readonly fold: number;
  readonly isHigh?: boolean;
  readonly text: Box;
  readonly stub: Box;
};

const NOTCH = 30;
const HOLE = 18;

/** The ticket, two notches in its edges and a line of signs where it is torn. */
export function TicketPaper({ kit, plan }: { kit: DesignKit; plan: TicketPlan }): ReactElement {
  const { palette, campaign } = kit;
  const { x, y, width, height } = plan.ticket;
  const ends = plan.isHigh
    ? [
        [x, y + plan.fold],
        [x + width, y + plan.fold],
      ]
    : [
        [x + plan.fold, y],
        [x + plan.fold, y + height],
      ];
  const length = (plan.isHigh ? width : height) - 2 * NOTCH - HOLE;
  const count = Math.floor(length / (HOLE * 1.9));
  const holes = Array.from({ length: count }, (_, index) => {
    const along = NOTCH + HOLE / 2 + ((index + 0.5) * length) / count;
    return plan.isHigh ? { x: x + along, y: y + plan.fold } : { x: x + plan.fold, y: y + along };
  });
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={28} fill={palette.ink} />
      {ends.map(([cx = 0, cy = 0]) => (
        <path key={`${cx} ${cy}`} d={circlePath(cx, cy, NOTCH)} fill={palette.accent} />
      ))}
      {holes.map((hole) => (
        <Mark
          key={`${hole.x} ${hole.y}`}
          campaign={campaign}
          {...hole}
          size={HOLE}
          fill={palette.accent}
        />
      ))}
    </g>
  );
}
