import 'server-only';
import { MAX_TEAM_LIST } from '@/lib/domain/relay-import';
import { type Csv, type CsvLimits, readCsv } from './read-csv';

/** The most of a list of people or places that the team sends. */
const LIMITS: CsvLimits = { bytes: MAX_TEAM_LIST, rows: 5_000, columns: 60 };

/** Reads a list of people or places. Throws a Refusal as `readCsv` does. */
export function readTeamList(bytes: Uint8Array): Csv {
  return readCsv(bytes, LIMITS);
}

/** Where a column stands that may have several names; -1 where the list has none of them. */
export function findColumn(header: readonly string[], names: readonly string[]): number {
  return header.findIndex((cell) => names.includes(flatten(cell)));
}

/** Without capitals, accents, spaces and signs: « Accord donné le » is accorddonnele. */
export function flatten(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** 2015-09-21, or 21/09/2015 as French spreadsheets write it; what is neither stays as it is. */
export function readDay(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  if (!day || !month || !year) return cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

type Place = { readonly code: string; readonly name: string };

/** The place that a cell names by its code, also without the zero that a spreadsheet takes away, or by its name. */
export function findPlace<One extends Place>(
  cell: string,
  places: readonly One[],
): One | undefined {
  const word = flatten(cell);
  return places.find(({ code, name }) =>
    [flatten(code), flatten(code).replace(/^0+/, ''), flatten(name)].includes(word),
  );
}
