import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '@/lib/domain/refusal';
import { MAX_COLUMNS, MAX_LIST_BYTES, MAX_ROWS } from '@/lib/domain/series/limits';
import type { ListRow } from '@/lib/domain/series/row';
import { decodeList, type Encoding } from './decode-list';
import { type Delimiter, findDelimiter } from './find-delimiter';

/** A CSV file as it was read: how it is written, its header, and its rows that hold anything. */
export type List = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Names of the columns; empty where the header has none. */
  readonly header: readonly string[];
  readonly rows: readonly ListRow[];
};

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Reads a list. Throws a Refusal when it is no text, has no rows, or leaves a quotation open; rows are taken as they
 * are, whatever their number of cells.
 */
export function readList(bytes: Uint8Array): List {
  if (bytes.length > MAX_LIST_BYTES) throw new Refusal('series-list-heavy');
  refuseOtherFiles(bytes);
  const { text, encoding } = decodeList(bytes);
  // The parser counts a CR LF within quotes as two lines.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  // Excel may say first what it separates cells by.
  const plain = lines.replace(/^sep=.(?=\n)/, '');
  if (plain.includes('\0')) throw new Refusal('series-list-unknown');
  const delimiter = findDelimiter(plain);
  const [first, ...rows] = parseRows(plain, delimiter);
  const header = trimHeader(first?.cells ?? []);
  if (header.length === 0 || rows.length === 0) throw new Refusal('series-list-empty');
  if (header.length > MAX_COLUMNS) throw new Refusal('series-list-columns', { most: MAX_COLUMNS });
  if (rows.length > MAX_ROWS) throw new Refusal('series-list-rows', { most: MAX_ROWS });
  return { encoding, delimiter, header, rows };
}

/** Workbooks are ZIPs, or Microsoft's older files; people send them for lists. */
function refuseOtherFiles(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head === 'PK\x03\x04' || head === '\xd0\xcf\x11\xe0')
    throw new Refusal('series-list-workbook');
}

function parseRows(text: string, delimiter: Delimiter): ListRow[] {
  let line = 1;
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (record, { lines }) => {
        line = lines + 1;
        return record;
      },
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({
      line: info.lines - countBreaks(record),
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('series-list-quote', { line });
    throw error;
  }
}

/** A row's number of lines beyond its first. */
function countBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** A header without the columns after its last name, which spreadsheets add. */
function trimHeader(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
