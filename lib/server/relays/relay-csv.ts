import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { Campaign } from '@/lib/domain/campaign';
import { dayAt } from '../calendar/resolve-time';
import { translator } from '../translate';
import type { RelayRow } from './relay-rows';

/** Relays as a CSV file that can be imported again; nothing in it is a formula for a spreadsheet. */
export function writeRelayCsv(campaign: Campaign, rows: readonly RelayRow[]): string {
  const { language, calendar } = campaign;
  const t = translator(language);
  const columns = ['name', 'email', 'territories', 'source', 'day', 'left'] as const;
  const lines = rows.map((row) => [
    row.name,
    row.email,
    row.territories.join(', ') || t('team.relays.import.all'),
    row.consentSource,
    row.consentDay,
    row.leftAt ? dayAt(row.leftAt.getTime(), calendar.timeZone) : '',
  ]);
  const header = columns.map((name) => t(`team.relays.import.columns.${name}`));
  return stringify([header, ...lines], {
    bom: true,
    escape_formulas: true,
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
  });
}
