import { describe, expect, it } from 'vitest';
import { readingAt, readingRule } from '../../src/analysis/reading.ts';
import { genderMeasure, measureSeries } from '../../src/analysis/series.ts';
import type { PricesByBasket } from '../../src/model/tables.ts';
import { series, seriesOf } from './small-world.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const prices: PricesByBasket = new Map([
  [
    'mobile-5gb',
    new Map([
      [
        'NER',
        [
          { year: 2024, pctGni: 30, usd: 14, ppp: null, status: 'experimental' },
          { year: 2025, pctGni: 28, usd: 13, ppp: 33, status: 'official' },
        ],
      ],
      ['TCD', [{ year: 2024, pctGni: 40, usd: 20, ppp: 50, status: 'experimental' }]],
    ]),
  ],
]);

describe('people offline', () => {
  it('is population times the share that is not online, of the same year, with its status', () => {
    const tables = {
      'internet-use': new Map([['NER', series({ 2019: 10, 2020: 20 }, 'estimate')]]),
      population: seriesOf({ NER: { 2019: 1000 } }),
    };
    const offline = measureSeries(tables, {
      indicator: INDICATOR['people-offline'],
      measure: 'people',
      basket: null,
    });
    // 1000 × (1 − 10 ÷ 100) = 900; 2020 has no population and so no value.
    expect(offline.get('NER')).toEqual([{ year: 2019, value: 900, status: 'estimate' }]);
  });

  it('leaves out an economy without a population', () => {
    const tables = { 'internet-use': seriesOf({ COK: { 2019: 10 } }), population: new Map() };
    const selection = {
      indicator: INDICATOR['people-offline'],
      measure: 'people',
      basket: null,
    } as const;
    expect(measureSeries(tables, selection).size).toBe(0);
  });
});

it('an earlier share meets the population of the year asked: one definition of people offline', () => {
  const tables = {
    'internet-use': seriesOf({ NER: { 2017: 10 } }),
    population: seriesOf({ NER: { 2017: 1000, 2018: 1100, 2019: 1200 } }),
  };
  const selection = {
    indicator: INDICATOR['people-offline'],
    measure: 'people',
    basket: null,
  } as const;
  const series = measureSeries(tables, selection).get('NER') ?? [];
  const at = (year: number) =>
    readingAt('NER', series, year, readingRule(INDICATOR['people-offline'], tables));
  // 1000 × 0.9, 1200 × 0.9; the year of the share stays with it.
  expect(at(2017)).toMatchObject({ value: 900, year: 2017 });
  expect(at(2019)).toMatchObject({ value: 1080, year: 2017 });
  expect(at(2021)).toBeNull();
});

describe('prices', () => {
  const selection = {
    indicator: INDICATOR['mobile-price'],
    measure: 'ppp',
    basket: 'mobile-5gb',
  } as const;
  const tables = { 'price-baskets': prices };

  it('count official values only, and none where the source has none in the unit', () => {
    expect([...measureSeries(tables, selection)]).toEqual([
      ['NER', [{ year: 2025, value: 33, status: 'official' }]],
    ]);
  });

  it('count experimental values when asked for, marked as such', () => {
    const measured = measureSeries(tables, { ...selection, experimental: true });
    expect(measured.get('TCD')).toEqual([{ year: 2024, value: 50, status: 'experimental' }]);
  });

  it('have no value without a basket', () => {
    expect(measureSeries(tables, { ...selection, basket: null }).size).toBe(0);
  });
});

describe('women and men', () => {
  it('are measured by the formulas of ITU', () => {
    const rates = { female: 40, male: 50 };
    expect(genderMeasure('parity', rates)).toBeCloseTo(0.8); // 40 ÷ 50
    expect(genderMeasure('gap', rates)).toBeCloseTo(20); // (50 − 40) ÷ 50 = 20 %
    expect(genderMeasure('points', rates)).toBe(10); // 50 − 40
  });

  it('have no ratio where no man is online, and no measure of both where one is missing', () => {
    expect(genderMeasure('parity', { female: 1, male: 0 })).toBeNull();
    expect(genderMeasure('points', { female: 1, male: 0 })).toBe(-1);
    expect(genderMeasure('points', { female: 1, male: null })).toBeNull();
    expect(genderMeasure('women', { female: 1, male: null })).toBe(1);
  });

  it('make reported rates and derived ratios', () => {
    const table = new Map([['PRI', [{ year: 2019, female: 77, male: null }]]]);
    const tables = { 'internet-use-by-sex': table };
    const selection = {
      indicator: INDICATOR['gender-parity'],
      measure: 'women',
      basket: null,
    } as const;
    expect(measureSeries(tables, selection).get('PRI')).toEqual(series({ 2019: 77 }));
    expect(measureSeries(tables, { ...selection, measure: 'parity' }).size).toBe(0);
  });
});

it('a dataset that is not loaded is named', () => {
  const selection = {
    indicator: INDICATOR['coverage-4g'],
    measure: 'share',
    basket: null,
  } as const;
  expect(() => measureSeries({}, selection)).toThrow('coverage-4g');
});
