import { array, constantFrom, double, integer, oneof, property, record, string } from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataRows } from '../../src/export/data-rows.ts';
import { sayingUnit, startColumn } from '../../src/figures/table/columns.ts';
import { figureCsv } from '../../src/export/formats.ts';
import {
  count,
  empty,
  number,
  text,
  year,
  type Cell,
  type FigureTable,
} from '../../src/figures/view.ts';
import type { DataSource } from '../../src/model/source.ts';
import { holds } from '../support/property.ts';

const SOURCE: DataSource = {
  file: 'internet-use.csv',
  publisher: 'ITU',
  title: 'Individuals using the Internet',
  vintage: 'April 2026',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
  link: 'https://itu.example/',
  changes: 'None.',
  rows: 2,
  sha256: '',
};

const table = (columns: readonly string[], ...rows: readonly (readonly Cell[])[]): FigureTable => ({
  caption: 'Individuals using the Internet, 2019',
  columns: columns.map((label) => ({
    ...startColumn(label.toLowerCase(), label),
    ...(label === '%' && { unitInLabel: 'alone' }),
  })),
  rows: rows.map((cells, at) => ({ id: String(at), cells })),
});

describe('The rows of a file of data', () => {
  it('have unit, source and licence in columns of their own', () => {
    const { heads, rows } = dataRows(
      table(['Country', '%'], [text('Niger'), number(22.4, 'percent')]),
      [SOURCE],
    );
    expect(heads).toEqual(['Country', 'Value', 'Unit', 'Source and licence', 'Link to the source']);
    expect(rows).toEqual([
      [
        'Niger',
        22.4,
        '%',
        'ITU, Individuals using the Internet, April 2026 (CC BY 4.0)',
        'https://itu.example/',
      ],
    ]);
  });

  it('name the unit in each head where there are several', () => {
    const { heads } = dataRows(
      table(
        ['Country', 'Use', 'Offline'],
        [text('Niger'), number(22.4, 'percent'), number(1e7, 'people')],
      ),
      [],
    );
    expect(heads).toEqual(['Country', 'Use (%)', 'Offline (people)']);
  });

  it('say a unit once where the head of a column has it among its words', () => {
    const { columns, ...rest } = table(
      ['Country', 'Women', 'Women ÷ men'],
      [text('Niger'), number(22.4, 'percent'), number(0.8, 'ratio')],
    );
    const told = columns.map((column, at) => (at === 2 ? sayingUnit(column) : column));
    expect(dataRows({ columns: told, ...rest }, []).heads).toEqual([
      'Country',
      'Women (%)',
      'Women ÷ men',
    ]);
  });

  it('leave a value empty that is missing, and say why where there is a column for it', () => {
    const { rows } = dataRows(
      table(
        ['Country', '%', 'Status'],
        [text('Niger'), number(0, 'percent'), empty('none')],
        [text('Chad'), empty('no-data'), empty('none')],
        [text('South Sudan'), empty('not-applicable'), empty('none')],
      ),
      [],
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Niger', 0, null],
      ['Chad', null, 'no data'],
      ['South Sudan', null, 'not applicable'],
    ]);
  });

  it('round people to whole ones and drop the noise of binary sums', () => {
    const { rows } = dataRows(
      table(['Use', 'Offline'], [number(0.1 + 0.2, 'percent'), number(12345.678, 'people')]),
      [],
    );
    expect(rows[0]).toEqual([0.3, 12346]);
  });
});

describe('A figure’s CSV', () => {
  const FORMULA = /^[\s]*[=+\-@]|^[\t\r\n]/;
  const words = string({ unit: 'grapheme', maxLength: 20 });
  const cells = record({
    name: oneof(words, constantFrom('=1+1', '+A1', '-2', '@SUM(A1)', '\t=x', 'a,"b"\r\nc')),
    value: double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    year: integer({ min: 1990, max: 2025 }),
    rank: integer({ min: 1, max: 250 }),
  });

  it('begins with a byte-order mark and is read back as it was', () => {
    holds(
      property(array(cells, { minLength: 1, maxLength: 8 }), (rows) => {
        const csv = figureCsv(
          table(
            ['Country', 'Value', 'Year', 'Rank'],
            ...rows.map((row) => [
              text(row.name),
              number(row.value, 'ratio'),
              year(row.year),
              count(row.rank),
            ]),
          ),
          [],
        );
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const read = Papa.parse<string[]>(csv, { newline: '\r\n' }).data;
        rows.forEach((row, at) => {
          const [name, value, ownYear, rank] = read[at + 1]!;
          expect(name?.replace(/^'/, '')).toBe(row.name.replace(/^'/, ''));
          expect(name).not.toMatch(FORMULA);
          expect(Math.abs(Number(value) - row.value)).toBeLessThanOrEqual(
            Math.max(1e-13, Math.abs(row.value) * 1e-13),
          );
          expect([Number(ownYear), Number(rank)]).toEqual([row.year, row.rank]);
        });
      }),
    );
  });
});
