import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../support/property.ts';
import { seriesBreaks } from '../../../src/datasets/series-breaks.ts';
import { toCsv } from '../../../data/build/edge/output.ts';

const dataset = (rows: (string | number | null)[][]) => ({
  dataset: seriesBreaks,
  rows: rows.map((row) => ['use', ...row]),
});

describe('writing a data file', () => {
  it('sorts by key, years as numbers, and ends every line with a line feed', () => {
    const text = toCsv(
      dataset([
        ['NER', 2010, 'b'],
        ['NER', 990, 'a'],
        ['AFG', 2020, null],
      ]),
    );
    expect(text).toBe('indicator,iso3,year,note\nuse,AFG,2020,\nuse,NER,990,a\nuse,NER,2010,b\n');
  });

  it('quotes only what needs it', () => {
    expect(toCsv(dataset([['NER', 2010, 'a "b", c']]))).toContain('use,NER,2010,"a ""b"", c"\n');
  });

  it('writes small numbers without an exponent', () => {
    expect(toCsv(dataset([['NER', 1990, 1.5e-7]]))).toContain('use,NER,1990,0.00000015\n');
    expect(toCsv(dataset([['NER', 1990, -5e-7]]))).toContain('use,NER,1990,-0.0000005\n');
    expect(toCsv(dataset([['NER', 1990, 9.17e-5]]))).toContain('use,NER,1990,0.0000917\n');
  });

  it('writes the digits of a number and no others, however small it is', () => {
    const small = fc.double({ min: 1e-12, max: 1e-3, noNaN: true });
    holds(
      fc.property(small, (value) => {
        const [, cell] = /^use,NER,1990,(.*)$/m.exec(toCsv(dataset([['NER', 1990, value]]))) ?? [];
        expect(cell).toMatch(/^0\.\d+$/);
        expect(Number(cell)).toBe(value);
      }),
    );
  });

  it('writes the same bytes whatever the order it was given', () => {
    const rows = [
      ['B', 1, ''],
      ['A', 2, ''],
      ['A', 1, ''],
    ];
    expect(toCsv(dataset(rows))).toBe(toCsv(dataset([...rows].reverse())));
  });

  it('does not write two rows of one key', () => {
    expect(() =>
      toCsv(
        dataset([
          ['NER', 1, 'a'],
          ['NER', 1, 'b'],
        ]),
      ),
    ).toThrow('series-breaks.csv: two rows with the key use NER 1');
  });
});
