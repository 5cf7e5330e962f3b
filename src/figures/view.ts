/**
 * What a figure is before it is drawn: plain data from which the screen, the standalone picture,
 * the table and the screen reader all take the same facts.
 */
import { statusName } from '../messages/format.ts';
import { isStatusUnit } from '../model/statuses.ts';
import type { Ranked } from '../analysis/rank.ts';
import type { Iso3, Region } from '../model/country.ts';
import type { Measure, Unit } from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';
import type { DataSource } from '../model/source.ts';
import type { PlotBuilder } from '../scene/plot-options.ts';
import type { Mark } from './map/view.ts';

/** Why a cell has no number. */
export type Absent = 'no-data' | 'not-applicable' | 'none-surveyed' | 'none';

/** A cell of a figure's table. Missing and not applicable are different things, and not zero. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit: Unit;
      /** Digits after the point, where the unit's own would hide the value. */
      readonly digits?: number;
    }
  /** How a number of that unit moved; shares of people and of income move by points. */
  | { readonly kind: 'change'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'empty'; readonly why: Absent };

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Numbers stand at the end, words at the start. */
  readonly align: 'start' | 'end';
  /** What the label tells of the unit of the numbers: it is its name, or says it among its words. */
  readonly unitInLabel?: 'alone' | 'within';
}

export interface TableRow {
  /** The domain's key of the row: a country code, a year. */
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** The facts of a figure as a table; every figure has one. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What is drawn below the title of a figure. */
export type FigureBody =
  | { readonly kind: 'map'; readonly map: MapBody }
  | { readonly kind: 'chart'; readonly chart: ChartBody }
  | { readonly kind: 'ranking'; readonly ranking: RankingBody }
  /** Nothing but the table. */
  | { readonly kind: 'table' };

/** A choropleth, or circles whose size stands for the value. */
export interface MapBody {
  readonly measure: Measure;
  readonly marks: ReadonlyMap<Iso3, Mark>;
  readonly readings: ReadonlyMap<Iso3, Reading>;
  /** Economies with a value, best first. */
  readonly order: readonly Iso3[];
  /** The largest value each economy ever had, where circles stand for values; else null. */
  readonly peaks: ReadonlyMap<Iso3, number> | null;
  readonly region: Region | null;
  readonly byTarget: boolean;
  /** Economies with a value in any year; a dot of any other would say nothing. */
  readonly everMeasured: Pick<ReadonlySet<Iso3>, 'has'>;
}

/** A chart that Plot draws from options built for a width. */
export interface ChartBody {
  readonly build: PlotBuilder;
  /** Height in CSS pixels at a width, known before the chart is there, so that nothing jumps. */
  readonly height: (width: number) => number;
}

/** Bars in order. */
export interface RankingBody {
  readonly measure: Measure;
  readonly ranked: readonly Ranked[];
  readonly ldcs: ReadonlySet<Iso3>;
  readonly year: number;
}

/** What every figure carries, whatever it draws. */
export interface FigureView {
  /** Stable name, for file names and element ids. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the reader must know: tolerance, membership, baskets, breaks in series. */
  readonly notes: readonly string[];
  readonly sources: readonly DataSource[];
  /** A generated description for those who do not see the figure; computed when it is wanted. */
  readonly alt: () => string;
  readonly body: FigureBody;
  /** The same facts as a table; computed when it is wanted. */
  readonly table: () => FigureTable;
  /** Whether it counts today's least developed countries, whose list can be about to change. */
  readonly countsLdcs?: boolean;
}

/** A figure but for its table, which some that only look at it do without. */
export type FramedView = Omit<FigureView, 'table'>;

export const text = (value: string): Cell => ({ kind: 'text', text: value });
/** A value; of a status its name, since the place in a list says nothing to who reads it. */
export const number = (value: number, unit: Unit, digits?: number): Cell =>
  isStatusUnit(unit)
    ? text(statusName(value, unit))
    : { kind: 'number', value, unit, ...(digits !== undefined && { digits }) };
export const change = (value: number, unit: Unit): Cell => ({ kind: 'change', value, unit });
export const count = (value: number): Cell => ({ kind: 'count', value });
export const year = (value: number): Cell => ({ kind: 'year', year: value });
export const empty = (why: Absent = 'no-data'): Cell => ({
  kind: 'empty',
  why,
});
