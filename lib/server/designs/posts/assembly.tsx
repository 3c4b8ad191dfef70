import 'server-only';
import type { ReactElement } from 'react';
import type { DesignKit } from '../design';
import { Mark } from '../sheet';
import { postDesign } from './post-design';
import { THEME_WORDS, type ThemePlan, ThemeWords } from './theme-words';

/** Rows of seats about a centre (px), over `turn` degrees from `from` (clockwise from the top). */
type Rows = {
  readonly x: number;
  readonly y: number;
  /** Radius of the first row, in px. */
  readonly first: number;
  readonly count: number;
  readonly seats: number;
  readonly from: number;
  readonly turn: number;
};
type Plan = ThemePlan & { readonly rows: Rows };

/** A seat's size beside the room it has, and a row's radius beside that of the row before. */
const SEAT = 0.8;
const GROWTH = 1.27;

const COLOURS = ['accent', 'ink', 'calm', 'accent', 'highlight', 'calm', 'ink'] as const;

/** Everybody has a seat: the campaign's signs in a half circle, and the person in the middle. */
export const assembly = postDesign<Plan>({
  words: THEME_WORDS,
  background: 'paper',
  plans: {
    square: {
      rows: { x: 540, y: 1092, first: 330, count: 3, seats: 12, from: -90, turn: 180 },
      masthead: { x: 72, y: 64, width: 936, height: 36 },
      text: { x: 72, y: 140, width: 936, height: 330 },
      title: 124,
      rest: 52,
      lines: 3,
      slots: [
        {
          box: { x: 340, y: 878, width: 400, height: 112 },
          align: 'center',
          colour: 'ink',
          maxSize: 52,
          maxLines: 3,
        },
        {
          box: { x: 300, y: 994, width: 480, height: 60 },
          align: 'center',
          colour: 'calm',
          maxSize: 48,
        },
      ],
    },
    portrait: {
      rows: { x: 540, y: 1362, first: 340, count: 4, seats: 12, from: -90, turn: 180 },
      masthead: { x: 72, y: 72, width: 936, height: 36 },
      text: { x: 72, y: 162, width: 936, height: 400 },
      title: 132,
      rest: 58,
      lines: 4,
      slots: [
        {
          box: { x: 340, y: 1134, width: 400, height: 118 },
          align: 'center',
          colour: 'ink',
          maxSize: 54,
          maxLines: 3,
        },
        {
          box: { x: 290, y: 1256, width: 500, height: 62 },
          align: 'center',
          colour: 'calm',
          maxSize: 50,
        },
      ],
    },
    story: {
      rows: { x: 540, y: 1250, first: 312, count: 3, seats: 24, from: -180, turn: 360 },
      masthead: { x: 80, y: 284, width: 920, height: 36 },
      text: { x: 80, y: 352, width: 920, height: 320 },
      title: 124,
      rest: 54,
      lines: 3,
      slots: [
        {
          box: { x: 340, y: 1130, width: 400, height: 124 },
          align: 'center',
          colour: 'ink',
          maxSize: 56,
          maxLines: 3,
        },
        {
          box: { x: 290, y: 1262, width: 500, height: 62 },
          align: 'center',
          colour: 'calm',
          maxSize: 50,
        },
      ],
    },
    link: {
      rows: { x: 1216, y: 315, first: 156, count: 5, seats: 12, from: -180, turn: 180 },
      masthead: { x: 56, y: 52, width: 640, height: 30 },
      text: { x: 56, y: 122, width: 640, height: 300 },
      title: 84,
      rest: 42,
      lines: 4,
      slots: [
        {
          box: { x: 56, y: 456, width: 640, height: 56 },
          align: 'start',
          colour: 'ink',
          maxSize: 42,
        },
        {
          box: { x: 56, y: 514, width: 640, height: 56 },
          align: 'start',
          colour: 'calm',
          maxSize: 42,
        },
      ],
    },
  },
  draw: (kit, plan) => (
    <>
      <rect width="100%" height="100%" fill={kit.palette.paper} />
      <Seats kit={kit} rows={plan.rows} />
      <ThemeWords kit={kit} plan={plan} colour={kit.palette.ink} />
    </>
  ),
});

function Seats({ kit, rows }: { kit: DesignKit; rows: Rows }): ReactElement {
  const { campaign, palette } = kit;
  return (
    <g>
      {listSeats(rows).map(({ x, y, size, row, seat }) => (
        <Mark
          key={`${row} ${seat}`}
          campaign={campaign}
          x={x}
          y={y}
          size={size}
          fill={palette[COLOURS[(seat + 3 * row) % COLOURS.length] ?? 'ink']}
        />
      ))}
    </g>
  );
}

/** Every row has as many seats, each between two of the row before; the outer ones are larger. */
function listSeats({ x, y, first, count, seats, from, turn }: Rows) {
  return Array.from({ length: count }, (_, row) => {
    const radius = first * GROWTH ** row;
    return Array.from({ length: seats + (row % 2) }, (_, seat) => {
      const share = (seat + (row % 2 === 0 ? 0.5 : 0)) / seats;
      const radians = ((from + share * turn) * Math.PI) / 180;
      const size = ((radius * turn * Math.PI) / 180 / seats) * SEAT;
      return {
        x: x + radius * Math.sin(radians),
        y: y - radius * Math.cos(radians),
        size,
        row,
        seat,
      };
    });
  }).flat();
}
