import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { coverageFigure } from '../../../src/figures/data/coverage-figure.ts';
import type { PriceObservation } from '../../../src/model/observation.ts';
import { series, seriesOf } from '../../analysis/small-world.ts';

const price = (year: number, pctGni: number | null, status: PriceObservation['status']) => ({
  year,
  pctGni,
  usd: 1,
  ppp: null,
  status,
});

const view = coverageFigure(
  {
    'internet-use': new Map([
      ['NER', series({ 2023: 1, 2024: 2 }, 'estimate')],
      ['DEU', series({ 2024: 90 })],
    ]),
    'internet-use-by-sex': new Map([
      ['DEU', [{ year: 2023, female: 90, male: 92 }]],
      ['PRI', [{ year: 2023, female: 80, male: null }]],
    ]),
    'price-baskets': new Map([
      [
        'mobile-5gb',
        new Map([
          ['NER', [price(2024, 16, 'experimental'), price(2025, 13, 'official')]],
          ['CUB', [price(2025, null, 'official')]],
        ]),
      ],
    ]),
    population: seriesOf({ NER: { 2024: 1 } }),
  },
  [],
);

describe('The coverage of the datasets', () => {
  const { columns, rows } = view.table();
  const cell = (year: string, column: string) =>
    rows.find(({ id }) => id === year)?.cells[columns.findIndex(({ id }) => id === column)];

  it('counts the economies of a year, and how many of them are estimates', () => {
    expect(cell('2024', 'internet-use')).toMatchObject({ value: 2 });
    expect(cell('2024', 'internet-use-uncertain')).toMatchObject({ value: 1 });
    expect(cell('2023', 'internet-use')).toMatchObject({ value: 1 });
  });

  it('counts women and men only where both have a rate, and prices only as a share of income', () => {
    expect(cell('2023', 'internet-use-by-sex')).toMatchObject({ value: 1 });
    expect(cell('2025', 'mobile-5gb')).toMatchObject({ value: 1 });
  });

  it('leaves a year without any value empty rather than zero', () => {
    expect(cell('2023', 'mobile-5gb')).toEqual({ kind: 'empty', why: 'none' });
  });

  it('has a row for each series with values, and the height that was promised', () => {
    expect(columns.map(({ id }) => id)).not.toContain('fixed-1gb');
    const { body } = view;
    expect(body.chart.build(Plot, 700).height).toBe(body.chart.height(700));
  });

  it('says what it shows to those who do not see it', () => {
    expect(view.alt()).toMatch(/from 2023 to 2025.*Internet use; .*Women and men/);
  });
});
