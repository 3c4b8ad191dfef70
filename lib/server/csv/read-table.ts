import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '@/lib/domain/refusal';

/** A small list as somebody's spreadsheet wrote it: each row by the names of its columns. */
export type TableRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** The most rows of a small list. */
const MOST = 5000;

const SEPARATORS = [';', ',', '\t'] as const;

/**
 * Reads a CSV: UTF-8 or what Windows writes, semicolons, commas or tabs. Column names are in small letters without
 * accents. Throws a Refusal: list-unreadable, list-empty, list-long.
 */
export function readTable(bytes: Uint8Array): TableRow[] {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new Refusal('list-unreadable');
  const [header = [], ...rows] = parseRows(text);
  const names = header.map(simplify);
  if (names.every((name) => name === '') || rows.length === 0) throw new Refusal('list-empty');
  if (rows.length > MOST) throw new Refusal('list-long', { most: MOST });
  return rows.map((row, index) => ({
    line: index + 2,
    cells: Object.fromEntries(names.map((name, at) => [name, (row[at] ?? '').normalize().trim()])),
  }));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parseRows(text: string): string[][] {
  const [first = ''] = text.split('\n', 1);
  const [delimiter = ';'] = SEPARATORS.toSorted(
    (a, b) => first.split(b).length - first.split(a).length,
  );
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('list-unreadable');
    throw error;
  }
}

/** « Accord donné le » as accord donne le. */
function simplify(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
