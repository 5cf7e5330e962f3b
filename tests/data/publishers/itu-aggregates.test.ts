import { describe, expect, it } from 'vitest';
import type { SheetRows } from '../../../data/build/edge/sheet.ts';
import { readGroupEstimates } from '../../../data/build/publishers/itu-aggregates.ts';
import { droppedBy, refusalOf, workbookSource } from '../fixtures.ts';

const FIRST = 'By dvpmnt status and spec. reg.';

/** All five sheets, empty but for the one given. */
const book = (name: string, rows: SheetRows) =>
  workbookSource({
    [FIRST]: [],
    'By BDT region': [],
    'By urban-rural area': [],
    'By gender': [],
    'Internet use by age': [],
    [name]: rows,
  });

const USE: SheetRows = [
  ['Key ICT indicators', null, null],
  [null, 'Millions', null, null, 'Per 100 inhabitants', null],
  ['Fixed-telephone subscriptions', null, null, null, null, null],
  [null, 2023, 2024, null, 2023, 2024],
  ['World', 848.9, 839.8, null, 10.5, 10.3],
  ['Population covered by at least a 5G mobile network', null, null, null, 'Percentage', null],
  ['World', 100, 200, null, 'N/A', 51.2],
  ['Individuals using the Internet', 'Millions', null, null, 'Percentage', null],
  [null, 2023, 2024, null, 2023, 2024],
  ['World', 5292.7, 5517.4, null, 65.4, 67.6],
  ['Least Developed Countries (LDCs)', 'N/A', 'N/A', null, 32.5, 35],
  ['Notes:', null],
  ['All data are ITU estimates', null],
];

describe("reading ITU's estimates for groups", () => {
  it('keeps shares and people, each under the panel and year above it', () => {
    const source = book(FIRST, USE);
    const found = readGroupEstimates(source).map(
      ({ group, indicator, year, value, unit }) => `${group} ${indicator} ${year} ${value} ${unit}`,
    );
    expect(found).toEqual([
      'world coverage-5g 2024 51.2 percent',
      'world internet-users 2023 5292.7 millions',
      'world internet-users 2024 5517.4 millions',
      'world internet-use 2023 65.4 percent',
      'world internet-use 2024 67.6 percent',
      'ldc internet-use 2023 32.5 percent',
      'ldc internet-use 2024 35 percent',
    ]);
    expect(droppedBy(source)).toEqual({
      'indicators the atlas does not show': 4,
      'people covered by a network, in millions': 2,
    });
  });

  it('reads women, men, areas and ages as parts of an indicator, and repeated totals once', () => {
    const source = book('By gender', [
      ['Key ICT indicators by gender', null],
      [null, 'Total', null, 'Female', null, 'Youth \r\n(15-24)', null, 'Rural'],
      [null, 2024, null, 2024, null, 2024, null, 2024],
      ['Percentage of individuals using the Internet, by gender', null],
      ['Africa', 37.5, null, 31.4, null, 53, null, 22.7],
    ]);
    expect(
      readGroupEstimates(source).map(({ sex, area, age, value }) => [sex, area, age, value]),
    ).toEqual([
      ['female', 'all', 'all', 31.4],
      ['all', 'all', '15-24', 53],
      ['all', 'rural', 'all', 22.7],
    ]);
    expect(droppedBy(source)).toEqual({ 'totals repeated beside a breakdown': 1 });
  });

  it.each([
    ['an unknown block', 7, ['Robots', null], 'unknown block "Robots"'],
    ['an unknown panel', 1, [null, 'Per robot'], 'unknown panel "Per robot"'],
    ['a share above 100', 9, ['World', 1, 1, null, 1, 101], '101 is outside 0 to 100'],
    ['text for a number', 9, ['World', 'many', 1], '"many" is not a number'],
    ['a figure under no year', 9, ['World', 1, 1, 1], /no block, year or panel/],
  ])('refuses %s, with its cell', (_, index, row, reason) => {
    const rows = USE.map((known, at) => (at === index ? row : known));
    const refusal = refusalOf(() => readGroupEstimates(book(FIRST, rows)));
    expect(refusal).toMatchObject({ file: `publisher/book.xlsx [${FIRST}]`, row: index + 1 });
    expect(refusal.reason).toMatch(reason);
  });

  it('refuses the same estimate twice', () => {
    const rows = [...USE.slice(0, 10), USE[9] ?? []];
    expect(refusalOf(() => readGroupEstimates(book(FIRST, rows)))).toMatchObject({
      row: 11,
      column: 'B',
      reason: 'duplicate key world internet-users all all all 2023, first seen in row 10',
    });
  });
});
