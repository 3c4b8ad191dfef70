import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '@/lib/domain/refusal';

/** A CSV file as it was read: the names of its columns, and its rows that hold anything. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** The most bytes of a file, and rows in it. */
const MAX_TABLE_BYTES = 900_000;
const MAX_TABLE_ROWS = 5_000;

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Reads a CSV file in UTF-8 or Windows-1252, its cells separated by semicolons, commas or tabs. Throws a Refusal
 * when it is something else, empty, too long, or leaves a quotation open.
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > MAX_TABLE_BYTES) throw new Refusal('table-heavy');
  const text = decodeText(bytes)
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^sep=.\n/, '');
  // Workbooks are ZIPs, or Microsoft's older files: both hold what no text does.
  if (text.includes('\0')) throw new Refusal('table-unknown');
  const [header, ...rows] = parseRows(text);
  if (!header || rows.length === 0) throw new Refusal('table-empty');
  if (rows.length > MAX_TABLE_ROWS) throw new Refusal('table-long', { most: MAX_TABLE_ROWS });
  return { header: header.cells, rows };
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parseRows(text: string): Table['rows'] {
  try {
    const parsed = parse(text, {
      delimiter: findDelimiter(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({
      line: info.lines - countBreaks(record),
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('table-quote');
    throw error;
  }
}

/** A row's number of lines beyond its first. */
function countBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** The sign that the header has most often. */
function findDelimiter(text: string): string {
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\n');
  const count = (sign: string) => first.split(sign).length;
  return [';', '\t', ','].sort((a, b) => count(b) - count(a))[0] ?? ';';
}
