import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeSharedFolder, makeTestFolder } from '@/tests/support/folders';
import { makePhoto } from '@/tests/support/photos';
import { runBadge } from '@/tests/support/run-badge';

const folder = await makeSharedFolder();
const photo = join(folder, 'photo.jpg');
const camera = sharp(await makePhoto(800, 1000)).withMetadata({ orientation: 1 });
await writeFile(photo, await camera.jpeg().toBuffer());

describe('npm run badge', () => {
  it('makes a square JPEG every network takes, and says where it is', async () => {
    const out = join(folder, 'badge.jpg');
    const words = ['--template', 'je-soutiens', '--photo', photo, '--text', 'prenom=Éloïse'];
    expect(await runBadge([...words, '--out', out])).toEqual({
      code: 0,
      stdout: `${out}\n`,
      stderr: '',
    });
    const bytes = await readFile(out);
    const { format, width, height, space, channels, exif, xmp, icc } =
      await sharp(bytes).metadata();
    expect({ format, width, height, space, channels }).toEqual({
      format: 'jpeg',
      width: 1080,
      height: 1080,
      space: 'srgb',
      channels: 3,
    });
    expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  it.each([
    [undefined, 'a\u00a0photo.jpg', 'Fichier introuvable : a photo.jpg. Vérifiez le chemin.'],
    [undefined, 'a\nphoto.jpg', 'Fichier introuvable : a photo.jpg. Vérifiez le chemin.'],
    ['give-a-pint', 'none.jpg', 'File not found: none.jpg. Check the path.'],
  ] as const)(
    'with CAMPAIGN=%s and %j says one line and ends with code 2',
    async (id, file, says) => {
      const place = await makeTestFolder();
      const words = ['--template', 'ring', '--photo', file, '--out', join(place, 'out.jpg')];
      const { code, stdout, stderr } = await runBadge(words, id);
      expect(stderr.replaceAll('\u00a0', ' ')).toBe(`${says}\n`);
      expect([code, stdout]).toEqual([2, '']);
      expect(await readdir(place)).toEqual([]);
    },
  );
});
