import 'server-only';
import type { Area, Campaign, Guide } from '@/lib/domain/campaign';
import { dateSchema } from '@/lib/domain/primitives';
import { Refusal } from '@/lib/domain/refusal';
import type { Csv, CsvRow } from '../csv/read-csv';
import { findColumn, findPlace, flatten, readDay, readTeamList } from '../csv/team-list';

/** What columns are called in each language, the first one when it is missing. */
const COLUMNS = {
  area: { fr: ['bassin', 'bassin de vie'], en: ['area'] },
  territory: { fr: ['département', 'territoire'], en: ['territory'] },
  role: { fr: ['rôle'], en: ['role'] },
  name: { fr: ['nom'], en: ['name'] },
  on: { fr: ['accord le'], en: ['consent on'] },
  by: { fr: ['accord recueilli par'], en: ['consent taken by'] },
} as const;

type Column = keyof typeof COLUMNS;

/** A row whose cells are read by their columns, and refused by what the file itself calls them. */
type Reader = {
  readonly read: (column: Column) => string;
  readonly refuse: (column: Column) => never;
};

/** The areas of a CSV, each once. Throws a Refusal that names the line. */
export function readAreas(bytes: Uint8Array, campaign: Campaign): Area[] {
  const areas = readRows(bytes, campaign, ['area', 'territory']).map((row) => ({
    name: row.read('area') || row.refuse('area'),
    territory: readTerritory(row, campaign),
  }));
  return areas.filter(({ name }, index) => areas.findIndex((one) => one.name === name) === index);
}

/** The people of a CSV, one a line; without a day (`today` at the latest) and a name of who took it down there is no consent. */
export function readGuides(bytes: Uint8Array, campaign: Campaign, today: string): Guide[] {
  return readRows(bytes, campaign, ['area', 'role', 'name']).map((row) => {
    const area = row.read('area');
    if (!campaign.areas.some((one) => one.name === area)) row.refuse('area');
    const name = row.read('name') || row.refuse('name');
    return { area, name, role: readRole(row), consent: readConsent(row, today) };
  });
}

function readRows(bytes: Uint8Array, { language }: Campaign, wanted: readonly Column[]): Reader[] {
  const { header, rows } = readTeamList(bytes);
  const missing = wanted.filter((column) => placeOf(header, column) === -1);
  if (missing.length > 0) {
    const columns = missing.map((column) => COLUMNS[column][language][0]).join(', ');
    throw new Refusal('csv-missing', { columns });
  }
  return rows.map((row) => makeReader(header, row));
}

function makeReader(header: Csv['header'], { line, cells }: CsvRow): Reader {
  return {
    read: (column) => cells[placeOf(header, column)] ?? '',
    refuse: (column) => {
      throw new Refusal('csv-line', { line, column: header[placeOf(header, column)] ?? '' });
    },
  };
}

function placeOf(header: Csv['header'], column: Column): number {
  const { fr, en } = COLUMNS[column];
  return findColumn(header, [...fr, ...en].map(flatten));
}

function readConsent({ read, refuse }: Reader, today: string): Guide['consent'] {
  const [on, by] = [readDay(read('on')), read('by')];
  if (on === '' || by === '') return null;
  if (!dateSchema.safeParse(on).success || on > today) refuse('on');
  return { on, by };
}

function readRole({ read, refuse }: Reader): Guide['role'] {
  const role = flatten(read('role'));
  if (/^(colistier|liste|list)/.test(role)) return 'list';
  if (/^(fed|repres)/.test(role)) return 'federation';
  return refuse('role');
}

/** A territory by its code or its name; none for an area that says none. */
function readTerritory({ read, refuse }: Reader, { territories }: Campaign): string | null {
  const said = read('territory');
  if (said === '') return null;
  return findPlace(said, territories)?.code ?? refuse('territory');
}
