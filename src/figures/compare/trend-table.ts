/** The table of the trend: one row a year, with all that each group's value rests on. */
import { endColumn, startColumn } from '../table/columns.ts';
import { HEAD, ofGroup } from '../../messages/compare/figures.ts';
import { formatShare } from '../../messages/format.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import type { Comparison } from '../../selection/comparison.ts';
import type { TrendStretch, TrendYear } from '../../selection/comparison-side.ts';
import { count, empty, number, text, year as yearCell } from '../view.ts';
import type { Cell, TableColumn, FigureTable } from '../view.ts';
import type { CompareContext } from './context.ts';

/** The years of a stretch that are shown. */
export const shown = ({ years }: TrendStretch, from: number): readonly TrendYear[] =>
  years.filter(({ year }) => year >= from);

const OF_SIDE = ['value', 'n', 'own', 'of', 'population', 'published'] as const;

/** One row a year; where two baskets follow each other, each year has the official one. */
export function sidesTable(caption: string, context: CompareContext): FigureTable {
  const { names, comparison } = context;
  const heads = [
    HEAD.value,
    HEAD.withValue,
    HEAD.ofYear,
    HEAD.members,
    HEAD.population,
    HEAD.published,
  ];
  const columns = (['first', 'second'] as const).flatMap((side) =>
    OF_SIDE.map((id, at): TableColumn =>
      endColumn(`${side}-${id}`, ofGroup(heads[at] ?? '', names[side])),
    ),
  );
  const withBasket = comparison.segment.basket !== null;
  return {
    caption,
    columns: [
      startColumn('year', HEAD.year),
      ...(withBasket ? [startColumn('basket', HEAD.basket)] : []),
      ...columns,
    ],
    rows: comparison.sides[0].trend.flatMap((stretch, at) =>
      shown(stretch, comparison.from).map((first, index) => {
        const others = comparison.sides[1].trend[at];
        const second = others && shown(others, comparison.from)[index];
        return {
          id: String(first.year),
          cells: [
            yearCell(first.year),
            ...(stretch.basket === null ? [] : [text(BASKET_NAME[stretch.basket])]),
            ...yearCells(first, comparison),
            ...(second ? yearCells(second, comparison) : []),
          ],
        };
      }),
    ),
  };
}

function yearCells(
  { value, n, lookedBack, of, populationShare, published }: TrendYear,
  { measure, sides }: Comparison,
): Cell[] {
  return [
    value === null ? empty() : number(value, measure.unit),
    count(n),
    count(n - lookedBack),
    count(of),
    populationShare === null ? empty() : text(formatShare(populationShare)),
    published === null || sides[0].byPublisher ? empty('none') : number(published, measure.unit),
  ];
}
