import { describe, expect, it } from 'vitest';
import type { TextRun } from '@/lib/render/scene';
import { readColour } from '@/lib/server/painter/blend';
import { type Colour, contrast } from '@/tests/support/contrast';
import { rasterise, silence } from '@/tests/support/drawings';
import { SHIPPED_PACKS } from '@/tests/support/packs';
import { composePost, listPosts } from '@/tests/support/posts';

/** WCAG's least contrast for large letters, and for those smaller than `LARGE` px of 1080. */
const LEAST = 4.5;
const LEAST_SMALL = 7;
const LARGE = 48;
const NAME = 'Marie-Apolline Élisabeth-Charlot';

const posts = (await Promise.all(SHIPPED_PACKS.map(listPosts))).flat();

describe.each(posts)('the post $title', (post) => {
  const { kit, draw, format, pack } = post;

  it('has texts that are read on all that lies under them', async () => {
    const [spoken, silent] = await Promise.all(
      [kit, silence(kit)].map(async (each) => rasterise(await draw(each))),
    );
    expectWords(spoken, silent);
    expectSlots(spoken);
  });

  function expectSlots(pixels: Uint8Array = new Uint8Array()) {
    const longest = pack.campaign.territories.toSorted((a, b) => b.in.length - a.in.length)[0];
    const scenes = [
      composePost(post, '', null).scene,
      composePost(post, NAME, longest ?? null).scene,
    ];
    const runs = scenes.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.kind === 'text' ? [layer] : [])),
    );
    expect(runs.length).toBeGreaterThanOrEqual(4);
    for (const run of runs) {
      const under = listUnder(run, pixels, format.width);
      const measured = Math.min(...under.map((colour) => contrast(readColour(run.colour), colour)));
      const least = run.size >= LARGE ? LEAST : LEAST_SMALL;
      expect(measured, `${run.slot} of ${run.size} px`).toBeGreaterThanOrEqual(least);
    }
  }

  function expectWords(spoken: Uint8Array = new Uint8Array(), silent = spoken) {
    const inks = Object.values(kit.palette).map(readColour);
    const pairs = new Map<string, number>();
    for (let at = 0; at < spoken.length; at += 4) {
      if (isSame(spoken, silent, at)) continue;
      const [ink, ground] = [readPixel(spoken, at), readPixel(silent, at)];
      // Full ink alone: along a letter's edge, ink and ground are mixed.
      if (inks.some((known) => `${known}` === `${ink}`)) {
        pairs.set(`${ink} on ${ground}`, contrast(ink, ground));
      }
    }
    expect(pairs.size).toBeGreaterThan(0);
    for (const [pair, measured] of pairs) {
      expect(measured, pair).toBeGreaterThanOrEqual(LEAST);
    }
  }
});

/** The colours of the artwork in the box a run's letters fill. */
function listUnder(run: TextRun, pixels: Uint8Array, width: number): Colour[] {
  const starts = run.glyphs.map(({ x }) => x);
  const [left, right] = [
    Math.floor(Math.min(...starts)),
    Math.ceil(Math.max(...starts) + run.size),
  ];
  const colours = new Map<string, Colour>();
  for (let y = run.baseline - run.size; y < run.baseline + run.size * 0.25; y++) {
    for (let x = left; x < Math.min(right, run.box.x + run.box.width); x++) {
      const colour = readPixel(pixels, (Math.round(y) * width + x) * 4);
      colours.set(`${colour}`, colour);
    }
  }
  return [...colours.values()];
}

function isSame(one: Uint8Array, other: Uint8Array, at: number): boolean {
  return [at, at + 1, at + 2].every((byte) => one[byte] === other[byte]);
}

function readPixel(pixels: Uint8Array, at: number): Colour {
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
}
