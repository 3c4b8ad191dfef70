import 'server-only';
import { findTypedUpload } from '../media/uploads';
import { campaignAt, type Site } from '../site';

/** The bytes of a document that supporters are offered at an instant (ms), by its id; null when there are none. */
export async function findDocument(
  site: Site,
  id: string,
  now: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const document = campaignAt(site, now).documents.find((one) => one.id === id);
  if (!document) return null;
  if (document.file !== null) return site.pack.documents.get(id) ?? null;
  if (document.sent === null || !site.kept) return null;
  const { queries } = site.kept;
  return (await findTypedUpload(queries, document.sent.hash, ['application/pdf']))?.bytes ?? null;
}

/** How many bytes a document's file has; null while it has none. */
export function weighDocument(
  { pack }: Site,
  { id, file, sent }: Site['pack']['campaign']['documents'][number],
): number | null {
  return file === null ? (sent?.bytes ?? null) : (pack.documents.get(id)?.length ?? null);
}
