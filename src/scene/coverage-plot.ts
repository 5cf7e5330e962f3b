/** Options for Plot: a row of bars for every series, a bar a year, all on one scale. */
import { chartBase, type PlotModule, type PlotOptions } from './plot-options.ts';

/** A series with how many economies have a value, by ascending year. */
export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly years: readonly {
    readonly year: number;
    readonly plain: number;
    /** Estimates, and prices collected on trial. */
    readonly uncertain: number;
  }[];
}

export interface CoverageInput {
  readonly rows: readonly CoverageRow[];
  /** What is said of the year with the most values. */
  readonly most: (n: number, year: number) => string;
  readonly tip: (name: string, year: number, plain: number, uncertain: number) => string;
}

const ROW = 46;
const TOP = 8;
const BOTTOM = 26;

/** Height in CSS pixels for so many series. */
export const coverageHeight = (rows: number): number => rows * ROW + TOP + BOTTOM;

interface Bar {
  readonly row: CoverageRow;
  readonly year: number;
  readonly kind: 'plain' | 'uncertain';
  readonly from: number;
  readonly to: number;
}

const barsOf = (rows: readonly CoverageRow[]): Bar[] =>
  rows.flatMap((row) =>
    row.years.flatMap(({ year, plain, uncertain }): Bar[] => [
      { row, year, kind: 'plain', from: 0, to: plain },
      { row, year, kind: 'uncertain', from: plain, to: plain + uncertain },
    ]),
  );

function busiest({ years }: CoverageRow): { readonly n: number; readonly year: number } {
  return years
    .map(({ year, plain, uncertain }) => ({ year, n: plain + uncertain }))
    .reduce((best, each) => (each.n >= best.n ? each : best));
}

/** Rows of bars over one axis of years. */
export function coveragePlot(plot: PlotModule, input: CoverageInput, width: number): PlotOptions {
  const { rows } = input;
  const bars = barsOf(rows).filter(({ from, to }) => to > from);
  const years = bars.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const narrow = width < 560;
  const base = chartBase(width, coverageHeight(rows.length));
  if (bars.length === 0) return { ...base, marks: [] };
  return {
    ...base,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: 4,
    marginRight: 4,
    x: { domain: [first - 0.5, last + 0.5], label: null, tickFormat: 'd', ticks: narrow ? 4 : 8 },
    y: { domain: [0, Math.max(...bars.map(({ to }) => to)) * 1.5], axis: null },
    fy: { domain: rows.map(({ id }) => id), axis: null, padding: 0.12 },
    marks: [
      plot.rectY(bars, {
        fy: ({ row }: Bar) => row.id,
        x1: ({ year }: Bar) => year - 0.44,
        x2: ({ year }: Bar) => year + 0.44,
        y1: 'from',
        y2: 'to',
        fill: ({ kind }: Bar) => (kind === 'plain' ? 'var(--accent-ink)' : 'var(--accent)'),
        fillOpacity: ({ kind }: Bar) => (kind === 'plain' ? 1 : 0.45),
      }),
      plot.ruleY([0], { stroke: 'var(--hairline-strong)' }),
      plot.text(rows, {
        fy: 'id',
        frameAnchor: 'top-left',
        text: (row: CoverageRow) => {
          const { n, year } = busiest(row);
          return narrow ? row.name : `${row.name} · ${input.most(n, year)}`;
        },
        textAnchor: 'start',
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
      plot.tip(
        rows.flatMap((row) => row.years.map((each) => ({ row, ...each }))),
        plot.pointerX({
          fy: ({ row }: { row: CoverageRow }) => row.id,
          x: 'year',
          y: ({ plain, uncertain }: { plain: number; uncertain: number }) => plain + uncertain,
          title: ({
            row,
            year,
            plain,
            uncertain,
          }: { row: CoverageRow } & CoverageRow['years'][number]) =>
            input.tip(row.name, year, plain, uncertain),
          fill: 'var(--paper)',
          stroke: 'var(--hairline-strong)',
        }),
      ),
    ],
  };
}
