import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { RefusedBadge } from '@/tests/fixtures/refused-badges';
import type { ShippedPack } from './packs';
import { makePhoto } from './photos';

/** What each pack calls a template with a free slot, one with a place, and a place. */
const NAMES: Readonly<Record<ShippedPack, Readonly<Record<string, string>>>> = {
  'masseret-2015': {
    FREE: 'je-soutiens',
    SLOT: 'prenom',
    PLACE: 'mon-departement',
    PLACE_SLOT: 'departement',
    CODE: '54',
  },
  'give-a-pint': {
    FREE: 'i-am-giving',
    SLOT: 'first-name',
    PLACE: 'my-town',
    PLACE_SLOT: 'town',
    CODE: 'MB',
  },
};

/** The words of a command line that differs from one that works as a row of the table says. */
export function writeCommandLine(id: ShippedPack, folder: string, row: RefusedBadge): string[] {
  const works = { template: 'FREE', photo: 'FOLDER/photo.jpg', out: 'FOLDER/out.jpg' };
  const options = Object.entries({ ...works, text: 'SLOT=Léa', ...row.changed });
  const words = options.flatMap(([name, value]) => (value === null ? [] : [`--${name}`, value]));
  const named = { ...NAMES[id], FOLDER: folder };
  return [...words, ...(row.added ?? [])].map((word) =>
    word.replace(/\b(?:FREE|PLACE_SLOT|PLACE|SLOT|CODE|FOLDER)\b/g, (name) =>
      Reflect.get(named, name),
    ),
  );
}

/** Writes one good photo and the bad ones of the table into a folder. */
export async function writePhotos(folder: string): Promise<void> {
  const photo = await makePhoto(700, 900);
  const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>';
  const files: Record<string, Uint8Array | string> = {
    'photo.jpg': photo,
    'letter.jpg': 'Mesdames, Messieurs',
    'empty.jpg': '',
    'drawing.svg': svg,
    'drawing.png': `<?xml version="1.0"?>${svg}`,
    'half.jpg': half(photo),
    'half.png': half(await sharp(photo).png().toBuffer()),
    'half.webp': half(await sharp(photo).webp().toBuffer()),
    'small.jpg': await sharp(photo).resize(300, 300).jpeg().toBuffer(),
    'strip.jpg': await sharp(photo).resize(3000, 399, { fit: 'fill' }).jpeg().toBuffer(),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
}
