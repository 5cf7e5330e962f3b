import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv as readByPapaParse } from '../../src/io/csv.ts';
import { readCsv } from '../../src/io/plain-csv.ts';

const files = readdirSync('data').filter((name) => name.endsWith('.csv'));

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', 'é') }),
  fc
    .string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ') })
    .map((text) => `"${text.replaceAll('"', '""')}"`),
);

/** CSV text that some program may have written: quotations are whole, rows may be odd. */
const csv = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
    end: fc.constantFrom('\n', ''),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(
    ({ rows, end, mark }) => `${mark}a,b,c\n${rows.map((row) => row.join(',')).join('\n')}${end}`,
  );

/** Where a row has cells too many, only their number counts; PapaParse keeps them apart. */
const asRead = ({ columns, rows, odd, cutShort }: ReturnType<typeof readCsv>) => ({
  columns,
  rows: rows.map((row) => columns.map((column) => row[column])),
  odd: [...odd],
  cutShort,
});

describe('CSV text read without PapaParse', () => {
  it.each(files)('reads %s as PapaParse does', (name) => {
    const text = readFileSync(`data/${name}`, 'utf8');
    expect(asRead(readCsv(text))).toEqual(asRead(readByPapaParse(text)));
  });

  it('reads any text that a program writes as PapaParse does', () => {
    fc.assert(
      fc.property(csv, (text) => {
        expect(asRead(readCsv(text))).toEqual(asRead(readByPapaParse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Windows line breaks', 'a,b\r\n1,2\r\n'],
    ['a quotation left open', 'a,b\n1,"two\n'],
    ['no line break at its end', 'a,b\n1,2'],
    ['columns of the same name', 'a,a\n1,2\n'],
    ['nothing but a header', 'a,b\n'],
  ])('does so with %s', (_what, text) => {
    expect(asRead(readCsv(text))).toEqual(asRead(readByPapaParse(text)));
  });

  it('comes to an end whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
        expect(readCsv(text).columns.length).toBeGreaterThan(0);
      }),
    );
  });
});
