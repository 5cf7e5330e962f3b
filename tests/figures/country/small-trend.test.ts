import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { indicatorProfile } from '../../../src/figures/country/indicator-profile.ts';
import { smallTrend } from '../../../src/figures/country/small-trend.ts';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import type { Country } from '../../../src/model/country.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { smallTrendHeight, smallTrendPlot } from '../../../src/scene/small-trend-plot.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { DEU, NER, tables } from './small-atlas.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const trendOf = (indicator: Indicator, country: Country, changed: LoadedTables = {}) => {
  const all = tables(changed);
  const profile = indicatorProfile(indicator, { tables: all, country, targets: [] })!;
  return smallTrend({ tables: all, country, profile, sources: [] });
};

const rowsOf = (view: ReturnType<typeof trendOf>) =>
  view!
    .table()
    .rows.map(({ cells }) =>
      cells.map((cell) =>
        'value' in cell ? cell.value : cell.kind === 'text' ? cell.text : cell.kind,
      ),
    );

describe('The small trend of a country', () => {
  it('has its own line beside the LDCs for an LDC', () => {
    const view = trendOf(INDICATOR['internet-use'], NER);
    expect(view?.table().columns.map(({ id }) => id)).toEqual(['year', 'ldc', 'NER']);
    expect(view?.title).toContain('Niger beside Least developed countries (LDCs)');
    expect(view?.alt()).toContain('Niger: 10.0% in 2023, 20.0% in 2024.');
  });

  it('is none where the country never had a value', () => {
    expect(trendOf(INDICATOR['coverage-4g'], NER)).toBeNull();
    expect(trendOf(INDICATOR['gender-parity'], NER)).toBeNull();
  });

  it('shows women’s and men’s rates, each a line', () => {
    const view = trendOf(INDICATOR['gender-parity'], DEU);
    expect(view?.table().columns.map(({ id }) => id)).toEqual(['year', 'women', 'men']);
    expect(rowsOf(view)).toEqual([['year', 90, 92]]);
  });

  it('never joins two baskets', () => {
    const price = (year: number, pctGni: number) =>
      ({ year, pctGni, usd: null, ppp: null, status: 'official' }) as const;
    const view = trendOf(INDICATOR['fixed-price'], NER, {
      'price-baskets': new Map([
        ['fixed-1gb', new Map([['NER', [price(2017, 143)]]])],
        ['fixed-5gb', new Map([['NER', [price(2018, 142)]]])],
      ]),
    });
    expect(rowsOf(view).map(([, basket]) => basket)).toEqual([
      'Fixed broadband, 1 GB a month',
      'Fixed broadband, 5 GB a month',
    ]);
    expect(view?.notes.join(' ')).toContain('never joined');
  });

  it('notes a break in the series', () => {
    const view = trendOf(INDICATOR['internet-use'], NER, {
      'series-breaks': [
        { indicator: 'internet-use', iso3: 'NER', year: 2024, note: 'New survey.' },
      ],
    });
    expect(view?.notes).toContain('Break in the series in 2024: New survey.');
  });

  it('holds no sum of many countries against one', () => {
    const view = trendOf(INDICATOR['people-offline'], NER, {
      population: seriesOf({ NER: { 2024: 1e6 }, NGA: { 2024: 1e8 }, DEU: { 2024: 1e8 } }),
    });
    expect(view?.table().columns.map(({ id }) => id)).toEqual(['year', 'NER']);
  });
});

describe('The options of the small trend', () => {
  it('are as high as was said before it was drawn, at any width', () => {
    const input = {
      lines: [],
      parts: [],
      span: [2000, 2024] as const,
      domain: null,
      threshold: null,
      formatTick: String,
      pointText: String,
    };
    for (const width of [206, 320, 600])
      expect(smallTrendPlot(Plot, input, width).height).toBe(smallTrendHeight(width));
  });
});
