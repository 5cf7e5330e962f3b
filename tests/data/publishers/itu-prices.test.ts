import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../data/build/edge/sheet.ts';
import { readPriceMedians } from '../../../data/build/publishers/itu-price-medians.ts';
import { readPricedEconomies, readPrices } from '../../../data/build/publishers/itu-prices.ts';
import { BASKETS } from '../../../data/build/tables/baskets.ts';
import { droppedBy, KNOWN, refusalOf, workbookSource } from '../fixtures.ts';

const YEARS = Array.from({ length: 18 }, (_, index) => 2008 + index);

/** A cell for each year from 2008 to 2025, "NA" but for those given. */
const years = (given: Record<number, Cell>, otherwise: Cell = 'NA'): Cell[] =>
  YEARS.map((year) => given[year] ?? otherwise);

/** ITU's table of baskets: fixed 5 GB official from 2018, mobile 5 GB experimental to 2024. */
const HISTORY: Cell[][] = [
  [null, 'Basket name (generic)', 'Basket name', 'Codes', ...YEARS],
  ...[...BASKETS.keys()].map((code): Cell[] => {
    const marks: Record<string, Record<number, Cell>> = {
      i154_FBB5: { 2018: 'x', 2019: 'x', 2025: 'x' },
      i271mb_5GB: { 2022: 'exp', 2024: 'exp', 2025: 'x' },
    };
    return [null, null, code, `${code}*`, ...years(marks[code] ?? {}, null)];
  }),
];

const HEADER: Cell[] = [
  ...['IsoCode', 'Economy', 'Code', 'Basket name', 'Unit', 'ITURegion'],
  ...['LDC', 'LLDC', 'SIDS', 'Income_2025', ...YEARS],
];

const row = (code: string, unit: string, given: Record<number, Cell>, iso3 = 'NER'): Cell[] => [
  ...[iso3, 'Niger', code, 'name', unit, 'Africa', 1, 1, 0, 'Low income'],
  ...years(given),
];

const book = (...rows: Cell[][]) =>
  workbookSource({ BasketHistory: HISTORY, 'economies_2008-2025': [HEADER, ...rows] });

const read = (...rows: Cell[][]) => readPrices(book(...rows), KNOWN);

describe('reading price baskets', () => {
  it('gathers the three units of a basket; "NA" is missing', () => {
    expect(
      read(row('i154_FBB5_GNI', 'GNIpc', { 2018: 20.5 }), row('i154_FBB5$', 'USD', { 2018: 9 })),
    ).toEqual([
      {
        ...{ iso3: 'NER', year: 2018, basket: 'fixed-5gb', status: 'official' },
        ...{ pctGni: 20.5, usd: 9, ppp: null },
      },
    ]);
  });

  it('marks a price as official or experimental by the table of baskets', () => {
    const prices = read(row('i271mb_5GB_GNI', 'GNIpc', { 2024: 4, 2025: 5 }));
    expect(prices.map(({ year, status }) => [year, status])).toEqual([
      [2024, 'experimental'],
      [2025, 'official'],
    ]);
  });

  it('reads past voice baskets and bundles', () => {
    const source = book(row('i271mb_low_500_GNI', 'GNIpc', { 2018: 3 }));
    expect(readPrices(source, KNOWN)).toEqual([]);
    expect(droppedBy(source)).toEqual({ 'voice baskets and voice-and-data bundles': 1 });
  });

  it("gives each economy's name and region", () => {
    expect(readPricedEconomies(book(row('i154_FBB5$', 'USD', {})), KNOWN)).toEqual([
      { iso3: 'NER', name: 'Niger', ituRegion: 'Africa' },
    ]);
  });

  it('refuses an unknown basket, a code in another unit, and text where a price should be', () => {
    const sheet = 'publisher/book.xlsx [economies_2008-2025]';
    expect(refusalOf(() => read(row('i271mb_20GB_GNI', 'GNIpc', { 2024: 1 })))).toEqual({
      ...{ file: sheet, row: 2, column: 'Code' },
      reason: 'unknown basket "i271mb_20GB"',
    });
    expect(refusalOf(() => read(row('i154_FBB5_GNI', 'USD', {}))).reason).toBe(
      '"i154_FBB5_GNI" is said to be in "USD"',
    );
    expect(refusalOf(() => read(row('i154_FBB5$', 'USD', { 2018: 'n/a' })))).toEqual({
      ...{ file: sheet, row: 2, column: '2018' },
      reason: '"n/a" is not a number',
    });
  });

  it('refuses a second price of the same key, an unknown economy and a renamed column', () => {
    const price = row('i154_FBB5$', 'USD', { 2018: 9 });
    expect(refusalOf(() => read(price, price))).toMatchObject({
      row: 3,
      column: '2018',
      reason: 'duplicate key NER fixed-5gb 2018 usd',
    });
    expect(refusalOf(() => read(row('i154_FBB5$', 'USD', { 2018: 9 }, 'QQQ'))).reason).toBe(
      'unknown economy code "QQQ"',
    );
    const renamed = HEADER.map((cell) => (cell === 'Unit' ? 'Measure' : cell));
    const source = workbookSource({ BasketHistory: HISTORY, 'economies_2008-2025': [renamed] });
    expect(refusalOf(() => readPrices(source, KNOWN))).toMatchObject({ row: 1, column: 'Unit' });
  });
});

describe('rule: baskets are never chained', () => {
  it('gives every basket of ITU an id of its own', () => {
    expect(new Set(BASKETS.values()).size).toBe(BASKETS.size);
  });

  it('refuses a price in a year for which the table of baskets lists none', () => {
    expect(refusalOf(() => read(row('i154_FBB5$', 'USD', { 2017: 9 })))).toMatchObject({
      row: 2,
      column: '2017',
      reason: 'BasketHistory lists no fixed-5gb basket for 2017',
    });
  });

  it('refuses a table of baskets that leaves one out', () => {
    const sheets = { BasketHistory: HISTORY.slice(0, -1), 'economies_2008-2025': [HEADER] };
    expect(refusalOf(() => readPrices(workbookSource(sheets), KNOWN)).reason).toBe(
      'no row for the basket mobile-10gb',
    );
  });
});

describe('rule: outliers and repeated prices are kept', () => {
  it('keeps a price above any income, and the same price two years running', () => {
    const prices = read(row('i154_FBB5_GNI', 'GNIpc', { 2018: 964.29, 2019: 964.29 }));
    expect(prices.map(({ pctGni }) => pctGni)).toEqual([964.29, 964.29]);
  });
});

describe('rule: a price of zero is missing', () => {
  it('drops the zero and keeps the other unit', () => {
    const source = book(
      row('i154_FBB5_PPP', 'PPP', { 2018: 0 }, 'SOM'),
      row('i154_FBB5$', 'USD', { 2018: 9 }, 'SOM'),
    );
    expect(readPrices(source, KNOWN)).toMatchObject([{ usd: 9, ppp: null }]);
    expect(droppedBy(source)).toEqual({ 'zero taken as missing (SOM fixed-5gb ppp 2018)': 1 });
  });
});

describe("reading ITU's medians", () => {
  const sheet = (...rows: Cell[][]) =>
    workbookSource({
      medians: [
        [null],
        ['Code', 'Unit', 'Grouping', 'Group', ...YEARS, null, null, 2024, 2025],
        ...rows,
      ],
    });
  const median = (group: string, given: Record<number, Cell>): Cell[] => [
    ...['i154_FBB5_GNI', 'GNIpc', 'x', group, ...years(given)],
    ...[null, null, 99, 99],
  ];

  it('reads the annual medians only, under the ids of the groups', () => {
    const source = sheet(median('Asia & Pacific', { 2024: 2.6 }), median('LDC', { 2024: 15.9 }));
    expect(readPriceMedians(source)).toEqual([
      ...[
        { group: 'itu-asia-pacific', year: 2024, basket: 'fixed-5gb', pctGni: 2.6 },
        { group: 'ldc', year: 2024, basket: 'fixed-5gb', pctGni: 15.9 },
      ].map((expected) => ({ ...expected, usd: null, ppp: null })),
    ]);
  });

  it('refuses an unknown group and a header without the gap after the last year', () => {
    expect(refusalOf(() => readPriceMedians(sheet(median('BRICS', { 2024: 1 })))).reason).toBe(
      'unknown group "BRICS"',
    );
    const moved = ['Code', 'Unit', 'Grouping', 'Group', ...YEARS, 2026];
    const source = workbookSource({ medians: [moved] });
    expect(refusalOf(() => readPriceMedians(source)).reason).toMatch(/^changed layout/);
  });
});
