import { describe, expect, it } from 'vitest';
import { rowNumber } from '../../src/io/csv-text.ts';
import { readCsv } from '../../src/io/csv.ts';

describe('CSV text', () => {
  it('becomes rows of text', () => {
    expect(readCsv('code,value\n004,0\n008,..\n')).toMatchObject({
      columns: ['code', 'value'],
      rows: [{ code: '004', value: '0' }, { code: '008', value: '..' }, {}],
      cutShort: false,
    });
  });

  it('may have a byte-order mark, Windows line breaks, quotes and spaces about its headers', () => {
    const { columns, rows } = readCsv('\uFEFFname, value \r\n"Korea, ""South""",1\r\n');
    expect(columns).toEqual(['name', 'value']);
    expect(rows[0]).toEqual({ name: 'Korea, "South"', value: '1' });
  });

  it('may have blank lines, which count, so that rows have the numbers of a spreadsheet', () => {
    const { rows, odd } = readCsv('a,b\n\n1,2\n \n3,4\n\n');
    const filled = rows.flatMap((row, index) =>
      odd.get(index)?.length === 0 ? [] : [[rowNumber(index), row.a]],
    );
    expect(filled).toEqual([
      [3, '1'],
      [5, '3'],
    ]);
  });

  it('tells rows that are too short or too long', () => {
    const { odd } = readCsv('a,b\n1\n1,2\n1,2,3,4\n');
    expect([0, 1, 2].map((index) => odd.get(index)?.length)).toEqual([1, undefined, 4]);
  });

  it('is cut short without a line break at its end, or within a quotation', () => {
    expect(readCsv('a,b\n1,2').cutShort).toBe(true);
    expect(readCsv('a,b\n1,"two\n').cutShort).toBe(true);
    expect(readCsv('a,b\n1,"two\nlines"\n').cutShort).toBe(false);
  });

  it('is not read where two columns have the same name', () => {
    expect(readCsv('a,a\n1,2\n')).toMatchObject({ columns: ['a', 'a'], rows: [] });
  });
});
