import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  frameClasses,
  type Making,
  makings,
  overlapWith,
  searchFrame,
  writeFrame,
} from '@/tests/support/drawn-frames';
import fc from '@/tests/support/fast-check';

/** Frames of each class: drawn, scaled, coloured and compressed. */
const RUNS = fc.readConfigureGlobal().numRuns ?? 8;

const PATIENCE = { timeout: RUNS * 2_500 };

const PLAIN: Making = { width: 600, height: 600, colour: '#2b0b3f', file: 'png' };

describe('the photo’s place in an artwork', () => {
  it.each(Object.entries(frameClasses))('is found in %s', PATIENCE, async (_, frames) => {
    await fc.assert(
      fc.asyncProperty(frames, makings, async (frame, drawn) => {
        const making = frame.isSquare ? { ...drawn, height: drawn.width } : drawn;
        const search = await searchFrame(await writeFrame(frame.artwork, making));
        if (!('windows' in search)) throw new Error(`Expected a window but ${search.refusal}`);
        const [found] = search.windows;
        expect(found.kind).toBe(frame.kind);
        expect(overlapWith(found, frame.window, making)).toBeGreaterThanOrEqual(0.9);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the largest hole, and the other ones are offered in their order', async () => {
    const holes = [
      [300, 300, 200],
      [750, 700, 150],
      [750, 250, 110],
    ];
    const cut = holes.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('');
    const artwork = `<mask id="m"><rect width="1000" height="1000" fill="#fff"/>${cut}</mask><rect width="1000" height="1000" fill="currentColor" mask="url(#m)"/>`;
    const search = await searchFrame(await writeFrame(artwork, PLAIN));
    const windows = 'windows' in search ? search.windows : [];
    expect(windows.map(({ shape }) => shape)).toEqual(['ellipse', 'ellipse', 'ellipse']);
    expect(windows.map(({ width }) => Math.round(width / 12) * 20)).toEqual([400, 300, 220]);
  });

  it('is round where the hole is round, so that nothing shows beyond a ring', async () => {
    const ring =
      '<circle cx="500" cy="500" r="440" fill="none" stroke="#d6104f" stroke-width="90"/>';
    const square =
      '<rect x="100" y="100" width="800" height="800" fill="none" stroke="#d6104f" stroke-width="90"/>';
    const shapes = [ring, square].map(async (artwork) => {
      const search = await searchFrame(await writeFrame(artwork, PLAIN));
      return 'windows' in search && search.windows[0].shape;
    });
    expect(await Promise.all(shapes)).toEqual(['ellipse', 'rectangle']);
  });
});

describe('an artwork without a place for a photo is refused', () => {
  it.each([
    ['opaque', '<rect width="1000" height="1000" fill="#0f5c4a"/>'],
    ['empty', ''],
    ['empty', '<rect width="1000" height="1000" fill-opacity="0.03"/>'],
    ['covered', '<circle cx="500" cy="500" r="380"/>'],
    [
      'no-window',
      '<path fill-rule="evenodd" d="M0 0H1000V1000H0Z M480 440H540V560H480Z M200 200H240V800H200Z"/>',
    ],
  ])('%s: %s', async (refusal, artwork) => {
    expect(await searchFrame(await writeFrame(artwork, PLAIN))).toEqual({ refusal });
  });

  it('a photograph is opaque', async () => {
    const photo = await sharp({
      create: {
        width: 500,
        height: 400,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await searchFrame(photo)).toEqual({ refusal: 'opaque' });
  });
});
