import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../database/open-database';
import { findUpload } from '../media/uploads';
import { streamZip, type ZipEntry } from '../zip/stream-zip';
import { readDraft } from './editor-data';
import {
  EXPORT_ENDING,
  type ExportedTemplate,
  nameArtwork,
  TEMPLATE_FILE,
} from './exported-template';
import { listArtworks } from './save-draft';
import { findTemplate } from './template-rows';

/** ms after which a reader that has taken nothing is taken to have left. */
const PATIENCE = 60_000;

/**
 * A template as one file: its words as they were last saved, and its artworks. Throws a Refusal when there is none,
 * or when a Design draws it.
 */
export async function exportTemplate(
  queries: Queries,
  slug: string,
  now: number,
): Promise<Response> {
  const row = await findTemplate(queries, slug);
  if (!row) throw new Refusal('template-missing');
  const template = readDraft(row.working.data);
  if (!template) throw new Refusal('import-drawn');
  const entries = listEntries(queries, { picbadge: 'template', format: 1, slug, template });
  const zip = streamZip(entries, {
    date: new Date(now),
    patience: PATIENCE,
    mayGoOn: () => true,
    onEnd: () => {},
  });
  return new Response(zip, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${slug}${EXPORT_ENDING}"`,
      'cache-control': 'no-store',
    },
  });
}

async function* listEntries(
  queries: Queries,
  exported: ExportedTemplate,
): AsyncGenerator<ZipEntry, void> {
  yield { name: TEMPLATE_FILE, bytes: JSON.stringify(exported, null, 2) };
  for (const hash of new Set(listArtworks(exported.template.formats))) {
    const bytes = await findUpload(queries, hash);
    if (bytes) yield { name: nameArtwork(hash), bytes };
  }
}
