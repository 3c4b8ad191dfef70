import 'server-only';
import { MAX_COLUMNS, MAX_LIST_BYTES, MAX_ROWS } from '@/lib/domain/series/limits';
import { type Csv, readCsv } from '../csv/read-csv';

const LIMITS = { bytes: MAX_LIST_BYTES, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Reads the list of a series. Throws a Refusal as `readCsv` does. */
export function readList(bytes: Uint8Array): Csv {
  return readCsv(bytes, LIMITS);
}
