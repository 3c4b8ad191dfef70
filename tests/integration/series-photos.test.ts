import { open, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { readPhotoZip } from '@/lib/server/series/read-photo-zip';
import { scalePhoto } from '@/lib/server/series/scale-photo';
import { spool } from '@/lib/server/series/spool';
import { makeTestFolder } from '@/tests/support/folders';
import { type RawEntry, writeRawZip } from '@/tests/support/raw-zip';

const JPEG = await sharp({
  create: { width: 500, height: 700, channels: 3, background: '#5A7' },
})
  .jpeg()
  .toBuffer();

/** What became of each file of a ZIP: `taken`, or the refusal's code. */
async function openAll(zip: Uint8Array): Promise<[key: string, outcome: string][]> {
  const name = join(await makeTestFolder(), 'photos.zip');
  await writeFile(name, zip);
  const file = await open(name);
  try {
    const seen: [string, string][] = [];
    for await (const { key, read } of readPhotoZip(file)) {
      const outcome = await read().then(
        (bytes) => (bytes.length === JPEG.length ? 'taken' : `${bytes.length} bytes`),
        (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
      );
      seen.push([key, outcome]);
    }
    return seen;
  } finally {
    await file.close();
  }
}

const photo = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  bytes: JPEG,
  ...more,
});

describe('a ZIP of photos', () => {
  it('gives each photo by its file name, whatever its folder, and nothing that systems add', async () => {
    const zip = writeRawZip([
      photo('photos/'),
      photo('photos/Camille.JPG', { isDeflated: true }),
      photo('Zoe\u0301.jpg'),
      photo('__MACOSX/photos/._Camille.JPG'),
      photo('photos/.DS_Store'),
      photo('Thumbs.db'),
    ]);
    expect(await openAll(zip)).toEqual([
      ['camille.jpg', 'taken'],
      ['zoé.jpg', 'taken'],
    ]);
  });

  it('takes neither of two photos of one name, nor one that is too large or cut; the others go on', async () => {
    const zip = writeRawZip([
      photo('a/jo.jpg'),
      photo('b/JO.jpg'),
      photo('bomb.jpg', { bytes: Buffer.alloc(41_000_000), isDeflated: true }),
      photo('liar.jpg', { bytes: Buffer.alloc(500_000), isDeflated: true, said: 100 }),
      photo('zoe.jpg'),
    ]);
    expect(await openAll(zip)).toEqual([
      ['jo.jpg', 'series-photo-twice'],
      ['jo.jpg', 'series-photo-twice'],
      ['bomb.jpg', 'series-photo-heavy'],
      ['liar.jpg', 'photo-unreadable'],
      ['zoe.jpg', 'taken'],
    ]);
  });

  const many = Array.from({ length: 5000 }, (_, index) => ({
    name: `${index}.jpg`,
    bytes: Buffer.of(0),
  }));
  const hostile: [what: string, zip: () => Buffer, code: string][] = [
    ['names that climb', () => writeRawZip([photo('../../etc/passwd.jpg')]), 'series-zip-broken'],
    ['an absolute name', () => writeRawZip([photo('/etc/passwd.jpg')]), 'series-zip-broken'],
    ['a name of Windows’ root', () => writeRawZip([photo('C:/a.jpg')]), 'series-zip-broken'],
    [
      'a password',
      () => writeRawZip([photo('a.jpg', { isEncrypted: true, said: JPEG.length - 12 })]),
      'series-zip-encrypted',
    ],
    ['too many files', () => writeRawZip(many), 'series-zip-many'],
    [
      'a bomb of many files',
      () =>
        writeRawZip(
          Array.from({ length: 60 }, (_, index) =>
            photo(`${index}.jpg`, { bytes: Buffer.of(0), isDeflated: true, said: 39_000_000 }),
          ),
        ),
      'series-zip-heavy',
    ],
    ['no end', () => writeRawZip([photo('a.jpg')]).subarray(0, -40), 'series-zip-broken'],
    ['no start', () => writeRawZip([photo('a.jpg')]).subarray(400), 'series-zip-broken'],
    ['nothing', () => Buffer.alloc(0), 'series-zip-broken'],
    ['another file’s bytes', () => JPEG, 'series-zip-broken'],
  ];

  it.each(hostile)('with %s is refused as a whole', async (what, zip, code) => {
    const outcome = await openAll(zip()).catch((error: unknown) => (error as Refusal).code);
    // What stands before the first file may be cut: files that are not where they are said to be are refused.
    if (what === 'no start')
      expect([code, [['a.jpg', 'photo-unreadable']]]).toContainEqual(outcome);
    else expect(outcome).toBe(code);
  });

  it('of 70,000 files is refused without a look at them', async () => {
    const bare = Array.from({ length: 70_000 }, (_, index) => ({
      name: `${index}`,
      bytes: Buffer.of(0),
    }));
    const outcome = await openAll(writeRawZip(bare)).catch(
      (error: unknown) => (error as Refusal).code,
    );
    // Its directory counts to 65,535: what is beyond that is as if it were not there.
    expect(['series-zip-many', 'series-zip-broken']).toContain(outcome);
  });
});

describe('what is sent', () => {
  const limit = { bytes: 100, code: 'series-zip-heavy' } as const;
  const send = (bytes: Uint8Array, length: number | null) => ({
    body: new Blob([new Uint8Array(bytes)]).stream(),
    length,
    name: 'a.zip',
    about: null,
  });

  it('lies in a file that has no name, and is gone afterwards', async () => {
    const ours = async () =>
      (await readdir(tmpdir())).filter((name) => /^picbadge-[\da-f]{8}-/.test(name));
    const before = await ours();
    const seen = await spool(send(Buffer.from('a ZIP'), 5), limit, async (file) => {
      if (process.platform !== 'win32') expect(await ours()).toEqual(before);
      return (await file.read(Buffer.alloc(5), 0, 5, 0)).buffer.toString();
    });
    expect(seen).toBe('a ZIP');
    expect(await ours()).toEqual(before);
  });

  it.each([101, null])('is refused when it is too much, and says %s of itself', async (length) => {
    const sent = send(Buffer.alloc(101), length);
    await expect(spool(sent, limit, async () => {})).rejects.toMatchObject({ code: limit.code });
  });
});

describe('a photo on arrival', () => {
  it('is turned upright, made small, and says nothing of itself any more', async () => {
    const sent = await sharp({
      create: { width: 3000, height: 2000, channels: 3, background: '#357' },
    })
      .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'A telephone' } } })
      .jpeg()
      .toBuffer();
    const { bytes, size } = await scalePhoto(sent);
    expect(size).toEqual({ width: 1067, height: 1600 });
    const { orientation, exif, icc, format } = await sharp(bytes).metadata();
    expect({ orientation, exif, icc, format }).toEqual({ format: 'jpeg' });
    expect(Buffer.from(bytes).includes('A telephone')).toBe(false);
  });

  it('keeps what is transparent, and is not made larger', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const sent = await sharp({ create: { width: 450, height: 400, channels: 4, background } })
      .png()
      .toBuffer();
    const { bytes, size } = await scalePhoto(sent);
    expect(size).toEqual({ width: 450, height: 400 });
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
  });

  it.each([
    ['no picture', Buffer.from('a list'), 'photo-not-an-image'],
    ['cut short', JPEG.subarray(0, JPEG.length - 20), 'photo-unreadable'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(scalePhoto(bytes)).rejects.toMatchObject({ code });
  });
});
