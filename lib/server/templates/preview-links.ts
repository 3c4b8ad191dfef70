import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { previewLinks } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import type { Doing } from '../team/members/member-context';
import { lockTemplate } from './write-version';

/** ms for which such a link shows something: a week. */
const LIFE = 7 * 24 * 3_600_000;

/** Makes a link by which anybody sees a template as it was last saved. Throws a Refusal when there is none. */
export async function makePreviewLink(doing: Doing, slug: string): Promise<string> {
  const { team, now } = doing;
  const token = randomBytes(32).toString('base64url');
  await team.queries.transaction(async (queries) => {
    const { working } = await lockTemplate(queries, slug);
    const expiresAt = new Date(now + LIFE);
    await queries.insert(previewLinks).values({ hash: hashToken(token), slug, expiresAt });
    await tell(queries, doing, 'template.link-made', working.data.title, slug);
  });
  return `${team.publicUrl}/preview/${token}`;
}

/** Ends every link to a template, at once. Throws a Refusal when there is none of that slug. */
export async function endPreviewLinks(doing: Doing, slug: string): Promise<void> {
  await doing.team.queries.transaction(async (queries) => {
    const { working } = await lockTemplate(queries, slug);
    await queries.delete(previewLinks).where(eq(previewLinks.slug, slug));
    await tell(queries, doing, 'template.links-ended', working.data.title, slug);
  });
}

/** The slug of the template that a token shows at an instant (ms); null when it shows nothing (more). */
export async function findPreview(
  queries: Queries,
  token: string,
  now: number,
): Promise<string | null> {
  const [link] = await queries
    .select({ slug: previewLinks.slug })
    .from(previewLinks)
    .where(and(eq(previewLinks.hash, hashToken(token)), gt(previewLinks.expiresAt, new Date(now))));
  return link?.slug ?? null;
}

/** How many links to a template are open at an instant (ms). */
export function countPreviews(queries: Queries, slug: string, now: number): Promise<number> {
  const isOpen = gt(previewLinks.expiresAt, new Date(now));
  return queries.$count(previewLinks, and(eq(previewLinks.slug, slug), isOpen));
}

/** The slugs of the templates that some open link shows at an instant (ms). */
export async function listPreviewed(queries: Queries, now: number): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ slug: previewLinks.slug })
    .from(previewLinks)
    .where(gt(previewLinks.expiresAt, new Date(now)));
  return rows.map(({ slug }) => slug);
}

function tell(
  queries: Queries,
  { member }: Doing,
  action: 'template.link-made' | 'template.links-ended',
  subject: string,
  slug: string,
): Promise<void> {
  const details = { slug };
  return writeJournal(queries, {
    actor: member,
    action,
    subjectKind: 'template',
    subject,
    details,
  });
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
