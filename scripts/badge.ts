import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Refusal } from '@/lib/domain/refusal';
import { type FormatName, formatNames } from '@/lib/domain/template';
import { readConfig } from '@/lib/server/config';
import { openPack, type Pack } from '@/lib/server/pack/open-pack';
import { PackError } from '@/lib/server/pack/pack-error';
import { encodePicture, type PictureType } from '@/lib/server/painter/encode-picture';
import { paintTemplate } from '@/lib/server/painter/paint-template';
import { readPhotoSize } from '@/lib/server/painter/read-photo';
import { describeRefusal } from '@/lib/server/translate';
import { type BadgeArguments, parseBadgeArguments } from './badge/parse-arguments';

/** Paints one visual from the pack. Exit 2 for bad input. */
async function main(): Promise<void> {
  const pack = await openPack(readConfig(process.env).packFolder);
  try {
    const args = parseBadgeArguments(process.argv.slice(2));
    await paint(pack, args);
    console.log(args.out);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    stop(describeRefusal(pack.campaign.language, error));
  }
}

async function paint(pack: Pack, args: BadgeArguments): Promise<void> {
  const bytes = await readFile(args.photo).catch(() => {
    throw new Refusal('file-not-found', { file: args.photo });
  });
  const size = await readPhotoSize(bytes);
  const request = { ...args, format: checkFormat(args.format) };
  const canvas = await paintTemplate(pack, request, { bytes, size });
  const picture = await encodePicture(canvas, readType(args.out));
  await writeFile(args.out, picture).catch(() => {
    throw new Refusal('file-not-written', { file: args.out });
  });
}

function checkFormat(name: string): FormatName {
  const format = formatNames.find((known) => known === name);
  if (format) return format;
  throw new Refusal('format-unknown', { format: name, known: formatNames.join(', ') });
}

function readType(file: string): PictureType {
  const ending = extname(file).toLowerCase();
  if (ending === '.png') return 'png';
  if (ending === '.webp') return 'webp';
  return 'jpeg';
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

main().catch((error: unknown) => {
  if (error instanceof PackError) stop(error.message);
  throw error;
});
