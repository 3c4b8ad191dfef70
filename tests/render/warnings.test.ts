import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Format, TextSlot } from '@/lib/domain/template';
import { findWarnings } from '@/lib/render/find-warnings';
import { rasteriseArtwork } from '@/tests/support/artworks';
import { openShippedPack, SHIPPED_PACKS } from '@/tests/support/packs';

const SIDE = 600;

const slot: TextSlot = {
  id: 'prenom',
  label: 'Prénom',
  box: { x: 150, y: 400, width: 300, height: 80 },
  font: 'display',
  colour: '#ffffff',
  align: 'center',
  minSize: 20,
  maxSize: 60,
  maxLines: 1,
  maxLength: 20,
  case: 'none',
  pattern: '{prenom}',
  default: '',
};

function format(slots: TextSlot[], size = { width: SIDE, height: SIDE }): Format {
  const hash = '0'.repeat(64);
  return { ...size, background: '#2b0b3f', artwork: hash, thumbnail: hash, window: null, slots };
}

async function draw(body: string, width = SIDE) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600">${body}</svg>`;
  const { data } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: { data, width: SIDE, height: SIDE }, width };
}

const BADGE = { isElectoral: true, kind: 'badge' } as const;

const band = (colour: string, opacity = 1) =>
  `<rect y="380" width="600" height="120" fill="${colour}" fill-opacity="${opacity}"/>`;

async function warn(body: string, slots = [slot], isElectoral = true) {
  return findWarnings(format(slots), await draw(body), { isElectoral, kind: 'badge' });
}

describe('a text', () => {
  it('that can be read on its artwork is nothing to warn of', async () => {
    expect(await warn(band('#2b0b3f'))).toEqual([]);
  });

  it('of too little contrast is named with its ratio', async () => {
    // White on #8a8a8a is 3.5 to 1.
    expect(await warn(band('#8a8a8a'))).toEqual([
      { code: 'low-contrast', slot: 'prenom', ratio: 3.5 },
    ]);
  });

  it('on the photo itself depends on the photo', async () => {
    expect(await warn('')).toEqual([{ code: 'over-photo', slot: 'prenom' }]);
    expect(await warn(band('#000000', 0.4))).toEqual([{ code: 'over-photo', slot: 'prenom' }]);
    // Black at four fifths is dark enough on any photo.
    expect(await warn(band('#000000', 0.8))).toEqual([]);
  });

  it('whose corner the networks cut off is named, on squares alone', async () => {
    const wide = { ...slot, box: { x: 20, y: 400, width: 560, height: 80 } };
    const artwork = await draw(band('#2b0b3f'));
    expect(findWarnings(format([wide]), artwork, BADGE)).toEqual([
      { code: 'outside-circle', slot: 'prenom' },
    ]);
    expect(findWarnings(format([wide], { width: SIDE, height: 800 }), artwork, BADGE)).toEqual([]);
    // Nobody cuts a post.
    expect(findWarnings(format([wide]), artwork, { ...BADGE, kind: 'post' })).toEqual([]);
  });
});

describe('blue, white and red together', () => {
  const bands = (colours: string[]) =>
    colours
      .map(
        (colour, index) => `<rect x="${index * 200}" width="200" height="300" fill="${colour}"/>`,
      )
      .join('');

  it.each([
    ['the flag', ['#0055a4', '#ffffff', '#ef4135']],
    ['the older flag', ['#000091', '#fefefe', '#e1000f']],
  ])('%s is warned of where French electoral law holds', async (_, colours) => {
    expect(await warn(bands(colours), [])).toEqual([{ code: 'three-colours' }]);
    expect(await warn(bands(colours), [], false)).toEqual([]);
  });

  it.each([
    ['two of them', ['#0055a4', '#ffffff', '#0055a4']],
    ['raspberry, chalk and plum', ['#d6104f', '#fff8f0', '#2b0b3f']],
    ['turquoise, white and orange', ['#0fa3b1', '#ffffff', '#f7a072']],
  ])('%s are not', async (_, colours) => {
    expect(await warn(bands(colours), [])).toEqual([]);
  });
});

it('an artwork that is enlarged is named with both widths', async () => {
  expect(findWarnings(format([]), await draw(band('#2b0b3f'), 400), BADGE)).toEqual([
    { code: 'low-resolution', width: 400, wanted: SIDE },
  ]);
});

it.each(SHIPPED_PACKS)('the badges of %s are without three colours or unread texts', async (id) => {
  const pack = await openShippedPack(id);
  for (const { kind, slug, formats } of pack.templates) {
    if (kind !== 'badge' || !formats.square) continue;
    const pixels = await rasteriseArtwork(pack.media, formats.square.artwork);
    const warnings = findWarnings(formats.square, { pixels, width: 1080 }, BADGE);
    expect(warnings, slug).toEqual([]);
  }
});
