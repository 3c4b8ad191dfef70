import 'server-only';
import { MAX_ARTWORK_BYTES } from '@/lib/domain/artwork-file';
import { formatNames } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import { isDrawn } from '@/lib/domain/template';
import { acceptArtwork } from '../artwork/accept-artwork';
import { readBytes } from '../artwork/read-bytes';
import { keepUpload } from '../media/uploads';
import { isHash } from '../pack/build-template';
import type { Stored } from '../publication/write-version';
import type { Doing } from '../team/members/member-context';
import type { Upload } from '../team/upload-route';
import { readZip, ZipError } from '../zip/read-zip';
import {
  type ExportedTemplate,
  exportedSchema,
  nameArtwork,
  TEMPLATE_FILE,
} from './exported-template';
import { createTemplate, listArtworks } from './save-draft';

/** An artwork for each format, and the words. */
const LIMITS = { entries: formatNames.length + 1, entry: MAX_ARTWORK_BYTES };

/** Bytes of the whole file: four artworks of the heaviest and a little more. */
const MAX_BYTES = formatNames.length * MAX_ARTWORK_BYTES + 1_000_000;

/**
 * Takes a template that was exported from some site, as a draft under a slug of its own: whole or not at all. Throws
 * a Refusal: import-too-heavy, import-broken, or one of an artwork's own.
 */
export async function importTemplate(upload: Upload, doing: Doing): Promise<Stored> {
  const limit = { bytes: MAX_BYTES, code: 'import-too-heavy' } as const;
  const files = await unpack(await readBytes(upload.body, upload.length, limit));
  const { slug, template } = readTemplate(files);
  const artworks = await acceptArtworks(files, listArtworks(template.formats));
  return doing.team.queries.transaction(async (queries) => {
    const kept = new Map<string, string>();
    for (const [hash, png] of artworks) kept.set(hash, await keepUpload(queries, 'image/png', png));
    const within = { ...doing, team: { ...doing.team, queries } };
    const draft = { ...template, formats: rename(template.formats, kept) };
    return createTemplate(within, draft, { slug, deed: 'imported' });
  });
}

async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  return readZip(bytes, LIMITS).catch((error: unknown) => {
    if (error instanceof ZipError) throw new Refusal('import-broken');
    throw error;
  });
}

function readTemplate(files: ReadonlyMap<string, Buffer>): ExportedTemplate {
  const parsed = exportedSchema.safeParse(parseJson(files.get(TEMPLATE_FILE)));
  if (!parsed.success) throw new Refusal('import-broken');
  const known = listArtworks(parsed.data.template.formats);
  const expected = new Set([TEMPLATE_FILE, ...known.map(nameArtwork)]);
  const isWhole = known.every(isHash) && [...expected].every((name) => files.has(name));
  if (!isWhole || files.size > expected.size) throw new Refusal('import-broken');
  return parsed.data;
}

function parseJson(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

/** Artworks are taken as if they had been sent one by one: nothing of another site is believed. */
async function acceptArtworks(
  files: ReadonlyMap<string, Buffer>,
  hashes: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const accepted = new Map<string, Uint8Array>();
  for (const hash of new Set(hashes)) {
    const { png } = await acceptArtwork(files.get(nameArtwork(hash)) ?? new Uint8Array());
    accepted.set(hash, png);
  }
  return accepted;
}

type Formats = ExportedTemplate['template']['formats'];

function rename(formats: Formats, names: ReadonlyMap<string, string>): Formats {
  const renamed = Object.entries(formats).map(([name, format]) => [
    name,
    isDrawn(format) ? format : { ...format, artwork: names.get(format.artwork) ?? format.artwork },
  ]);
  return Object.fromEntries(renamed) as Formats;
}
