import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  isComplete,
  type PhotoKind,
  readStoredSize,
  recognisePhoto,
} from '@/lib/domain/photo-file';
import { makePhoto } from '@/tests/support/photos';

const SIZE = { width: 640, height: 480 };
const photo = await makePhoto(SIZE.width, SIZE.height);
const encode = {
  'a JPEG': () => sharp(photo).jpeg(),
  'a progressive JPEG': () => sharp(photo).jpeg({ progressive: true }),
  'a JPEG with metadata': () => sharp(photo).withMetadata({ orientation: 6 }).jpeg(),
  'a PNG': () => sharp(photo).png(),
  'an interlaced PNG': () => sharp(photo).png({ progressive: true }),
  'a PNG of few colours': () => sharp(photo).png({ palette: true }),
  'a WebP': () => sharp(photo).webp(),
  'a WebP without losses': () => sharp(photo).webp({ lossless: true, effort: 0 }),
  'a WebP with metadata': () => sharp(photo).withMetadata({ orientation: 6 }).webp(),
  'a GIF': () => sharp(photo).gif({ effort: 1 }),
  'an AVIF': () => sharp(photo).avif({ effort: 0 }),
};
const files = await Promise.all(
  Object.entries(encode).map(async ([name, make]) => {
    const kind = /JPEG|PNG|WebP|GIF|AVIF/.exec(name)?.[0].toLowerCase() as PhotoKind;
    return { name, kind, bytes: new Uint8Array(await make().toBuffer()) };
  }),
);

/** A JPEG with a whole small JPEG inside its EXIF segment, as cameras write it. */
async function embedThumbnail(jpeg: Uint8Array): Promise<{ bytes: Uint8Array; end: number }> {
  const thumbnail = await sharp(jpeg).resize(160).jpeg().toBuffer();
  const payload = Buffer.concat([Buffer.from('Exif\0\0'), thumbnail]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 4);
  const bytes = Buffer.concat([head, payload, jpeg.subarray(2)]);
  return { bytes: new Uint8Array(bytes), end: head.length + payload.length };
}

/** Where to cut a file: near its ends, and in fifty places between. */
function listCuts(length: number, kept: number): number[] {
  const between = Array.from({ length: 50 }, (_, index) => Math.floor((length * index) / 50));
  const last = length - kept;
  return [...between.filter((cut) => cut > 12 && cut < last), 13, last - 1, last];
}

describe('recognising a photo', () => {
  it.each(files)('knows $name by its bytes, wherever they lie in memory', ({ kind, bytes }) => {
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    expect(recognisePhoto(bytes)).toBe(kind);
    expect(recognisePhoto(shifted.subarray(7))).toBe(kind);
    expect(isComplete(kind, shifted.subarray(7))).toBe(true);
  });

  it.each([
    ['heic', 'an iPhone’s'],
    ['heix', 'one of ten bits'],
    ['mif1', 'one that says its kind later'],
    ['hevc', 'a burst'],
  ])('knows a HEIC photo (%s): %s', (brand) => {
    const header = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from(`ftyp${brand}\0\0\0\0heic`),
    ]);
    expect(recognisePhoto(header)).toBe('heic');
  });

  it.each([
    ['', 'nothing'],
    ['\xff', 'one byte'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'an SVG, which is a program'],
    ['%PDF-1.7', 'a document'],
    ['\0\0\0\x18ftypmp42\0\0\0\0isom', 'a film'],
    ['RIFF\0\0\0\0WAVEfmt ', 'a sound in the same wrapping as WebP'],
    ['BM\0\0\0\0', 'a bitmap, which browsers may draw but phones do not make'],
    ['\x89PNG\n', 'a PNG whose line ends were changed on the way'],
  ])('does not take %j for a photo: %s', (text) => {
    expect(recognisePhoto(Buffer.from(text, 'latin1'))).toBeNull();
  });
});

describe('a whole file', () => {
  it.each(files)('is whole for $name, also with something behind it', ({ kind, bytes }) => {
    const trailing = Buffer.concat([bytes, Buffer.from('\0\0garbage MotionPhoto_Data')]);
    expect(isComplete(kind, bytes)).toBe(true);
    expect(isComplete(kind, trailing)).toBe(true);
  });

  it.each(files)('is not whole for $name cut anywhere', ({ kind, bytes }) => {
    // A PNG ends with a chunk of 12 bytes without any pixels: what follows its name is not missed. Nor is
    // the mark behind a GIF's last picture.
    const kept = kind === 'png' ? 5 : kind === 'gif' ? 2 : 1;
    const cuts = listCuts(bytes.length, kept);
    expect(cuts.filter((cut) => isComplete(kind, bytes.subarray(0, cut)))).toEqual([]);
  });

  it('is whole for a moving GIF as soon as its first picture is', async () => {
    const upright = await sharp(photo).resize(400).png().toBuffer();
    const frames = [upright, await sharp(upright).flip().png().toBuffer()];
    const moving = new Uint8Array(
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
    );
    const isWhole = (part: number) =>
      isComplete('gif', moving.subarray(0, Math.floor(moving.length * part)));
    expect([0.2, 0.4, 0.7, 0.9, 1].map(isWhole)).toEqual([false, false, true, true, true]);
  });

  it('is not taken for whole because of the thumbnail inside it', async () => {
    const { bytes, end } = await embedThumbnail(photo);
    expect(isComplete('jpeg', bytes)).toBe(true);
    const cuts = listCuts(bytes.length, 1).filter((cut) => cut > end);
    expect(cuts.length).toBeGreaterThan(20);
    expect(cuts.filter((cut) => isComplete('jpeg', bytes.subarray(0, cut)))).toEqual([]);
  });

  it('is still found behind the padding some writers put before a marker', () => {
    const padded = Buffer.concat([
      photo.subarray(0, 2),
      Buffer.from([0xff, 0xff]),
      photo.subarray(2),
    ]);
    expect(isComplete('jpeg', padded)).toBe(true);
  });

  it.each([
    ['lengths of nothing', Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, 0])])],
    ['a signature alone', photo.subarray(0, 3)],
    ['no marker where one must be', Buffer.concat([photo.subarray(0, 2), Buffer.alloc(400)])],
  ])('ends its search in a JPEG of %s', (_, bytes) => {
    expect(isComplete('jpeg', bytes)).toBe(false);
    expect(readStoredSize('jpeg', bytes)).toBeNull();
  });
});

describe('the stored size', () => {
  it.each(files.filter(({ kind }) => kind === 'jpeg' || kind === 'png'))(
    'is read from the header of $name',
    ({ kind, bytes }) => expect(readStoredSize(kind, bytes)).toEqual(SIZE),
  );

  it('is the photo’s, not its thumbnail’s', async () => {
    const { bytes } = await embedThumbnail(photo);
    expect(readStoredSize('jpeg', bytes)).toEqual(SIZE);
  });

  it('is unknown in a file cut before it is told', () => {
    for (const { kind, bytes } of files) {
      expect(readStoredSize(kind, bytes.subarray(0, 16))).toBeNull();
    }
  });
});
