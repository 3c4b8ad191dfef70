import 'server-only';
import { inArray } from 'drizzle-orm';
import type { Draft, SentDraft } from '@/lib/domain/draft';
import type { JournalAction } from '@/lib/domain/journal-action';
import { Refusal } from '@/lib/domain/refusal';
import { slugify } from '@/lib/domain/slugify';
import type { TemplateFile } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { media } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { isHash } from '../pack/build-template';
import type { Doing } from '../team/members/member-context';
import { listVersions, type TemplateRow } from './template-rows';
import { addTemplate, addVersion, lockTemplate, type Stored } from './write-version';

const UNPUBLISHED = { kind: 'badge', state: 'draft', from: null, until: null } as const;

/**
 * Keeps a draft as one more version, which changes nothing for supporters. Throws a Refusal: draft-outdated when it
 * was made from another version than the last one, artwork-missing.
 */
export async function saveDraft(doing: Doing, sent: SentDraft): Promise<Stored> {
  const { slug, version, draft } = sent;
  if (slug === null) return createTemplate(doing, draft);
  return doing.team.queries.transaction(async (queries) => {
    const row = await lockTemplate(queries, slug);
    if (row.working.version !== version) throw outdated(row);
    await requireArtworks(queries, draft.formats, row.working.data.formats);
    const data = { ...UNPUBLISHED, ...draft, slug, order: row.working.data.order };
    return keepVersion(queries, doing, data, 'template.saved');
  });
}

/** Keeps a template that was not there. Throws a Refusal: artwork-missing. */
export async function createTemplate(
  doing: Doing,
  draft: Draft,
  { slug = '', action = 'template.created' }: { slug?: string; action?: JournalAction } = {},
): Promise<Stored> {
  return doing.team.queries.transaction(async (queries) => {
    await requireArtworks(queries, draft.formats, {});
    const wanted = slug || slugify(draft.title, 'badge');
    const stored = await addTemplate(queries, wanted, doing.member.id, (free, order) => ({
      ...UNPUBLISHED,
      ...draft,
      slug: free,
      order,
    }));
    await tell(queries, doing, action, draft.title, stored);
    return stored;
  });
}

/** Changes the words that stand beside a picture: all that can be changed of one that a Design draws. */
export async function saveWords(
  doing: Doing,
  { slug, version, ...words }: Stored & Pick<Draft, 'title' | 'description'>,
): Promise<Stored> {
  return doing.team.queries.transaction(async (queries) => {
    const row = await lockTemplate(queries, slug);
    if (row.working.version !== version) throw outdated(row);
    return keepVersion(queries, doing, { ...row.working.data, ...words }, 'template.saved');
  });
}

/** Brings an older version back, as one more. Throws a Refusal when there is none of that number. */
export async function restoreVersion(doing: Doing, { slug, version }: Stored): Promise<Stored> {
  return doing.team.queries.transaction(async (queries) => {
    await lockTemplate(queries, slug);
    const older = (await listVersions(queries, slug)).find((one) => one.version === version);
    if (!older) throw new Refusal('template-missing');
    return keepVersion(queries, doing, older.data, 'template.restored');
  });
}

async function keepVersion(
  queries: Queries,
  doing: Doing,
  data: TemplateFile,
  action: JournalAction,
): Promise<Stored> {
  const stored = await addVersion(queries, data.slug, doing.member.id, data);
  await tell(queries, doing, action, data.title, stored);
  return stored;
}

function outdated({ slug, working }: TemplateRow): Refusal {
  return new Refusal('draft-outdated', { slug, version: working.version });
}

async function tell(
  queries: Queries,
  { member }: Doing,
  action: JournalAction,
  title: string,
  stored: Stored,
): Promise<void> {
  await writeJournal(queries, {
    actor: member,
    action,
    subjectKind: 'template',
    subject: title,
    details: stored,
  });
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
