import { describe, expect, it } from 'vitest';
import { MAX_LIST_BYTES, MAX_ROWS } from '@/lib/domain/series/limits';
import { readList } from '@/lib/server/series/read-list';

const utf8 = (text: string) => Buffer.from(text);
const windows = (text: string) => Buffer.from(text, 'latin1');
const unicode = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Two rows as each of these writes them: a first name and a place. */
const ROWS = [
  ['Éloïse', 'Vosges'],
  ['Zoé', 'Meuse'],
];

const dialects: [what: string, bytes: Buffer, lines: number[], rows?: string[][]][] = [
  ['Excel in French', windows('Prénom;Lieu\r\nÉloïse;Vosges\r\nZoé;Meuse\r\n'), [2, 3]],
  ['Excel, CSV UTF-8', utf8('\ufeffPrénom;Lieu\r\nÉloïse;Vosges\r\nZoé;Meuse\r\n'), [2, 3]],
  ['Excel, Unicode text', unicode('Prénom\tLieu\r\nÉloïse\tVosges\r\nZoé\tMeuse\r\n'), [2, 3]],
  ['LibreOffice', utf8('Prénom,Lieu\nÉloïse,Vosges\nZoé,Meuse\n'), [2, 3]],
  ['an old Mac', utf8('Prénom\tLieu\rÉloïse\tVosges\rZoé\tMeuse'), [2, 3]],
  ['all in quotes', utf8('"Prénom","Lieu"\n"Éloïse","Vosges"\n"Zoé","Meuse"'), [2, 3]],
  ['a separator said first', utf8('sep=;\nPrénom;Lieu\nÉloïse;Vosges\nZoé;Meuse'), [3, 4]],
  ['blank lines and rows', utf8('\nPrénom;Lieu\n\nÉloïse;Vosges\n;\n\nZoé;Meuse\n\n'), [4, 7]],
  ['blanks around cells', utf8('Prénom ; Lieu\n Éloïse;Vosges \nZoé ;\tMeuse'), [2, 3]],
  ['columns after the last title', utf8('Prénom;Lieu;;\nÉloïse;Vosges;;\nZoé;Meuse;;'), [2, 3]],
  [
    'line breaks in quotes',
    utf8('Prénom;Lieu\r\n"Marie\r\nLou";"a;b"\r\n"dit ""Jo""";Meuse'),
    [2, 4],
    [
      ['Marie\nLou', 'a;b'],
      ['dit "Jo"', 'Meuse'],
    ],
  ],
  [
    'other separators in quotes',
    utf8('Prénom,Lieu\n"Un; deux; trois",A\n"Quatre; cinq",B'),
    [2, 3],
    [
      ['Un; deux; trois', 'A'],
      ['Quatre; cinq', 'B'],
    ],
  ],
  [
    'quotes within a word',
    utf8('Prénom;Lieu\nLe "grand" Jo;Vosges\nZoé;Meuse'),
    [2, 3],
    [
      ['Le "grand" Jo', 'Vosges'],
      ['Zoé', 'Meuse'],
    ],
  ],
];

describe('a list', () => {
  it.each(dialects)('of %s is read, with the lines of its rows', (_, bytes, lines, rows = ROWS) => {
    const list = readList(bytes);
    expect(list.header).toEqual(['Prénom', 'Lieu']);
    expect(list.rows.map(({ cells }) => cells.slice(0, 2))).toEqual(rows);
    expect(list.rows.map(({ line }) => line)).toEqual(lines);
  });

  it('of one column is a list too, and rows keep cells that have no title', () => {
    expect(readList(utf8('Prénom\nZoé\nÉloïse')).rows.map(({ cells }) => cells[0])).toEqual([
      'Zoé',
      'Éloïse',
    ]);
    const [short, long] = readList(utf8('a;b\n1\n1;2;3')).rows;
    expect([short?.cells, long?.cells]).toEqual([['1'], ['1', '2', '3']]);
  });

  const many = `a\n${'b\n'.repeat(MAX_ROWS + 1)}`;
  it.each([
    ['nothing', utf8(''), 'csv-empty'],
    ['titles alone', utf8('Prénom;Lieu\r\n'), 'csv-empty'],
    ['titles and blank rows', utf8('Prénom;Lieu\n;\n;\n'), 'csv-empty'],
    ['a workbook', utf8('PK\x03\x04 and so on'), 'csv-workbook'],
    ['an older workbook', windows('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'csv-workbook'],
    ['what is no text', utf8('a;b\n\0;c\n'), 'csv-unknown'],
    ['more columns than anybody fills', utf8(`${'a;'.repeat(60)}a\nb`), 'csv-columns'],
    ['more rows than a series has', utf8(many), 'csv-rows'],
    ['more bytes than a list has', Buffer.alloc(MAX_LIST_BYTES + 1, 'a'), 'csv-heavy'],
  ])('of %s is refused', (_, bytes, code) => {
    expect(() => readList(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it('that leaves a quotation open is refused with the line where it opens', () => {
    const bytes = utf8('a;b\n1;2\n"x\ny";3\n4;"5\n6;7\n');
    expect(() => readList(bytes)).toThrow(
      expect.objectContaining({ code: 'csv-quote', details: { line: 5 } }),
    );
  });
});
