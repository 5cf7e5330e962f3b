import { describe, expect, it } from 'vitest';
import { ranking } from '../../../src/analysis/rank.ts';
import { selectionTable } from '../../../src/figures/explore/selection-table.ts';
import { cellValue } from '../../../src/figures/table/cell.ts';
import type { Reading } from '../../../src/model/observation.ts';
import { byCode, DEU, MEMBERS, NER, SHARE, SSD } from '../small-figures.ts';
import { countries, country } from '../../analysis/small-world.ts';

const WITH_ALAND = countries(NER, SSD, DEU, country('ALA', { short: 'Åland Islands' }));
const LIST: Reading[] = [
  { iso3: 'NER', value: 22.4, year: 2008, status: 'estimate' },
  { iso3: 'DEU', value: 0, year: 2010, status: 'reported' },
];

const table = (members = [...MEMBERS, 'ALA']) =>
  selectionTable({
    title: 'Internet use, 2010',
    countries: WITH_ALAND,
    members,
    readings: byCode(...LIST),
    ranked: ranking(LIST, SHARE),
    measure: SHARE,
    year: 2010,
    ldcs: new Set(['NER']),
  });

const rowOf = (id: string) => table().rows.find((row) => row.id === id)?.cells;

describe('The table of a selection', () => {
  it('has every economy in scope, by name, accents where their letter belongs', () => {
    expect(table().rows.map(({ id }) => id)).toEqual(['ALA', 'DEU', 'NER', 'SSD']);
    expect(table(['DEU']).rows.map(({ id }) => id)).toEqual(['DEU']);
  });

  it('has value, true year, status, rank, region and membership of each', () => {
    expect(rowOf('NER')).toEqual([
      { kind: 'text', text: 'Niger' },
      { kind: 'text', text: 'NER' },
      { kind: 'number', value: 22.4, unit: 'percent' },
      { kind: 'year', year: 2008 },
      { kind: 'text', text: 'estimate' },
      { kind: 'count', value: 1 },
      { kind: 'text', text: 'Africa' },
      { kind: 'text', text: 'LDC' },
    ]);
  });

  it('keeps zero, no data and not applicable apart', () => {
    expect(rowOf('DEU')?.[2]).toEqual({ kind: 'number', value: 0, unit: 'percent' });
    expect(rowOf('ALA')?.[2]).toEqual({ kind: 'empty', why: 'no-data' });
    // South Sudan got its code in 2011.
    expect(rowOf('SSD')?.[2]).toEqual({ kind: 'empty', why: 'not-applicable' });
  });

  it('says in its heads of how many the rank is and of which year the list', () => {
    const heads = table().columns.map(({ label }) => label);
    expect(heads).toContain('Rank of 2');
    expect(heads).toContain('LDC in 2010');
  });

  it('has a cell for every column', () => {
    for (const { cells } of table().rows) expect(cells).toHaveLength(table().columns.length);
  });
});

it('an empty cell sorts by nothing, any other by what it says', () => {
  expect(cellValue({ kind: 'empty', why: 'no-data' })).toBeNull();
  expect(cellValue({ kind: 'number', value: 0, unit: 'percent' })).toBe(0);
  expect(cellValue({ kind: 'year', year: 2010 })).toBe(2010);
  expect(cellValue({ kind: 'count', value: 3 })).toBe(3);
  expect(cellValue({ kind: 'text', text: 'Niger' })).toBe('Niger');
});
