import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/io/csv.ts';

describe('CSV text', () => {
  it('becomes rows of text, numbered as a spreadsheet numbers them', () => {
    expect(readCsv('code,value\n004,0\n008,..\n')).toEqual({
      columns: ['code', 'value'],
      rows: [
        { number: 2, width: 2, cells: { code: '004', value: '0' } },
        { number: 3, width: 2, cells: { code: '008', value: '..' } },
      ],
      cutShort: false,
    });
  });

  it('may have a byte-order mark, Windows line breaks, quotes and spaces about its headers', () => {
    const { columns, rows } = readCsv('\uFEFFname, value \r\n"Korea, ""South""",1\r\n');
    expect(columns).toEqual(['name', 'value']);
    expect(rows[0]?.cells).toEqual({ name: 'Korea, "South"', value: '1' });
  });

  it('may have blank lines, which count', () => {
    const { rows } = readCsv('a,b\n\n1,2\n\n\n3,4\n\n');
    expect(rows.map(({ number, cells }) => [number, cells.a])).toEqual([
      [3, '1'],
      [6, '3'],
    ]);
  });

  it('tells rows that are too short or too long', () => {
    const { rows } = readCsv('a,b\n1\n1,2\n1,2,3,4\n');
    expect(rows.map(({ width }) => width)).toEqual([1, 2, 4]);
  });

  it('is cut short without a line break at its end, or within a quotation', () => {
    expect(readCsv('a,b\n1,2').cutShort).toBe(true);
    expect(readCsv('a,b\n1,"two\n').cutShort).toBe(true);
    expect(readCsv('a,b\n1,"two\nlines"\n').cutShort).toBe(false);
  });

  it('is not read where two columns have the same name', () => {
    expect(readCsv('a,a\n1,2\n')).toEqual({ columns: ['a', 'a'], rows: [], cutShort: false });
  });
});
