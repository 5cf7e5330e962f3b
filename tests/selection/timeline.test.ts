import { describe, expect, it } from 'vitest';
import type { LoadedTables } from '../../src/analysis/loaded-tables.ts';
import type { BasketId } from '../../src/model/basket.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { basketsOf, INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import type { PriceObservation } from '../../src/model/observation.ts';
import {
  measureOf,
  segmentAt,
  timelineOf,
  type TimelineRequest,
} from '../../src/selection/timeline.ts';
import { committed } from '../analysis/committed-data.ts';
import { seriesOf } from '../analysis/small-world.ts';

const price = (
  year: number,
  pctGni: number | null,
  status: PriceObservation['status'] = 'official',
): PriceObservation => ({ year, pctGni, usd: 10, ppp: null, status });

const prices = (
  baskets: Readonly<Partial<Record<BasketId, Record<string, PriceObservation[]>>>>,
): LoadedTables => ({
  'price-baskets': new Map(
    Object.entries(baskets).map(([basket, byCountry]) => [
      basket as BasketId,
      new Map(Object.entries(byCountry)),
    ]),
  ),
});

const request = (indicator: Indicator, over: Partial<TimelineRequest> = {}): TimelineRequest => ({
  indicator,
  measure: indicator.measures[0].id,
  basket: null,
  experimental: false,
  ...over,
});

describe('The timeline of an indicator', () => {
  const tables = {
    'internet-use': seriesOf({
      NER: { 2018: 5, 2019: 10 },
      TCD: { 2019: 7 },
      DEU: { 2019: 90, 2021: 91 },
    }),
  };
  const timeline = timelineOf(tables, request(INDICATOR['internet-use']));

  it('runs from the first to the last year with any value', () => {
    expect([timeline?.first, timeline?.last]).toEqual([2018, 2021]);
  });

  it('counts the economies that report each year', () => {
    expect([...(timeline?.reporters ?? [])]).toEqual([
      [2018, 1],
      [2019, 3],
      [2021, 1],
    ]);
  });

  it('takes for latest the last year that half of its economies report', () => {
    expect(timeline?.latest).toBe(2019);
  });

  it('knows the largest value each economy ever had', () => {
    expect(Object.fromEntries(timeline?.peaks ?? [])).toEqual({ NER: 10, TCD: 7, DEU: 91 });
  });

  it('is one segment without a basket', () => {
    expect(timeline?.segments.map(({ basket }) => basket)).toEqual([null]);
  });

  it('is none where nothing was ever measured', () => {
    expect(
      timelineOf({ 'internet-use': new Map() }, request(INDICATOR['internet-use'])),
    ).toBeNull();
  });

  it('cannot be asked for while its dataset is not there', () => {
    expect(() => timelineOf({}, request(INDICATOR['internet-use']))).toThrow('internet-use');
  });
});

describe('The timeline of prices', () => {
  const tables = prices({
    'mobile-1.5gb': { NER: [price(2018, 20), price(2019, 19), price(2020, 18)] },
    'mobile-2gb': { NER: [price(2021, 9), price(2022, 8), price(2023, 7, 'experimental')] },
    'mobile-5gb': { NER: [price(2022, 30, 'experimental'), price(2023, 14)] },
  });

  it('shows the official basket of each year, one after the other', () => {
    const timeline = timelineOf(tables, request(INDICATOR['mobile-price']));
    expect(timeline?.segments.map(({ basket, first, last }) => [basket, first, last])).toEqual([
      ['mobile-1.5gb', 2018, 2020],
      ['mobile-2gb', 2021, 2022],
      ['mobile-5gb', 2023, 2023],
    ]);
  });

  it('shows one basket where the reader asks for it, experimental only if wanted', () => {
    const asked = request(INDICATOR['mobile-price'], { basket: 'mobile-5gb' });
    expect(timelineOf(tables, asked)?.first).toBe(2023);
    expect(timelineOf(tables, { ...asked, experimental: true })?.first).toBe(2022);
    const onTrial = prices({ 'mobile-1gb': { NER: [price(2023, 1, 'experimental')] } });
    const basket = { basket: 'mobile-1gb' } as const;
    expect(timelineOf(onTrial, request(INDICATOR['mobile-price'], basket))).toBeNull();
    const both = { ...basket, experimental: true };
    expect(timelineOf(onTrial, request(INDICATOR['mobile-price'], both))?.last).toBe(2023);
  });

  it('takes for latest a year of its last basket', () => {
    const timeline = timelineOf(
      prices({
        'fixed-1gb': { NER: [price(2017, 9)], TCD: [price(2017, 9)], MLI: [price(2017, 9)] },
        'fixed-5gb': { NER: [price(2018, 9)] },
      }),
      request(INDICATOR['fixed-price']),
    );
    expect(timeline?.latest).toBe(2018);
  });

  it('leaves out what has no value in the unit asked for', () => {
    const some = prices({ 'fixed-1gb': { NER: [price(2016, null), price(2017, 9)] } });
    expect(timelineOf(some, request(INDICATOR['fixed-price']))?.first).toBe(2017);
    expect(timelineOf(some, request(INDICATOR['fixed-price'], { measure: 'usd' }))?.first).toBe(
      2016,
    );
  });
});

describe('The segment of a year', () => {
  const timeline = timelineOf(
    prices({
      'fixed-1gb': { NER: [price(2010, 9), price(2012, 9)] },
      'fixed-5gb': { NER: [price(2015, 9)] },
    }),
    request(INDICATOR['fixed-price']),
  );
  const basketAt = (year: number) => timeline && segmentAt(timeline, year)?.basket;

  it('is the one that it falls into, or the earlier where it falls between two', () => {
    expect([2010, 2012, 2014, 2015, 2020].map(basketAt)).toEqual([
      'fixed-1gb',
      'fixed-1gb',
      'fixed-1gb',
      'fixed-5gb',
      'fixed-5gb',
    ]);
  });

  it('is none before the first', () => {
    expect(timeline && segmentAt(timeline, 2009)).toBeNull();
  });
});

it('a measure that the indicator does not have is its first', () => {
  expect(measureOf(INDICATOR['gender-parity'], 'gap').id).toBe('gap');
  expect(measureOf(INDICATOR['internet-use'], 'gap').id).toBe('share');
});

describe('On the committed data', () => {
  const tables: LoadedTables = { 'price-baskets': committed('price-baskets') };

  it.each(['fixed-price', 'mobile-price'] as const)('no two baskets of %s share a year', (id) => {
    const timeline = timelineOf(tables, request(INDICATOR[id]));
    const segments = timeline?.segments ?? [];
    segments.slice(1).forEach(({ first }, at) => {
      expect(first).toBe((segments[at]?.last ?? NaN) + 1);
    });
  });

  it('no basket holds a price of another, whichever is asked for', () => {
    const all = INDICATORS.flatMap((id) =>
      (basketsOf(id) ?? []).map((basket) => [id, basket] as const),
    );
    for (const [id, basket] of all)
      for (const experimental of [false, true]) {
        const timeline = timelineOf(tables, request(id, { basket, experimental }));
        expect(timeline?.segments.map((segment) => segment.basket) ?? [basket]).toEqual([basket]);
        const own = tables['price-baskets']?.get(basket);
        for (const [iso3, series] of timeline?.segments[0]?.series ?? [])
          for (const { year, value } of series)
            expect(own?.get(iso3)?.find((each) => each.year === year)?.pctGni).toBe(value);
      }
  });
});
