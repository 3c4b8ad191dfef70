import { describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { readTeamList } from '@/lib/server/csv/team-list';

const CELLS = [
  ['Zoé', 'a; b, c', 'x'],
  ['l’aînée', 'two\nlines', ''],
];

/** The same list as a spreadsheet of some country writes it. */
function write(sign: string, end = '\n'): string {
  return ['Nom', 'Quoi', 'Où']
    .join(sign)
    .concat(end, ['Zoé', '"a; b, c"', 'x'].join(sign), end, end)
    .concat(['l’aînée', '"two\nlines"', ''].join(sign), end);
}

function codeOf(bytes: Uint8Array): string {
  try {
    readTeamList(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('a list of people or places', () => {
  it.each([
    ['semicolons', write(';')],
    ['commas', write(',')],
    ['tabs', write('\t')],
    ['line ends of Windows', write(';', '\r\n')],
    ['a byte order mark', `\ufeff${write(',')}`],
    ['the separator said first', `sep=;\n${write(';')}`],
  ])('is read with %s', (_what, text) => {
    const { header, rows } = readTeamList(Buffer.from(text));
    expect(header).toEqual(['Nom', 'Quoi', 'Où']);
    expect(rows.map(({ cells }) => cells)).toEqual(CELLS);
  });

  it('is read as Windows writes it', () => {
    const bytes = Buffer.from('Nom;Où\nÉlise;Évêché\n', 'latin1');
    expect(readTeamList(bytes).rows).toEqual([{ line: 2, cells: ['Élise', 'Évêché'] }]);
  });

  it.each([
    ['csv-empty', ''],
    ['csv-empty', 'Nom;Quoi\n'],
    ['csv-quote', 'Nom;Quoi\n"Zoé;x\n'],
    ['csv-workbook', 'PK\u0003\u0004\0\0;\n1;2\n'],
    ['csv-rows', `Nom\n${'x\n'.repeat(5001)}`],
    ['csv-heavy', 'x'.repeat(900_001)],
  ])('is refused: %s', (code, text) => {
    expect(codeOf(Buffer.from(text))).toBe(code);
  });
});
