import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/export/csv.ts';
import { holds } from '../support/property.ts';

const withoutMark = (csv: string): string => csv.replace(/^\uFEFF/, '');
const readBack = (csv: string): string[][] =>
  Papa.parse<string[]>(withoutMark(csv), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1);

describe('CSV', () => {
  it('begins with a byte-order mark and ends each row as RFC 4180 says', () => {
    expect(
      csvText([
        ['Country', 'Value'],
        ['Niger', 5.3],
      ]),
    ).toBe('\uFEFFCountry,Value\r\nNiger,5.3\r\n');
  });

  it('puts cells with commas, quotes or line breaks into quotes', () => {
    expect(withoutMark(csvText([['a,b', 'say "c"', 'd\ne']]))).toBe('"a,b","say ""c""","d\ne"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])(
    'keeps a spreadsheet from running %j',
    (word) => {
      expect(readBack(csvText([[word]]))).toEqual([[`'${word}`]]);
    },
  );

  it('leaves negative numbers and typeset minus signs as they are', () => {
    expect(withoutMark(csvText([[-1.5, '−1.5', 'C–D']]))).toBe('-1.5,−1.5,C–D\r\n');
  });

  it('writes numbers without separators, exponents of the usual range, or noise', () => {
    expect(withoutMark(csvText([[3668752666.6496, 0.1 + 0.2, 0, NaN, null]]))).toBe(
      '3668752666.6496,0.3,0,,\r\n',
    );
  });

  it('gives back any words that are read with a CSV reader', () => {
    const word = fc.string({ unit: 'grapheme' });
    holds(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
        const back = readBack(csvText(rows));
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      }),
    );
  });
});
