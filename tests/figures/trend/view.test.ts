import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import { trendLines, type TrendInput } from '../../../src/figures/trend/view.ts';
import type { PriceObservation } from '../../../src/model/observation.ts';
import { timelineOf, type TimelineRequest } from '../../../src/selection/timeline.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { WORLD } from '../small-figures.ts';
import { holds } from '../../support/property.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const price = (year: number, pctGni: number): PriceObservation => ({
  year,
  pctGni,
  usd: null,
  ppp: null,
  status: 'official',
});

const TABLES: LoadedTables = {
  countries: WORLD,
  'ldc-membership': [],
  population: seriesOf({ NER: { 2015: 100 }, SSD: { 2015: 100 }, DEU: { 2015: 200 } }),
  'series-breaks': [],
  'internet-use': seriesOf({
    NER: { 2016: 10, 2017: 12, 2018: 30, 2019: 32 },
    DEU: { 2016: 80, 2019: 90 },
  }),
  'price-baskets': new Map([
    ['fixed-1gb', new Map([['NER', [price(2016, 90), price(2017, 80)]]])],
    ['fixed-5gb', new Map([['NER', [price(2018, 60), price(2019, 50)]]])],
  ]),
  'group-estimates': [],
};

const USE: TimelineRequest = {
  indicator: INDICATOR['internet-use'],
  measure: 'share',
  basket: null,
  experimental: false,
};

function lines(over: Partial<TrendInput> = {}, request = USE, changed: LoadedTables = {}) {
  const tables = { ...TABLES, ...changed };
  const timeline = timelineOf(tables, request);
  if (timeline === null) throw new Error('There is no timeline.');
  return trendLines({
    tables,
    timeline,
    countries: [],
    groups: [],
    membership: 'constant',
    lookBack: true,
    ...over,
  });
}

/** The years of each stretch of a line. */
const years = (line: ReturnType<typeof lines>[number] | undefined): number[][] =>
  (line?.stretches ?? []).map(({ points }) => points.map(({ year }) => year));

describe('The line of a country', () => {
  it('has every observation, and no year that was not observed', () => {
    const [line] = lines({ countries: ['DEU'] });
    expect(line).toMatchObject({ id: 'DEU', name: 'Germany', kind: 'country', published: false });
    expect(years(line)).toEqual([[2016, 2019]]);
  });

  it('is cut where the series is broken', () => {
    const breaks = [{ indicator: 'internet-use', iso3: 'NER', year: 2018, note: '' }];
    const [niger, germany] = lines({ countries: ['NER', 'DEU'] }, USE, { 'series-breaks': breaks });
    expect(years(niger)).toEqual([
      [2016, 2017],
      [2018, 2019],
    ]);
    expect(years(germany)).toEqual([[2016, 2019]]);
  });

  it('never crosses from one basket to the next', () => {
    const request = { ...USE, indicator: INDICATOR['fixed-price'], measure: 'pct-gni' } as const;
    const [line] = lines({ countries: ['NER'] }, request);
    expect(line?.stretches).toEqual([
      {
        basket: 'Fixed broadband, 1 GB a month',
        points: [
          { year: 2016, value: 90, status: 'official' },
          { year: 2017, value: 80, status: 'official' },
        ],
      },
      {
        basket: 'Fixed broadband, 5 GB a month',
        points: [
          { year: 2018, value: 60, status: 'official' },
          { year: 2019, value: 50, status: 'official' },
        ],
      },
    ]);
  });

  it('keeps its place without a single value', () => {
    expect(lines({ countries: ['SSD'] })).toEqual([
      {
        id: 'SSD',
        name: 'South Sudan',
        full: 'South Sudan',
        kind: 'country',
        published: false,
        stretches: [],
      },
    ]);
  });

  it('has, whatever the breaks, each observation once and no stretch across a break', () => {
    const someYears = fc.uniqueArray(fc.integer({ min: 2015, max: 2021 }), { maxLength: 3 });
    holds(
      fc.property(someYears, (broken) => {
        const breaks = broken.map((year) => ({
          indicator: 'internet-use',
          iso3: 'NER',
          year,
          note: '',
        }));
        const [line] = lines({ countries: ['NER'] }, USE, { 'series-breaks': breaks });
        expect(years(line).flat()).toEqual([2016, 2017, 2018, 2019]);
        for (const stretch of years(line))
          for (const at of broken)
            expect((stretch[0] ?? NaN) < at && at <= (stretch.at(-1) ?? NaN)).toBe(false);
      }),
    );
  });
});

describe('The line of a group', () => {
  const WORLD_GROUP = { kind: 'standing', id: 'world' } as const;

  it('is computed for each year that at least half of the people are covered', () => {
    const population = seriesOf({ NER: { 2015: 300 }, SSD: { 2015: 100 }, DEU: { 2015: 200 } });
    const [line] = lines({ groups: [WORLD_GROUP] }, USE, { population });
    // 2016: (10 × 300 + 80 × 200) ÷ 500. Niger's own values of 2017 and 2018 are half of the people's,
    // so that Germany's of 2016 may stand beside them.
    const values = line?.stretches[0]?.points.map(({ year, value }) => [year, value]);
    expect(values?.[0]).toEqual([2016, 19_000 / 500]);
    expect(values?.[1]).toEqual([2017, 19_600 / 500]);
    expect(values?.map(([year]) => year)).toEqual([2016, 2017, 2018, 2019]);
  });

  it('has no point for a year that most have no value of, and is not drawn across it', () => {
    // Niger alone, in 2017 and 2018, is a quarter of the people, whether Germany's value of 2016 may
    // stand for those years or not.
    const gap = [[2016], [2019]];
    expect(years(lines({ groups: [WORLD_GROUP] })[0])).toEqual(gap);
    expect(years(lines({ groups: [WORLD_GROUP], lookBack: false })[0])).toEqual(gap);
  });

  it('keeps the members of the last year of the whole trend in every basket', () => {
    const stays = [
      { iso3: 'NER', included: 1971, graduated: null, scheduled: null },
      { iso3: 'DEU', included: 1971, graduated: 2019, scheduled: null },
    ];
    const both = new Map([
      ['NER', [price(2016, 90)]],
      ['DEU', [price(2016, 1)]],
    ]);
    const later = new Map([
      ['NER', [price(2019, 50)]],
      ['DEU', [price(2019, 1)]],
    ]);
    const changed: LoadedTables = {
      'ldc-membership': stays,
      'price-baskets': new Map([
        ['fixed-1gb', both],
        ['fixed-5gb', later],
      ]),
    };
    const request = { ...USE, indicator: INDICATOR['fixed-price'], measure: 'pct-gni' } as const;
    const LDC = { kind: 'standing', id: 'ldc' } as const;
    const values = (membership: 'constant' | 'of-the-time') =>
      lines({ groups: [LDC], membership }, request, changed)[0]?.stretches.map(
        ({ points }) => points[0]?.value,
      );
    // Germany left the list of 2019: held constant it never counts, else it does in 2016.
    expect(values('constant')).toEqual([90, 50]);
    expect(values('of-the-time')).toEqual([45.5, 50]);
  });

  it('of figures by sex is the publisher’s own estimate, or none', () => {
    const estimate = (sex: 'female' | 'male', value: number) => ({
      group: 'world',
      indicator: 'internet-use',
      sex,
      area: 'all' as const,
      age: 'all',
      year: 2022,
      value,
      unit: 'percent',
    });
    const request = { ...USE, indicator: INDICATOR['gender-parity'], measure: 'parity' } as const;
    const [world, developed] = lines(
      { groups: [WORLD_GROUP, { kind: 'standing', id: 'developed' }] },
      request,
      {
        'internet-use-by-sex': new Map([['DEU', [{ year: 2022, female: 90, male: 90 }]]]),
        'group-estimates': [estimate('female', 60), estimate('male', 75)],
      },
    );
    expect(world?.published).toBe(true);
    expect(world?.stretches[0]?.points).toEqual([{ year: 2022, value: 0.8, status: 'estimate' }]);
    expect(developed?.stretches).toEqual([]);
  });

  it('comes before the countries, in the order chosen', () => {
    const found = lines({ groups: [WORLD_GROUP], countries: ['NER', 'DEU'] });
    expect(found.map(({ id }) => id)).toEqual(['world', 'NER', 'DEU']);
  });
});
