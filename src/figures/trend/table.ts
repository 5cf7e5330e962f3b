/** The table of a trend: one row a year, one column a line. */
import type { Unit } from '../../model/indicator.ts';
import { TREND } from '../../messages/figure/trend.ts';
import type { TrendLine } from './view.ts';
import { empty, number, text, year, type FigureTable } from '../view.ts';

/** Every year in which any line has a value; a basket is named where there is one. */
export function trendTable(title: string, lines: readonly TrendLine[], unit: Unit): FigureTable {
  const values = lines.map(
    ({ stretches }) =>
      new Map(stretches.flatMap(({ points }) => points.map((p) => [p.year, p.value]))),
  );
  const baskets = new Map(
    lines.flatMap(({ stretches }) =>
      stretches.flatMap(({ basket, points }) =>
        basket === null ? [] : points.map((point) => [point.year, basket] as const),
      ),
    ),
  );
  const years = [...new Set(values.flatMap((byYear) => [...byYear.keys()]))].sort((a, b) => a - b);
  const withBasket = baskets.size > 0;
  return {
    caption: title,
    columns: [
      { id: 'year', label: TREND.year, align: 'start' },
      ...(withBasket ? [{ id: 'basket', label: TREND.basket, align: 'start' as const }] : []),
      ...lines.map(({ id, name }) => ({ id, label: name, align: 'end' as const })),
    ],
    rows: years.map((each) => ({
      id: String(each),
      cells: [
        year(each),
        ...(withBasket ? [text(baskets.get(each) ?? '')] : []),
        ...values.map((byYear) => {
          const value = byYear.get(each);
          return value === undefined ? empty() : number(value, unit);
        }),
      ],
    })),
  };
}
