import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { acceptArtwork } from '@/lib/server/artwork/accept-artwork';
import { describeRefusal } from '@/lib/server/translate';
import { hostileArtworks } from '@/tests/fixtures/hostile-artworks';

const refused = hostileArtworks.filter(({ refusal }) => refusal !== null);
const cleaned = hostileArtworks.filter(({ refusal }) => refusal === null);

describe('an artwork that cannot be taken', () => {
  it.each(refused)('is refused in a sentence: $what', async ({ make, refusal }) => {
    const error: unknown = await acceptArtwork(await make()).catch((thrown: unknown) => thrown);
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).toBe(refusal);
    expect(describeRefusal('fr', error)).toMatch(/^\p{Lu}.+[^{}]+\.$/u);
  });
});

describe('an artwork that holds more than pixels', () => {
  it.each(cleaned)('is kept as pixels alone: $what', async ({ make }) => {
    const { png, width, height } = await acceptArtwork(await make());
    const facts = await sharp(png).metadata();
    expect(facts).toMatchObject({
      format: 'png',
      space: 'srgb',
      depth: 'uchar',
      channels: 4,
      width,
      height,
    });
    expect(Math.max(width, height)).toBeLessThanOrEqual(2160);
    expect([facts.exif, facts.xmp, facts.icc, facts.iptc, facts.comments]).toEqual(
      Array(5).fill(undefined),
    );
    const text = Buffer.from(png).toString('latin1');
    expect(text.endsWith('IEND\xaeB`\x82')).toBe(true);
    expect(text).not.toMatch(/secret|GPSLatitude|eXIf|tEXt|zTXt|iTXt/);
  });
});
