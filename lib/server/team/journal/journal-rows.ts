import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatMoment } from '@/lib/domain/dates';
import type { Translate } from '@/lib/domain/messages';
import { translator } from '../../translate';
import { describeDetails, nameAction } from './describe-line';
import type { JournalLine } from './read-journal';

const columns = ['when', 'who', 'what', 'subject', 'details'] as const;

/** A line of the journal in words, its time by the campaign's clocks. */
type JournalRow = Readonly<Record<(typeof columns)[number], string>> & {
  readonly id: number;
  /** For machines. */
  readonly at: string;
};

/** The names of the journal's columns. */
export function journalWords(t: Translate): Record<(typeof columns)[number], string> {
  const names = columns.map((name) => [name, t(`team.journal.columns.${name}`)]);
  return Object.fromEntries(names);
}

/** Lines of the journal as pages show them. */
export function journalRows(campaign: Campaign, lines: readonly JournalLine[]): JournalRow[] {
  const { language, calendar } = campaign;
  const t = translator(language);
  return lines.map((line) => ({
    id: line.id,
    at: line.at.toISOString(),
    when: formatMoment(line.at.getTime(), { timeZone: calendar.timeZone, language }),
    who: line.actorName,
    what: nameAction(t, line.action),
    subject: line.subject === line.actorName ? '' : line.subject,
    details: describeDetails(t, campaign, line),
  }));
}
