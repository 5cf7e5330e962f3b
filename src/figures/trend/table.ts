/** The table of a trend: one row a year, one column a line. */
import { endColumn, startColumn } from '../table/columns.ts';
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
      startColumn('year', TREND.year),
      ...(withBasket ? [startColumn('basket', TREND.basket)] : []),
      ...lines.map(({ id, name }) => endColumn(id, name)),
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
