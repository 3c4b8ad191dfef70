import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import { type RelayFields, relaySchema } from '@/lib/domain/relay-fields';
import { findColumn, findPlace, flatten, readDay, readTeamList } from '../csv/team-list';
import { parseFields } from '../team/parse-fields';

/** What holds for lines that say nothing of it themselves. */
export type ListConsent = { readonly consentSource: string; readonly consentDay: string };

/** A line as it was read: somebody to be listed, or why not. */
export type RelayLine =
  | { readonly line: number; readonly fields: RelayFields }
  | { readonly line: number; readonly refusal: Refusal };

/** Names that columns may have, without capitals, accents and signs. */
const COLUMNS = {
  name: [
    'nom',
    'name',
    'personne',
    'person',
    'prenomnom',
    'prenometnom',
    'nometprenom',
    'fullname',
  ],
  email: ['email', 'mail', 'courriel', 'adresseemail', 'emailaddress', 'adressemail'],
  territories: [
    'territoires',
    'territoire',
    'departements',
    'departement',
    'places',
    'place',
    'territories',
    'territory',
  ],
  consentSource: ['accord', 'consentement', 'agreement', 'consent', 'source'],
  consentDay: ['date', 'jour', 'day', 'datedelaccord'],
} as const;

type Column = keyof typeof COLUMNS;

const NEEDED = ['name', 'email', 'territories'] as const;

/** Words for the whole campaign. */
const EVERYWHERE = [
  'tous',
  'toutes',
  'tout',
  'partout',
  'all',
  'everywhere',
  'toutelacampagne',
  'thewholecampaign',
];

/**
 * Reads a list of relays line by line; `nameColumn` is what a column is called for people. Throws a Refusal when the
 * file is no table or lacks a column.
 */
export function readRelayList(
  bytes: Uint8Array,
  { territories }: Pick<Campaign, 'territories'>,
  consent: ListConsent,
  nameColumn: (column: (typeof NEEDED)[number]) => string,
): RelayLine[] {
  const { header, rows } = readTeamList(bytes);
  const places = new Map(
    Object.entries(COLUMNS).map(([name, names]) => [name, findColumn(header, names)]),
  );
  const missing = NEEDED.filter((name) => places.get(name) === -1);
  if (missing.length > 0) {
    throw new Refusal('csv-missing', { columns: missing.map(nameColumn).join(', ') });
  }
  return rows.map(({ line, cells }) => {
    const read = (name: Column) => cells[places.get(name) ?? -1] ?? '';
    return readLine(line, read, territories, consent);
  });
}

function readLine(
  line: number,
  read: (name: Column) => string,
  territories: Campaign['territories'],
  consent: ListConsent,
): RelayLine {
  try {
    const fields = parseFields(relaySchema, {
      name: read('name') || undefined,
      email: read('email'),
      consentSource: read('consentSource') || consent.consentSource,
      consentDay: readDay(read('consentDay')) || consent.consentDay,
      ...readPlaces(read('territories'), territories),
    });
    return { line, fields };
  } catch (error) {
    if (error instanceof Refusal) return { line, refusal: error };
    throw error;
  }
}

/** Codes and names between commas and their like; a code without the zero that a spreadsheet takes away. */
function readPlaces(cell: string, territories: Campaign['territories']) {
  const words = cell
    .split(/[,;/|+\n]/)
    .map(flatten)
    .filter(Boolean);
  if (words.length === 0) throw new Refusal('territories-missing');
  if (words.some((word) => EVERYWHERE.includes(word))) return { reach: 'everywhere' };
  const codes = words.map((word) => {
    const place = findPlace(word, territories);
    if (place) return place.code;
    const known = territories.map(({ code }) => code).join(', ');
    throw new Refusal('territory-unknown' satisfies RefusalCode, { territory: cell, known });
  });
  return { reach: 'some', territories: codes };
}
