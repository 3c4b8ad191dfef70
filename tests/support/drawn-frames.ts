import sharp from 'sharp';
import { type FoundWindow, findPhotoWindows } from '@/lib/render/find-photo-windows';
import type { WindowKind } from '@/lib/render/read-levels';
import { readAlpha } from '@/lib/server/artwork/read-alpha';
import fc from '@/tests/support/fast-check';

/** A box as shares of the canvas: left, top, right, bottom. */
export type Shares = readonly [number, number, number, number];

/** A frame as it is drawn: its artwork on a square of 1000, and where the photo is meant to be. */
export type DrawnFrame = {
  readonly artwork: string;
  readonly window: Shares;
  readonly kind: WindowKind;
  /** Its circles must stay circles: it is drawn on a square alone. */
  readonly isSquare?: boolean;
};

/** How a drawing becomes a file: size in px, colours, and what the file's own compression does to it. */
export type Making = {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly file: 'png' | 'palette' | 'lossy';
};

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

export const makings: fc.Arbitrary<Making> = fc.record({
  width: fc.integer({ min: 400, max: 1300 }),
  height: fc.integer({ min: 400, max: 1300 }),
  colour,
  file: fc.constantFrom('png', 'palette', 'lossy'),
});

const between = (min: number, max: number) => fc.integer({ min, max });

type Point = readonly [number, number];

/** The outline of a hole, as points: all the shapes a frame cuts, turned by any angle. */
const outlines: fc.Arbitrary<Point[]> = fc
  .record({
    corners: fc.constantFrom(4, 5, 6, 8, 90),
    x: between(420, 580),
    y: between(420, 580),
    a: between(160, 400),
    squeeze: fc.double({ min: 0.7, max: 1, noNaN: true }),
    angle: fc.double({ min: 0, max: 6.28, noNaN: true }),
  })
  .map(({ corners, x, y, a, squeeze, angle }) =>
    Array.from({ length: corners }, (_, corner): Point => {
      const turn = (corner / corners) * 2 * Math.PI;
      const [along, across] = [a * Math.cos(turn), a * squeeze * Math.sin(turn)];
      return [
        x + along * Math.cos(angle) - across * Math.sin(angle),
        y + along * Math.sin(angle) + across * Math.cos(angle),
      ];
    }),
  );

const wideOutlines = outlines.filter((outline) => {
  const [left, , right] = boxOf(outline);
  return right - left > 0.45;
});

function boxOf(points: readonly Point[]): Shares {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const clip = (value: number) => Math.min(1, Math.max(0, value / 1000));
  return [
    clip(Math.min(...xs)),
    clip(Math.min(...ys)),
    clip(Math.max(...xs)),
    clip(Math.max(...ys)),
  ];
}

const pathOf = (points: readonly Point[]) =>
  `M${points.map((point) => point.join(' ')).join('L')}Z`;
const CANVAS = 'M0 0H1000V1000H0Z';

function around(outline: readonly Point[], kind: WindowKind = 'enclosed'): DrawnFrame {
  const artwork = `<path fill="currentColor" fill-rule="evenodd" d="${CANVAS}${pathOf(outline)}"/>`;
  return { artwork, window: boxOf(outline), kind };
}

const CIRCLE: Shares = [0, 0, 1, 1];

/** The classes of frames that campaigns draw. */
export const frameClasses: Readonly<Record<string, fc.Arbitrary<DrawnFrame>>> = {
  'a hole of any shape': outlines.map((outline) => around(outline)),
  'a hole that artwork reaches into': fc
    .tuple(wideOutlines, between(0, 89), between(30, 50), colour)
    .map(([outline, place, radius, fill]) => {
      const frame = around(outline);
      const [x, y] = outline[place % outline.length] ?? [0, 0];
      // A sticker on the outline hides little of the hole.
      const sticker = `<circle cx="${x}" cy="${y}" r="${radius * 0.5}" fill="${fill}"/>`;
      return { ...frame, artwork: frame.artwork + sticker };
    }),
  'a round hole with a ribbon across': fc
    .tuple(between(250, 420), between(-60, 60), between(40, 110))
    .map(([radius, drop, height]) => {
      const frame = around(circle(500, 500, radius));
      const ribbon = `<rect y="${500 + drop - height / 2}" width="1000" height="${height}" fill="currentColor"/>`;
      return { ...frame, artwork: frame.artwork + ribbon, isSquare: true };
    }),
  'a ring whose corners are transparent too, opaque or not': fc
    .tuple(between(260, 430), fc.double({ min: 0.35, max: 1, noNaN: true }))
    .map(([radius, opacity]) => ({
      artwork: `<path fill="currentColor" fill-opacity="${opacity}" fill-rule="evenodd" d="${pathOf(circle(500, 500, 500))}${pathOf(circle(500, 500, radius))}"/>`,
      window: boxOf(circle(500, 500, radius)),
      kind: 'enclosed' as const,
    })),
  'stickers round the edge of a photo': fc
    .array(fc.tuple(fc.double({ min: 0, max: 6.28, noNaN: true }), between(20, 70)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((stickers) => ({
      artwork: stickers
        .map(([turn, radius]) => {
          const [x, y] = [500 + 420 * Math.cos(turn), 500 + 420 * Math.sin(turn)];
          return `<circle cx="${x}" cy="${y}" r="${radius}" fill="currentColor"/>`;
        })
        .join(''),
      window: CIRCLE,
      kind: 'overlay' as const,
    })),
  'a banner on one side, opaque or not': fc
    .tuple(between(80, 300), fc.double({ min: 0.35, max: 1, noNaN: true }), between(0, 3))
    .map(([height, opacity, side]) => ({
      artwork: `<rect width="1000" height="${height}" fill="currentColor" fill-opacity="${opacity}" transform="rotate(${side * 90} 500 500)"/>`,
      window: CIRCLE,
      kind: 'overlay' as const,
    })),
  'a veil that darkens towards the edges': fc
    .double({ min: 0.4, max: 0.8, noNaN: true })
    .map((most) => ({
      artwork: `<radialGradient id="v" r="0.75"><stop offset="0.2" stop-opacity="0"/><stop offset="1" stop-opacity="${most}"/></radialGradient><rect width="1000" height="1000" fill="url(#v)"/>`,
      window: CIRCLE,
      kind: 'overlay' as const,
    })),
  // A blur rounds the corners of a small hole away: what is meant is then no longer what is drawn.
  'a hole with a soft edge': fc.tuple(wideOutlines, between(4, 15)).map(([outline, blur]) => ({
    artwork: `<filter id="b" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${blur}"/></filter><mask id="m"><rect width="1000" height="1000" fill="#fff"/><path d="${pathOf(outline)}" filter="url(#b)"/></mask><rect width="1000" height="1000" fill="currentColor" mask="url(#m)"/>`,
    window: boxOf(outline),
    kind: 'enclosed' as const,
  })),
  'a hole open to an edge': fc
    .tuple(between(150, 300), between(150, 300), between(0, 3))
    .map(([inset, top, side]) => {
      const turned = turn(
        [
          [inset, top],
          [1000 - inset, top],
          [1000 - inset, 1100],
          [inset, 1100],
        ],
        side,
      );
      return around(turned, 'open');
    }),
  'a round hole cut by an edge': fc
    .tuple(between(250, 400), between(0, 3))
    .map(([radius, side]) => around(turn(circle(500, 1080 - radius, radius), side), 'open')),
  'several holes, one of them the largest': fc
    .tuple(between(200, 260), between(110, 150))
    .map(([large, small]) => {
      const [first, other] = [circle(300, 350, large), circle(780, 720, small)];
      const artwork = `<path fill="currentColor" fill-rule="evenodd" d="${CANVAS}${pathOf(first)}${pathOf(other)}"/>`;
      return { artwork, window: boxOf(first), kind: 'enclosed' as const };
    }),
  'a frame of fine lines': fc.tuple(between(60, 140), between(6, 14)).map(([inset, line]) => ({
    artwork: `<rect x="${inset}" y="${inset}" width="${1000 - 2 * inset}" height="${1000 - 2 * inset}" rx="60" fill="none" stroke="currentColor" stroke-width="${line}"/>`,
    window: [inset, inset, 1000 - inset, 1000 - inset].map((side, index) =>
      index < 2 ? (side + line / 2) / 1000 : (side - line / 2) / 1000,
    ) as unknown as Shares,
    kind: 'enclosed' as const,
  })),
};

function circle(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 90 }, (_, step): Point => {
    const turned = (step / 90) * 2 * Math.PI;
    return [x + radius * Math.cos(turned), y + radius * Math.sin(turned)];
  });
}

/** Points turned about the middle by quarters. */
function turn(points: readonly Point[], quarters: number): Point[] {
  if (quarters === 0) return [...points];
  return turn(
    points.map(([x, y]): Point => [1000 - y, x]),
    quarters - 1,
  );
}

/** A drawn artwork as the bytes of a picture file. */
export function writeFrame(artwork: string, { width, height, colour, file }: Making) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1000 1000" preserveAspectRatio="none" color="${colour}">${artwork}</svg>`;
  const picture = sharp(Buffer.from(svg));
  if (file === 'lossy') return picture.webp({ quality: 60, alphaQuality: 60 }).toBuffer();
  return picture.png({ palette: file === 'palette' }).toBuffer();
}

/** What is found in the bytes of a picture file. */
export async function searchFrame(bytes: Uint8Array) {
  return findPhotoWindows(await readAlpha(bytes));
}

/** Intersection over union of a found window and the one that was meant. */
export function overlapWith(found: FoundWindow, meant: Shares, canvas: Making): number {
  const sides = [found.x, found.y, found.x + found.width, found.y + found.height];
  const [left = 0, top = 0, right = 0, bottom = 0] = sides.map(
    (side, index) => side / (index % 2 === 0 ? canvas.width : canvas.height),
  );
  const width = Math.min(right, meant[2]) - Math.max(left, meant[0]);
  const height = Math.min(bottom, meant[3]) - Math.max(top, meant[1]);
  const shared = Math.max(0, width) * Math.max(0, height);
  const area = (right - left) * (bottom - top) + (meant[2] - meant[0]) * (meant[3] - meant[1]);
  return shared / (area - shared);
}
