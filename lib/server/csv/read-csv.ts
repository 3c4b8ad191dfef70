import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '@/lib/domain/refusal';
import { decodeCsv, type Encoding } from './decode-csv';
import { type Delimiter, findDelimiter } from './find-delimiter';

/** A row that holds anything: its line in the file, the first one is 1, and its cells. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** A CSV file as it was read: how it is written, its header, and its rows. */
export type Csv = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Names of the columns; empty where the header has none. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
};

/** The most that is read of a file. */
export type CsvLimits = {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
};

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Reads a CSV file: UTF-8, UTF-16 or Windows-1252, its cells separated by commas, semicolons or tabs. Rows are taken
 * as they are, whatever their number of cells. Throws a Refusal when it is no text, has no rows, too many, or leaves a
 * quotation open.
 */
export function readCsv(bytes: Uint8Array, limits: CsvLimits): Csv {
  if (bytes.length > limits.bytes) throw new Refusal('csv-heavy');
  refuseOtherFiles(bytes);
  const { text, encoding } = decodeCsv(bytes);
  // The parser counts a CR LF within quotes as two lines.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  // Excel may say first what it separates cells by.
  const plain = lines.replace(/^sep=.(?=\n)/, '');
  if (plain.includes('\0')) throw new Refusal('csv-unknown');
  const delimiter = findDelimiter(plain);
  const [first, ...rows] = parseRows(plain, delimiter);
  const header = trimHeader(first?.cells ?? []);
  if (header.length === 0 || rows.length === 0) throw new Refusal('csv-empty');
  if (header.length > limits.columns) throw new Refusal('csv-columns', { most: limits.columns });
  if (rows.length > limits.rows) throw new Refusal('csv-rows', { most: limits.rows });
  return { encoding, delimiter, header, rows };
}

/** Workbooks are ZIPs, or Microsoft's older files; people send them for lists. */
function refuseOtherFiles(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head === 'PK\x03\x04' || head === '\xd0\xcf\x11\xe0') throw new Refusal('csv-workbook');
}

function parseRows(text: string, delimiter: Delimiter): CsvRow[] {
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
    if (error instanceof CsvError) throw new Refusal('csv-quote', { line });
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
