import { describe, expect, it } from 'vitest';
import { formatNames } from '@/lib/domain/format';
import type { Box, Format } from '@/lib/domain/template';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import { rasterise, silence, writeOut } from '@/tests/support/drawings';
import { SHIPPED_PACKS } from '@/tests/support/packs';
import { composePost, listPosts, type Post } from '@/tests/support/posts';

const posts = (await Promise.all(SHIPPED_PACKS.map(listPosts))).flat();

/** First names of 32 characters, the most that may be typed: with spaces, in one piece, wide. */
const NAMES = [
  'Marie-Apolline Élisabeth-Charlot',
  'Marie-Apolline-Élisabeth-Charlot',
  'Maximilien-Emmanuel Wandregisèle',
];

/** Px that words keep from a format's edges: apps lay their own controls over a story's ends. */
const CLEAR = {
  square: { side: 48, top: 48, bottom: 20 },
  portrait: { side: 48, top: 48, bottom: 30 },
  story: { side: 64, top: 260, bottom: 340 },
  link: { side: 44, top: 44, bottom: 44 },
} as const;

function keepClear({ name, format }: Post): Box {
  const { side, top, bottom } = CLEAR[name];
  const { width, height } = format;
  return { x: side, y: top, width: width - 2 * side, height: height - top - bottom };
}

function expectInside(inner: Box, outer: Box) {
  expect(inner.x).toBeGreaterThanOrEqual(outer.x);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
}

it('each pack has eight posts in four formats, with the same texts in each', () => {
  expect(posts).toHaveLength(SHIPPED_PACKS.length * 8 * formatNames.length);
  for (const { format, pack, slug } of posts) {
    const other = pack.templates.find((template) => template.slug === slug)?.formats.square;
    expect(format.slots.map(({ id }) => id)).toEqual(other?.slots.map(({ id }) => id));
    expect(format.slots.map(({ id }) => id).slice(0, 2)).toEqual(['prenom', 'departement']);
    expect(format.window === null).toBe(other?.window === null);
  }
});

it('three posts of each pack have a place for a photo', () => {
  const windowed = posts.filter(({ format, name }) => name === 'square' && format.window);
  expect(windowed).toHaveLength(3 * SHIPPED_PACKS.length);
});

it('a theme is quoted whole', () => {
  for (const { slug, kit } of posts.filter((post) => post.slug.startsWith('theme-'))) {
    const quoted = `${kit.words.title} ${kit.words.rest}`;
    const themes = kit.campaign.themes.map(({ text }) => text);
    expect(themes, slug).toContain(quoted);
  }
});

describe.each(posts)('the post $title', (post) => {
  const { kit, draw, format } = post;

  it('has outlines for words, and fetches nothing from anywhere', async () => {
    const svg = writeOut(await draw(kit));
    expect(svg).not.toMatch(/<(text|tspan|foreignObject|script|style|use|animate|set)\b/i);
    const addresses = [...svg.matchAll(/\b(?:xlink:)?(?:href|src)="([^"]{0,40})/g)];
    for (const [, address] of addresses) expect(address).toMatch(/^data:image\/svg\+xml;utf8,/);
    expect(svg).not.toMatch(/\son\w+=/i);
  });

  it('covers all that its window does not show, its words away from the edges', async () => {
    const [spoken, silent] = await Promise.all(
      [kit, silence(kit)].map(async (each) => rasterise(await draw(each))),
    );
    expect(countFaults(spoken, format)).toEqual({ bare: 0, covered: 0 });
    expectInside(findInk(spoken, silent, format.width), keepClear(post));
  });

  it('has its slots there too, and none over its window', () => {
    const { window } = format;
    for (const { box } of format.slots) {
      expectInside(box, keepClear(post));
      const isApart =
        window === null ||
        box.x + box.width <= window.x ||
        window.x + window.width <= box.x ||
        box.y + box.height <= window.y ||
        window.y + window.height <= box.y;
      expect(isApart).toBe(true);
    }
  });

  it.each(['', ...NAMES])('has room for every place and the first name “%s”', (name) => {
    expect([0, 32]).toContain([...name].length);
    for (const territory of [null, ...kit.campaign.territories]) {
      const { scene, issues } = composePost(post, name, territory);
      expect(issues).toEqual([]);
      const slots = scene.layers.flatMap((layer) => (layer.kind === 'text' ? layer.slot : []));
      expect(new Set(slots).size).toBe(format.slots.length);
    }
  });

  it('is whole without a first name or a place', () => {
    for (const slot of format.slots) expect(slot.default).not.toBe('');
    expect(format.slots.filter(isFreeSlot)[0]?.id).toBe('prenom');
  });
});

/** Pixels that should be covered and are not, and those of a face that is covered. */
function countFaults(pixels: Uint8Array = new Uint8Array(), { width, height, window }: Format) {
  expect(pixels.length).toBe(width * height * 4);
  const faults = { bare: 0, covered: 0 };
  for (let index = 0; index < width * height; index++) {
    const alpha = pixels[index * 4 + 3] ?? 0;
    if (!window && alpha === 255) continue;
    const [x, y] = [(index % width) + 0.5, Math.floor(index / width) + 0.5];
    if (!isInside(x, y, window)) faults.bare += alpha === 255 ? 0 : 1;
    else if (window && nearMiddle(x, y, window)) faults.covered += alpha === 0 ? 0 : 1;
  }
  return faults;
}

function isInside(x: number, y: number, window: Post['format']['window']): boolean {
  if (!window) return false;
  // Along a round window's edge a pixel is shared with it.
  const across = Math.abs((2 * (x - window.x)) / window.width - 1);
  const down = Math.abs((2 * (y - window.y)) / window.height - 1);
  return window.shape === 'ellipse'
    ? Math.hypot(across, down) <= 1 + 4 / window.width
    : Math.max(across, down) <= 1;
}

/** A face is there. */
function nearMiddle(x: number, y: number, window: Box): boolean {
  const reach = Math.min(window.width, window.height) * 0.13;
  return Math.hypot(x - window.x - window.width / 2, y - window.y - window.height / 2) < reach;
}

/** The box of all pixels in which two pictures differ. */
function findInk(one: Uint8Array = new Uint8Array(), other: Uint8Array = one, width = 1): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (let index = 0; index < one.length / 4; index++) {
    if (differAt(one, other, index * 4) <= 8) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function differAt(one: Uint8Array, other: Uint8Array, at: number): number {
  const [red, green, blue] = [at, at + 1, at + 2].map((byte) =>
    Math.abs((one[byte] ?? 0) - (other[byte] ?? 0)),
  );
  return Math.max(red ?? 0, green ?? 0, blue ?? 0);
}
