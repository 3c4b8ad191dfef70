import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type FormatName, formatNames } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import { needsPhoto } from '@/lib/domain/template';
import type { Pack } from '@/lib/server/pack/open-pack';
import type { PictureType } from '@/lib/server/painter/encode-picture';
import { paintFile } from '@/lib/server/painter/paint-file';
import { readPhotoSize } from '@/lib/server/painter/read-photo';
import { parseBadgeArguments } from './parse-arguments';

const ENDINGS: Readonly<Record<string, PictureType>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
};

/** Paints the visual that a command line asks for and returns its file. Throws a Refusal. */
export async function paintBadge(pack: Pack, words: readonly string[]): Promise<string> {
  const args = parseBadgeArguments(words);
  const type = readType(args.out);
  const format = checkFormat(args.format);
  const photo = args.photo === null ? null : await readPhoto(args.photo);
  const template = pack.templates.find(({ slug }) => slug === args.template);
  if (!photo && template && needsPhoto(template, format)) {
    throw new Refusal('argument-missing', { argument: '--photo' });
  }
  const picture = await paintFile(pack, { ...args, format, type }, photo);
  await writeFile(args.out, picture).catch(() => {
    throw new Refusal('file-not-written', { file: args.out });
  });
  return args.out;
}

async function readPhoto(file: string) {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('file-not-found', { file });
  });
  return { bytes, size: await readPhotoSize(bytes) };
}

function checkFormat(name: string): FormatName {
  const format = formatNames.find((known) => known === name);
  if (format) return format;
  throw new Refusal('format-unknown', { format: name, known: formatNames.join(', ') });
}

function readType(file: string): PictureType {
  const type = ENDINGS[extname(file).toLowerCase()];
  if (type) return type;
  throw new Refusal('out-ending-unknown', { file });
}
