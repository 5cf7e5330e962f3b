import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv as readByPapaParse } from '../../src/io/csv.ts';
import { readPlainCsv } from '../../src/io/plain-csv.ts';
import { holds } from '../support/property.ts';

const files = readdirSync('data').filter((name) => name.endsWith('.csv'));

const BREAKS = ['\n', '\r\n', '\r'] as const;

const bare = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', '\t', 'é', ';', '\uFEFF') });
const quoted = fc
  .string({ unit: fc.constantFrom('a', ',', '"', ...BREAKS, ' ', '\t') })
  .map((text) => `"${text.replaceAll('"', '""')}"`);
/** A quotation mark that does not open the cell is one of its letters. */
const inches = bare.map((text) => `1${text}"`);
const name = fc.constantFrom('a', 'b', ' b ', '"c"', '', 'constructor', '__proto__');

const rowOf = (cell: fc.Arbitrary<string>) =>
  fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));

/** CSV text that some program may have written: quotations are whole, all else may be odd. */
const csv = fc
  .record({
    head: rowOf(name),
    rows: fc.array(fc.tuple(fc.constantFrom(...BREAKS), rowOf(fc.oneof(bare, quoted, inches)))),
    end: fc.constantFrom('', ...BREAKS),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(({ head, rows, end, mark }) => `${mark}${head}${rows.flat().join('')}${end}`);

describe('CSV text read without PapaParse', () => {
  it.each(files)('reads %s as PapaParse does', (file) => {
    const text = readFileSync(`data/${file}`, 'utf8');
    expect(readPlainCsv(text)).toEqual(readByPapaParse(text));
  });

  it('reads any text that a program writes as PapaParse does', () => {
    holds(
      fc.property(csv, (text) => {
        expect(readPlainCsv(text)).toEqual(readByPapaParse(text));
      }),
      { runs: 500 },
    );
  });

  it.each([
    ['Windows line breaks', 'a,b\r\n1,2\r\n'],
    ['line breaks of several kinds', 'a,b\r\n1,2\n3,4\r5,"6\r\n7"\n'],
    ['no line break at its end', 'a,b\n1,2'],
    ['columns of the same name', 'a,a\n1,2\n'],
    ['nothing but a header', 'a,b\n'],
    ['nothing at all', ''],
    ['a row of blank cells and one too many', 'a,b,c\n,"",,\n'],
    ['a row of blank quotations and one too many', 'a,b,c\n"",,"",""\n'],
    ['a row with too many cells', 'a,b\n1,2,3,4\n'],
    ['a row with too few cells', 'a,b,c\n1\n'],
    ['columns that are named as no column should be', '__proto__,toString\n\n1,2\n'],
    ['a quotation mark within a cell', 'a,b\n15" pipe,"15"" pipe"\n'],
  ])('does so with %s', (_what, text) => {
    expect(readPlainCsv(text)).toEqual(readByPapaParse(text));
  });

  it.each([
    ['left open', 'a,b\n1,"two\n'],
    ['left open after others', 'a,b\n"1","two ""and"" more\n'],
    ['that goes on after its end', 'a,b\n1,"two"x\n'],
    ['with a space after its end', 'a,b\n1,"two" \n'],
  ])('is cut short by a quotation %s', (_what, text) => {
    expect(readPlainCsv(text)).toMatchObject({ columns: ['a', 'b'], cutShort: true });
  });

  it('comes to an end whatever the text', () => {
    holds(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
        expect(readPlainCsv(text).rows.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('comes to an end soon where a long quotation has none', () => {
    const rows = 'a,b\n1,2\n'.repeat(20_000);
    expect(readPlainCsv(`a,b\n1,"${rows}`)).toMatchObject({ cutShort: true, rows: [{ a: '1' }] });
    expect(readPlainCsv(`a,b\n1,"${'""'.repeat(20_000)}\n`).cutShort).toBe(true);
  });
});
