import 'server-only';
import type { ColourRole } from '@/lib/domain/campaign';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import type { Box } from '@/lib/domain/template';

type Piece = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
  readonly colour: ColourRole;
};

const COLOURS = ['highlight', 'ink', 'paper', 'highlight', 'calm'] as const;
/** Thrown so that no two rows or columns are alike: the golden section. */
const STEP = (Math.sqrt(5) - 1) / 2;
/** Square px over which one piece is thrown, and px that its edge keeps from what it must not touch. */
const SPREAD = 17_000;
const MARGIN = 20;

/** Pieces of confetti all over a format but on some boxes: always the same ones. */
export function scatter(format: FormatName, kept: readonly Box[]): Piece[] {
  const { width, height } = formatSizes[format];
  const count = Math.round((width * height) / SPREAD);
  return Array.from({ length: count }, (_, index) => ({
    x: Math.round(((index * STEP) % 1) * width),
    y: Math.round(((index + 0.5) / count) * height),
    size: 28 + ((index * 17) % 5) * 9,
    angle: (index * 47) % 90,
    colour: COLOURS[index % COLOURS.length] ?? 'highlight',
  })).filter((piece) => !kept.some((box) => touches(piece, box)));
}

function touches({ x, y, size }: Piece, box: Box): boolean {
  const reach = size / 2 + MARGIN;
  const isBeside = x < box.x - reach || x > box.x + box.width + reach;
  return !isBeside && y > box.y - reach && y < box.y + box.height + reach;
}
