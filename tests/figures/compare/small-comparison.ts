/**
 * Two small groups, small enough to check by hand: A and B are least developed, E was until 2019,
 * C and D are developed. X belongs to neither and has no value of anything.
 */
import type { ComparedTables } from '../../../src/selection/compared-tables.ts';
import {
  contextOf,
  type CompareContext,
  type CompareInput,
} from '../../../src/figures/compare/context.ts';
import { viewAt } from '../../support/view-at.ts';
import type { GroupEstimate } from '../../../src/model/observation.ts';
import type { DataSource } from '../../../src/model/source.ts';
import { countries, country, seriesOf } from '../../analysis/small-world.ts';

const estimate = (
  year: number,
  value: number,
  sex: GroupEstimate['sex'] = 'all',
): GroupEstimate => ({
  group: 'ldc',
  indicator: 'internet-use',
  sex,
  area: 'all',
  age: 'all',
  year,
  value,
  unit: 'percent',
});

const price = (year: number, pctGni: number) => ({
  year,
  pctGni,
  usd: null,
  ppp: null,
  status: 'official' as const,
});

const since = (iso3: string, graduated: number | null = null) => ({
  iso3,
  included: 1971,
  graduated,
  scheduled: null,
});

export const tables: ComparedTables = {
  countries: countries(
    country('AAA', { short: 'Aland' }),
    country('BBB', { short: 'Bland' }),
    country('CCC', { short: 'Cland', developed: 'developed' }),
    country('DDD', { short: 'Dland', developed: 'developed' }),
    country('EEE', { short: 'Eland' }),
    country('XXX', { short: 'Xland' }),
  ),
  'ldc-membership': [since('AAA'), since('BBB'), since('EEE', 2019)],
  population: seriesOf({
    AAA: { 2000: 1e6, 2020: 1e6 },
    BBB: { 2000: 3e6, 2020: 3e6 },
    CCC: { 2000: 2e6, 2020: 2e6 },
    DDD: { 2000: 2e6, 2020: 2e6 },
    EEE: { 2000: 4e6, 2020: 4e6 },
    XXX: { 2000: 1e6, 2020: 1e6 },
  }),
  'internet-use': seriesOf({
    AAA: { 2010: 0, 2018: 10, 2020: 20 },
    BBB: { 2018: 30, 2020: 40 },
    CCC: { 2010: 20, 2018: 80, 2020: 90 },
    DDD: { 2010: 40, 2018: 90, 2020: 100 },
    EEE: { 2018: 50, 2020: 60 },
  }),
  'internet-use-by-sex': new Map([
    ['AAA', [{ year: 2019, female: 10, male: 20 }]],
    ['CCC', [{ year: 2020, female: 95, male: 90 }]],
    ['DDD', [{ year: 2013, female: 50, male: 60 }]],
  ]),
  'price-baskets': new Map([
    [
      'fixed-1gb',
      new Map([
        ['AAA', [price(2017, 30)]],
        ['CCC', [price(2017, 2)]],
      ]),
    ],
    [
      'fixed-5gb',
      new Map([
        ['AAA', [price(2018, 20), price(2020, 10)]],
        ['BBB', [price(2018, 8), price(2020, 6)]],
        ['CCC', [price(2018, 1), price(2020, 0.5)]],
        ['DDD', [price(2020, 3)]],
      ]),
    ],
  ]),
  'price-medians': [
    { group: 'ldc', basket: 'fixed-5gb', year: 2020, pctGni: 9, usd: null, ppp: null },
  ],
  'group-estimates': [
    estimate(2018, 26),
    estimate(2020, 37),
    estimate(2019, 30, 'female'),
    estimate(2019, 40, 'male'),
    estimate(2020, 33, 'female'),
    estimate(2020, 44, 'male'),
  ],
  'series-breaks': [
    { indicator: 'internet-use', iso3: 'DDD', year: 2019, note: 'Another survey.' },
  ],
};

const source = (file: string, vintage: string): DataSource => ({
  file,
  publisher: 'A publisher',
  title: file,
  vintage,
  licence: { name: 'A licence', url: 'https://example.org/licence' },
  link: 'https://example.org/',
  changes: '',
  rows: 1,
  sha256: '',
});

const sources = [
  source('internet-use.csv', 'April'),
  source('population.csv', 'May'),
  source('group-estimates.csv', 'November'),
  source('price-baskets.csv', 'December'),
  source('price-medians.csv', 'December'),
  source('internet-use-by-sex.csv', 'June'),
  source('ldc-membership.csv', 'July'),
  source('countries.csv', 'August'),
];

/** An input for an address without its page: "group=ldc~developed". */
export const inputOf = (address = '', over: Partial<CompareInput> = {}): CompareInput => ({
  tables,
  view: viewAt(`page=compare&${address}`),
  sources,
  ...over,
});

/** The context of an address, without filling of gaps unless it asks for it. */
export function contextFor(address = '', over: Partial<CompareInput> = {}): CompareContext {
  const full = address.includes('tolerance=') ? address : `tolerance=off&${address}`;
  const context = contextOf(inputOf(full, over));
  if (context === null) throw new Error('Nothing to compare.');
  return context;
}
