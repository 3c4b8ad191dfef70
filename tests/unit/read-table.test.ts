import { describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { readTable } from '@/lib/server/relays/read-table';

const ROWS = [
  { line: 2, cells: ['Zoé', 'a; b, c', 'x'] },
  { line: 4, cells: ['l’aînée', 'two\nlines', ''] },
];

/** The same table as a spreadsheet of some country writes it. */
function write(sign: string, end = '\n'): string {
  return ['Nom', 'Quoi', 'Où']
    .join(sign)
    .concat(end, ['Zoé', '"a; b, c"', 'x'].join(sign), end, end)
    .concat(['l’aînée', '"two\nlines"', ''].join(sign), end);
}

function codeOf(bytes: Uint8Array): string {
  try {
    readTable(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('a table in CSV', () => {
  it.each([
    ['semicolons', write(';')],
    ['commas', write(',')],
    ['tabs', write('\t')],
    ['line ends of Windows', write(';', '\r\n')],
    ['a byte order mark', `\ufeff${write(',')}`],
    ['the separator said first', `sep=;\n${write(';')}`],
  ])('is read with %s', (_what, text) => {
    const { header, rows } = readTable(Buffer.from(text));
    expect(header).toEqual(['Nom', 'Quoi', 'Où']);
    expect(rows).toEqual(ROWS);
  });

  it('is read as Windows writes it', () => {
    const bytes = Buffer.from('Nom;Où\nÉlise;Évêché\n', 'latin1');
    expect(readTable(bytes).rows).toEqual([{ line: 2, cells: ['Élise', 'Évêché'] }]);
  });

  it.each([
    ['table-empty', ''],
    ['table-empty', 'Nom;Quoi\n'],
    ['table-quote', 'Nom;Quoi\n"Zoé;x\n'],
    ['table-unknown', 'PK\u0003\u0004\0\0;\n1;2\n'],
    ['table-long', `Nom\n${'x\n'.repeat(5001)}`],
    ['table-heavy', 'x'.repeat(900_001)],
  ])('is refused: %s', (code, text) => {
    expect(codeOf(Buffer.from(text))).toBe(code);
  });
});
