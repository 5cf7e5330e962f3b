/** How many economies have a value of their own, by series and year: a figure for the Data page. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import { INDICATORS, tablesNeeded } from '../../indicators/index.ts';
import type { BasketId } from '../../model/basket.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { DataSource } from '../../model/source.ts';
import type { BySexTable, MeasuresTable, TableId } from '../../model/tables.ts';
import { COVERAGE } from '../../messages/data/page.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import { coverageHeight, coveragePlot, type CoverageRow } from '../../scene/coverage-plot.ts';
import { count, empty, year, type ChartBody, type FigureTable, type FigureView } from '../view.ts';
import { wordsOf } from '../../messages/indicators/index.ts';

/** The datasets that indicators are set against, which are counted as well. */
const BESIDE = ['population', 'gni-per-capita'] as const satisfies readonly TableId[];

/** The datasets that are counted. */
export const COVERED: readonly TableId[] = [
  ...new Set([...INDICATORS.flatMap(tablesNeeded), ...BESIDE]),
];

/** The figure, which Plot draws. */
export type CoverageView = FigureView & {
  readonly body: { readonly kind: 'chart'; readonly chart: ChartBody };
};

type Series = ReadonlyMap<string, readonly { readonly year: number; readonly status?: string }[]>;

const UNCERTAIN = new Set(['estimate', 'experimental']);

function rowOf(id: string, name: string, series: Series): CoverageRow[] {
  const years = new Map<number, { year: number; plain: number; uncertain: number }>();
  for (const points of series.values())
    for (const { year: at, status } of points) {
      const counts = years.get(at) ?? { year: at, plain: 0, uncertain: 0 };
      if (status !== undefined && UNCERTAIN.has(status)) counts.uncertain += 1;
      else counts.plain += 1;
      years.set(at, counts);
    }
  const sorted = [...years.values()].sort((a, b) => a.year - b.year);
  return sorted.length === 0 ? [] : [{ id, name, years: sorted }];
}

/** Only prices as a share of income count: they are what maps and ranks show. */
function basketRow(basket: BasketId, tables: LoadedTables): CoverageRow[] {
  const prices = tables['price-baskets']?.get(basket) ?? new Map<string, never[]>();
  const counted = new Map(
    [...prices].map(([iso3, list]) => [iso3, list.filter(({ pctGni }) => pctGni !== null)]),
  );
  return rowOf(basket, BASKET_NAME[basket], counted);
}

/** Both rates are needed for any measure of women and men. */
function bySexRow(id: BySexTable, name: string, tables: LoadedTables): CoverageRow[] {
  const both = [...(tables[id] ?? [])].map(
    ([iso3, list]) =>
      [iso3, list.filter(({ female, male }) => female !== null && male !== null)] as const,
  );
  return rowOf(id, name, new Map(both));
}

const plainRow = (id: TableId, name: string, tables: LoadedTables): CoverageRow[] =>
  rowOf(id, name, (tables[id] ?? new Map()) as Series);

/** Of several measures the first counts: it is the one that is shown where none is asked for. */
const columnsRow = (indicator: Indicator, id: MeasuresTable, tables: LoadedTables): CoverageRow[] =>
  rowOf(
    id,
    wordsOf(indicator).name,
    tables[id]?.get(indicator.measures[0].id) ?? new Map<string, never[]>(),
  );

/** What of an indicator is counted: what is computed from the others is not counted again. */
function rowsOfIndicator(indicator: Indicator, tables: LoadedTables): CoverageRow[] {
  const { values } = indicator;
  switch (values.from) {
    case 'column':
      return plainRow(values.dataset.id, wordsOf(indicator).name, tables);
    case 'by-sex':
      return bySexRow(values.dataset.id, wordsOf(indicator).name, tables);
    case 'columns':
      return columnsRow(indicator, values.dataset.id, tables);
    case 'prices':
      return values.baskets.flatMap((basket) => basketRow(basket, tables));
    case 'rest-of-population':
    case 'given':
      return [];
  }
}

const rowsOf = (tables: LoadedTables): CoverageRow[] => [
  ...INDICATORS.flatMap((each) => rowsOfIndicator(each, tables)),
  ...BESIDE.flatMap((id) => plainRow(id, COVERAGE.names[id], tables)),
];

interface CountColumn {
  readonly id: string;
  readonly label: string;
  readonly at: ReadonlyMap<number, number>;
}

/** A column of all values, and one of those that are estimates where there are any. */
function columnsOf({ id, name, years }: CoverageRow): CountColumn[] {
  const all = new Map(years.map((each) => [each.year, each.plain + each.uncertain]));
  const uncertain = new Map(years.map((each) => [each.year, each.uncertain]));
  const hasUncertain = years.some((each) => each.uncertain > 0);
  return [
    { id, label: name, at: all },
    ...(hasUncertain
      ? [{ id: `${id}-uncertain`, label: COVERAGE.estimates(name), at: uncertain }]
      : []),
  ];
}

function tableOf(rows: readonly CoverageRow[]): FigureTable {
  const columns = rows.flatMap(columnsOf);
  const years = [...new Set(rows.flatMap((row) => row.years.map((each) => each.year)))];
  return {
    caption: COVERAGE.title,
    columns: [
      startColumn('year', COVERAGE.year),
      ...columns.map(({ id, label }) => endColumn(id, label)),
    ],
    rows: years
      .sort((a, b) => a - b)
      .map((at) => ({
        id: String(at),
        cells: [
          year(at),
          ...columns.map((column) => {
            const n = column.at.get(at);
            return n === undefined ? empty('none') : count(n);
          }),
        ],
      })),
  };
}

/** The figure of all series, once all their datasets are loaded. */
export function coverageFigure(tables: LoadedTables, sources: readonly DataSource[]): CoverageView {
  const rows = rowsOf(tables);
  const years = rows.flatMap((row) => row.years.map((each) => each.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const files = new Set<string>(COVERED.map((id) => `${id}.csv`));
  return {
    id: 'data-coverage',
    title: COVERAGE.title,
    subtitle: COVERAGE.subtitle,
    notes: [],
    sources: sources.filter(({ file }) => files.has(file)),
    alt: () =>
      COVERAGE.alt(
        rows.map(({ name }) => name),
        first,
        last,
      ),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) =>
          coveragePlot(plot, { rows, most: COVERAGE.most, tip: COVERAGE.tip }, width),
        height: () => coverageHeight(rows.length),
      },
    },
    table: () => tableOf(rows),
  };
}
