import 'server-only';
import type { DocumentFields } from '@/lib/domain/document-fields';
import { slugify } from '@/lib/domain/slugify';
import { changePiece, createPiece } from '../publication/keep-draft';
import type { Stored } from '../publication/write-version';
import type { Doing } from '../team/members/member-context';

/** Keeps a document's title as one more version; a new one has no file yet. Throws a Refusal: draft-outdated. */
export async function saveDocument(doing: Doing, fields: DocumentFields): Promise<Stored> {
  const { slug, version, title } = fields;
  if (slug !== null) {
    return changePiece(doing, 'document', { slug, version }, ({ working }) => ({
      ...working.data,
      title,
    }));
  }
  const empty = { title, file: null, sent: null };
  return createPiece(doing, 'document', slugify(title, 'document'), (id) => ({ id, ...empty }));
}
