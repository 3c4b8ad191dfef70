import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { isJournalAction } from '@/lib/domain/journal-action';
import type { Translate } from '@/lib/domain/messages';
import { roleSchema } from '@/lib/domain/role';
import type { JournalLine } from './read-journal';

/** The words for an action; one that another part of the site wrote may have none, and is shown as it is. */
export function nameAction(t: Translate, action: string): string {
  return isJournalAction(action) ? t(`team.journal.actions.${action}`) : action;
}

/** What the team makes, by the names that the journal gives it; templates have actions of their own. */
const MADE = ['post', 'event', 'document', 'facts'] as const;

/** What a line's details say, in words: what kind of thing, the role, the places; empty when there is nothing. */
export function describeDetails(t: Translate, campaign: Campaign, line: JournalLine): string {
  const { role, territories = [], name } = line.details as Record<string, unknown>;
  const known = roleSchema.safeParse(role);
  const places = campaign.territories.filter(
    ({ code }) => Array.isArray(territories) && territories.includes(code),
  );
  const made = MADE.find((kind) => kind === line.subjectKind);
  const parts = [
    made && t(`team.journal.kinds.${made}`),
    known.success && t(`team.roles.${known.data}.name`),
    ...places.map((place) => place.name),
    typeof name === 'string' && name,
  ];
  return parts.filter(Boolean).join(', ');
}
