import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { adler32, crc32, joinAdler32 } from '@/lib/server/painter/checksums';
import { splicePng } from '@/lib/server/painter/splice-png';
import { makeRandom } from '@/tests/support/photos';

const [WIDTH, HEIGHT] = [90, 101];

/** Flat colours in blocks, and what a picture of it may have changed: whole rows of noise. */
function makeGround() {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let at = 0; at < data.length; at++) data[at] = (at % 3) * 80 + ((at / 900) & 3) * 9;
  return { data, width: WIDTH, height: HEIGHT };
}

const ground = makeGround();

function paint(changed: readonly (readonly [number, number])[], seed: number) {
  const random = makeRandom(seed);
  const data = ground.data.slice();
  for (const [from, until] of changed) {
    for (let at = from * WIDTH * 3; at < until * WIDTH * 3; at++) data[at] = random() * 256;
  }
  return { data, width: WIDTH, height: HEIGHT };
}

/** The chunks of a PNG: name, data, and whether the checksum is right. */
function readChunks(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { name: string; data: Buffer; isRight: boolean }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, end);
    const isRight = crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(end);
    chunks.push({ name: bytes.toString('latin1', at + 4, at + 8), data, isRight });
    at = end + 4;
  }
  return chunks;
}

const anyRows = fc
  .tuple(fc.integer({ min: 0, max: HEIGHT - 1 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, count]) => [from, Math.min(HEIGHT, from + count)] as const);

describe('a PNG spliced from a ground and what changed', () => {
  it('is the canvas to the pixel, wherever rows changed, for every decoder that checks', async () => {
    const property = fc.asyncProperty(fc.array(anyRows, { maxLength: 4 }), async (changed) => {
      const canvas = paint(changed, changed.length);
      const png = await splicePng(canvas, ground, changed);
      const { data, info } = await sharp(png, { failOn: 'warning' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ width: WIDTH, height: HEIGHT, channels: 3 });
      expect(Buffer.compare(data, canvas.data)).toBe(0);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('has right checksums, of each chunk and of all its rows', async () => {
    const changed = [[20, 31]] as const;
    const chunks = readChunks(await splicePng(paint(changed, 1), ground, changed));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', ...Array(5).fill('IDAT'), 'IEND']);
    expect(chunks.every(({ isRight }) => isRight)).toBe(true);
    const stream = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
    // zlib compares the checksum at the end, and refuses another one.
    expect(inflateSync(Buffer.concat(stream))).toHaveLength((WIDTH * 3 + 1) * HEIGHT);
  });

  it('is the same bytes each time, whatever was painted before', async () => {
    const changed = [[40, 60]] as const;
    const fresh = makeGround();
    const first = await splicePng(paint(changed, 1), ground, changed);
    await splicePng(paint([[0, 90]], 2), ground, [[0, 90]]);
    expect(Buffer.compare(first, await splicePng(paint(changed, 1), fresh, changed))).toBe(0);
  });
});

describe('checksums', () => {
  const anyBytes = fc.uint8Array({ maxLength: 9000 });

  it('of two pieces join to that of both', async () => {
    const property = fc.asyncProperty(anyBytes, anyBytes, async (first, second) => {
      const whole = deflateSync(Buffer.concat([first, second]));
      const sums = await Promise.all([adler32(first), adler32(second)]);
      expect(joinAdler32(...sums, second.length)).toBe(whole.readUInt32BE(whole.length - 4));
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('of PNG chunks are those of the standard', () => {
    // Every PNG ends so.
    expect(crc32(Buffer.from('IEND'))).toBe(0xae426082);
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });
});
