import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../data/build/edge/csv.ts';
import { refusalOf } from '../fixtures.ts';

const read = (text: string, columns: string[], headerStart?: string) =>
  readCsv('f.csv', text, headerStart === undefined ? { columns } : { columns, headerStart });

describe("reading a publisher's CSV", () => {
  it('keeps cells as text, so that the M49 code "004" keeps its zeros', () => {
    const { rows } = read('code,name\n004,Afghanistan\n', ['code']);
    expect(rows[0]?.cell('code')).toBe('004');
  });

  it('reads past a byte order mark, Windows line ends and blank lines', () => {
    const { rows } = read('\uFEFFcode,name\r\n004,"A, B"\r\n\r\n008,C\r\n', ['code']);
    expect(rows.map((row) => [row.row, row.cell('name')])).toEqual([
      [2, 'A, B'],
      [4, 'C'],
    ]);
  });

  it('finds the header below a preamble and counts its lines in row numbers', () => {
    const text = '"Data Source","WDI",\n\n"Country Name","2000",\n"Niger","1",\n';
    const { rows } = read(text, ['2000'], 'Country Name');
    expect([rows[0]?.row, rows[0]?.cell('2000')]).toEqual([4, '1']);
  });

  it('refuses a header without a column it needs', () => {
    expect(refusalOf(() => read('code,label\n1,2\n', ['code', 'name']))).toEqual({
      file: 'f.csv',
      row: 1,
      column: 'name',
      reason: 'changed layout: the column is missing',
    });
  });

  it('refuses a file without its header row', () => {
    expect(refusalOf(() => read('<!doctype html>\n', [], 'Country Name'))).toEqual({
      file: 'f.csv',
      row: undefined,
      column: undefined,
      reason: 'changed layout: no header row starting "Country Name"',
    });
  });

  it('refuses a row that is cut off', () => {
    expect(refusalOf(() => read('a,b,c\n1,2,3\n4,5\n', ['a']))).toMatchObject({
      row: 3,
      reason: '2 cells where the header has 3',
    });
  });

  it('refuses to give a cell of a column that is not there', () => {
    const { rows } = read('a\n1\n', ['a']);
    expect(refusalOf(() => rows[0]?.cell('b'))).toMatchObject({ row: 2, column: 'b' });
  });
});
