import 'server-only';
import type { Area, Campaign, Guide } from '@/lib/domain/campaign';
import { dateSchema } from '@/lib/domain/primitives';
import { Refusal } from '@/lib/domain/refusal';
import { readTable, type TableRow } from '../csv/read-table';

/** Names that columns may have, in either language. */
const COLUMNS = {
  area: ['bassin', 'bassin de vie', 'area'],
  territory: ['departement', 'territoire', 'territory'],
  role: ['role'],
  name: ['nom', 'name'],
  on: ['accord le', 'consent on'],
  by: ['accord recueilli par', 'consent taken by'],
} as const;

/** The areas of a CSV, each once. Throws a Refusal that names the line. */
export function readAreas(bytes: Uint8Array, campaign: Campaign): Area[] {
  const rows = readTable(bytes);
  requireColumns(rows, ['area', 'territory']);
  const areas = rows.map((row) => ({
    name: readCell(row, 'area') || refuseLine(row, COLUMNS.area[0]),
    territory: findTerritory(row, campaign),
  }));
  return areas.filter(({ name }, index) => areas.findIndex((one) => one.name === name) === index);
}

/** The people of a CSV, one a line; without a day and a name of who took it down there is no consent. */
export function readGuides(bytes: Uint8Array, { areas }: Campaign): Guide[] {
  const rows = readTable(bytes);
  requireColumns(rows, ['area', 'role', 'name']);
  return rows.map((row) => {
    const area = readCell(row, 'area');
    if (!areas.some((one) => one.name === area)) refuseLine(row, COLUMNS.area[0]);
    const name = readCell(row, 'name') || refuseLine(row, COLUMNS.name[0]);
    return { area, name, role: readRole(row), consent: readConsent(row) };
  });
}

function readConsent(row: TableRow): Guide['consent'] {
  const [on, by] = [readDay(readCell(row, 'on')), readCell(row, 'by')];
  if (on === '' || by === '') return null;
  if (!dateSchema.safeParse(on).success) refuseLine(row, COLUMNS.on[0]);
  return { on, by };
}

/** 21/09/2015 as 2015-09-21; another writing as it is. */
function readDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
}

function readRole(row: TableRow): Guide['role'] {
  const role = readCell(row, 'role').toLowerCase();
  if (/^(colistier|liste|list)/.test(role)) return 'list';
  if (/^(f[eé]d|repr[eé]s)/.test(role)) return 'federation';
  return refuseLine(row, COLUMNS.role[0]);
}

/** A territory by its code or its name; a code of one digit has lost its zero in a spreadsheet. */
function findTerritory(row: TableRow, { territories }: Campaign): string | null {
  const said = readCell(row, 'territory');
  if (said === '') return null;
  const code = said.toUpperCase();
  const found = territories.find(
    (one) =>
      one.code === code || one.code === code.padStart(2, '0') || one.name.toUpperCase() === code,
  );
  return found ? found.code : refuseLine(row, COLUMNS.territory[0]);
}

function readCell({ cells }: TableRow, column: keyof typeof COLUMNS): string {
  const name = COLUMNS[column].find((one) => cells[one] !== undefined);
  return name === undefined ? '' : (cells[name] ?? '');
}

function requireColumns([first]: readonly TableRow[], wanted: readonly (keyof typeof COLUMNS)[]) {
  for (const column of wanted) {
    const isThere = COLUMNS[column].some((name) => first?.cells[name] !== undefined);
    if (!isThere) throw new Refusal('list-column-missing', { column: COLUMNS[column][0] });
  }
}

function refuseLine({ line }: TableRow, column: string): never {
  throw new Refusal('list-line', { line, column });
}
