import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '@/lib/domain/campaign';
import { translator } from '../../translate';
import { describeDetails, nameAction } from './describe-line';
import type { JournalLine } from './read-journal';

/**
 * Lines of the journal as a CSV file: a byte order mark for Excel, quotes where they are needed, and nothing that
 * a spreadsheet would take for a formula.
 */
export function writeJournalCsv(campaign: Campaign, lines: readonly JournalLine[]): string {
  const { language, calendar } = campaign;
  const t = translator(language);
  const columns = ['when', 'who', 'what', 'subject', 'details'] as const;
  const rows = lines.map((line) => [
    writeTime(line.at, calendar.timeZone),
    line.actorName,
    nameAction(t, line.action),
    line.subject,
    describeDetails(t, campaign, line),
  ]);
  return stringify([columns.map((name) => t(`team.journal.columns.${name}`)), ...rows], {
    bom: true,
    escape_formulas: true,
    // What Excel takes for a new column where the decimal sign is a comma.
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
  });
}

/** A time that spreadsheets read as one, by the clocks of a zone. */
function writeTime(at: Date, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return time.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}
