import 'server-only';
import { inArray } from 'drizzle-orm';
import type { Draft, SentDraft } from '@/lib/domain/draft';
import { Refusal } from '@/lib/domain/refusal';
import { slugify } from '@/lib/domain/slugify';
import type { TemplateFile } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { media } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { isHash } from '../pack/build-template';
import { changePiece } from '../publication/keep-draft';
import { addPiece, type Stored } from '../publication/write-version';
import type { Doing } from '../team/members/member-context';

const UNPUBLISHED = { state: 'draft', from: null, until: null } as const;

/**
 * Keeps a draft as one more version, which changes nothing for supporters. Throws a Refusal: draft-outdated when it
 * was made from another version than the last one, artwork-missing.
 */
export async function saveDraft(doing: Doing, sent: SentDraft): Promise<Stored> {
  const { slug, version, draft } = sent;
  if (slug === null) return createTemplate(doing, draft);
  return changePiece(doing, 'template', { slug, version }, async ({ working }, queries) => {
    await requireArtworks(queries, draft.formats, working.data.formats);
    // A template stays what it was made for.
    const { kind, order } = working.data;
    return { ...UNPUBLISHED, ...draft, slug, kind, order };
  });
}

/** Keeps a template that was not there. Throws a Refusal: artwork-missing. */
export async function createTemplate(
  doing: Doing,
  draft: Draft,
  { slug = '', deed = 'created' }: { slug?: string; deed?: 'created' | 'imported' } = {},
): Promise<Stored> {
  const { team, member } = doing;
  return team.queries.transaction(async (queries) => {
    await requireArtworks(queries, draft.formats, {});
    const wanted = slug || slugify(draft.title, draft.kind);
    const stored = await addPiece(queries, 'template', wanted, member.id, (free, order) => ({
      ...UNPUBLISHED,
      ...draft,
      slug: free,
      order,
    }));
    await writeJournal(queries, {
      actor: member,
      action: `template.${deed}`,
      subjectKind: 'template',
      subject: draft.title,
      details: stored,
    });
    return stored;
  });
}

/** Changes the words that stand beside a picture: all that can be changed of one that a Design draws. */
export async function saveWords(
  doing: Doing,
  { slug, version, ...words }: Stored & Pick<Draft, 'title' | 'description'>,
): Promise<Stored> {
  const seen = { slug, version };
  return changePiece(doing, 'template', seen, ({ working }) => ({ ...working.data, ...words }));
}

/** A draft names artwork that the team sent, or a file of the pack that the template named already. */
async function requireArtworks(
  queries: Queries,
  wanted: TemplateFile['formats'],
  known: TemplateFile['formats'],
): Promise<void> {
  const named = listArtworks(wanted).filter((artwork) => !listArtworks(known).includes(artwork));
  const hashes = [...new Set(named.filter(isHash))];
  const found = hashes.length > 0 ? await queries.$count(media, inArray(media.hash, hashes)) : 0;
  if (found < hashes.length || !named.every(isHash)) throw new Refusal('artwork-missing');
}

/** The artworks that a template's formats name: files of the pack, and hashes of what the team sent. */
export function listArtworks(formats: TemplateFile['formats']): string[] {
  return Object.values(formats).flatMap((format) => ('artwork' in format ? [format.artwork] : []));
}
