import { describe, expect, it } from 'vitest';
import { type Drawing, listDrawings, rasterise, silence, writeOut } from '@/tests/support/drawings';
import { SHIPPED_PACKS } from '@/tests/support/packs';

const SIDE = 1080;
const CENTRE = 540;
/** Networks show avatars as discs; what matters keeps this many px from their edge. */
const KEEP_CLEAR = 8;
/** How far from a window's centre nothing may be drawn, in px: a face is there. */
const FACE = 80;

const drawings = (
  await Promise.all(
    SHIPPED_PACKS.map(async (id) => {
      const listed = await listDrawings(id);
      return listed.map((drawing) => ({ title: `${drawing.slug} (${id})`, ...drawing }));
    }),
  )
).flat();

const square = ({ design, kit }: Drawing) => {
  const layout = design.formats.square?.layout(kit);
  if (!layout) throw new Error('Expected a design that draws squares');
  return layout;
};

/** Each pixel's index, column and row. */
function* eachPixel() {
  for (let index = 0; index < SIDE * SIDE; index++) {
    yield { index, x: index % SIDE, y: Math.floor(index / SIDE) };
  }
}

it('eight designs are drawn for each pack', () => {
  expect(drawings).toHaveLength(16);
});

describe.each(drawings)('the artwork of $title', (drawing) => {
  const { kit, draw } = drawing;

  it('has outlines for words, and fetches nothing from anywhere', async () => {
    const svg = writeOut(await draw(kit));
    expect(svg).not.toMatch(/<(text|tspan|foreignObject|script|style|use|animate|set)\b/i);
    const addresses = [...svg.matchAll(/\b(?:xlink:)?(?:href|src)="([^"]{0,40})/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address] of addresses) expect(address).toMatch(/^data:image\/svg\+xml;utf8,/);
    for (const [, address] of svg.matchAll(/url\(([^)]*)\)/g)) expect(address).toMatch(/^#/);
    expect(svg).not.toMatch(/\son\w+=/i);
  });

  it('leaves the middle of its window to the face', async () => {
    const pixels = await rasterise(await draw(kit));
    const { window } = square(drawing);
    if (!window) throw new Error('Expected a window');
    const [x, y] = [window.x + window.width / 2, window.y + window.height / 2];
    let drawn = 0;
    for (const pixel of eachPixel()) {
      const isFace = Math.hypot(pixel.x + 0.5 - x, pixel.y + 0.5 - y) < FACE;
      if (isFace && pixels[pixel.index * 4 + 3] !== 0) drawn++;
    }
    expect(drawn).toBe(0);
  });

  it('has words, all of them inside the disc that networks show', async () => {
    const [spoken, silent] = await Promise.all(
      [kit, silence(kit)].map(async (each) => rasterise(await draw(each))),
    );
    let inked = 0;
    let reach = 0;
    for (const { index, x, y } of eachPixel()) {
      const differs = [0, 1, 2, 3].some(
        (channel) =>
          Math.abs((spoken?.[index * 4 + channel] ?? 0) - (silent?.[index * 4 + channel] ?? 0)) > 8,
      );
      if (!differs) continue;
      inked++;
      reach = Math.max(reach, Math.hypot(x + 0.5 - CENTRE, y + 0.5 - CENTRE));
    }
    expect(inked).toBeGreaterThan(4000);
    expect(reach).toBeLessThan(CENTRE - KEEP_CLEAR);
  });

  it('has its slots inside that disc too', () => {
    for (const { box } of square(drawing).slots) {
      const corners = [box.x, box.x + box.width].flatMap((x) =>
        [box.y, box.y + box.height].map((y) => Math.hypot(x - CENTRE, y - CENTRE)),
      );
      expect(Math.max(...corners)).toBeLessThan(CENTRE - KEEP_CLEAR);
    }
  });

  it('covers all that its window does not show', async () => {
    const pixels = await rasterise(await draw(kit));
    const { window } = square(drawing);
    if (!window) throw new Error('Expected a window');
    const isShown = (x: number, y: number) => {
      const across = (2 * (x - window.x)) / window.width - 1;
      const down = (2 * (y - window.y)) / window.height - 1;
      return window.shape === 'ellipse'
        ? Math.hypot(across, down) <= 1
        : Math.max(Math.abs(across), Math.abs(down)) <= 1;
    };
    let open = 0;
    for (const { index, x, y } of eachPixel()) {
      if (!isShown(x + 0.5, y + 0.5) && pixels[index * 4 + 3] !== 255) open++;
    }
    // Along a round window's edge a pixel is shared with it.
    expect(open).toBeLessThanOrEqual(window.shape === 'ellipse' ? 4 * window.width : 0);
  });
});

it.each(drawings.filter(({ name }) => ['ring', 'band', 'hills'].includes(name)))(
  'the artwork of $title sets the link in its accent font',
  async ({ kit, draw }) => {
    const svg = writeOut(await draw(kit));
    const accented = kit.campaign.lockup.link.filter(({ font }) => font === 'accent');
    expect(accented.length).toBeGreaterThan(0);
    for (const letter of accented.map(({ text }) => text).join('')) {
      const outline = kit.tables.accent.glyphs.get(letter)?.outline ?? '';
      expect(outline.length).toBeGreaterThan(20);
      expect(svg).toContain(`d="${outline}"`);
    }
  },
);
