/** The legend as data: its entries in order, with how many economies each holds. */
import { classBounds } from '../../analysis/classes.ts';
import type { Standing } from '../../analysis/target.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import type { Measure } from '../../model/indicator.ts';
import { formatBreak } from '../../messages/format.ts';
import { classLabel, MAP } from '../../messages/figure/map.ts';
import { plainFill } from './fill.ts';
import type { ClassCounts, MarkClass } from './view.ts';

/** What fills the swatch: a colour, or a pattern by its name. */
export type Swatch =
  { readonly colour: string } | { readonly pattern: 'no-data' | 'not-applicable' };

export interface LegendEntry {
  /** The class or standing the entry stands for, as marks carry it. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly swatch: Swatch;
}

export interface LegendView {
  /** The classes from low to high, or who meets the target and who does not. */
  readonly classes: readonly LegendEntry[];
  /** The label of the break between each class and the next; empty where classes have names. */
  readonly breaks: readonly string[];
  /** No data or unknown, and not applicable where it occurs. */
  readonly absent: readonly LegendEntry[];
}

const ofClass = (counts: ClassCounts, klass: MarkClass): number => counts.byClass.get(klass) ?? 0;

function measured(measure: Measure, counts: ClassCounts): LegendEntry[] {
  return classBounds(measure).map((bounds) => ({
    key: String(bounds.index),
    label: classLabel(bounds, measure.unit),
    count: ofClass(counts, bounds.index),
    swatch: { colour: plainFill(bounds.index, measure.palette) },
  }));
}

function standing(measure: Measure, counts: ClassCounts): LegendEntry[] {
  const entry = (key: Standing & ('meets' | 'misses')): LegendEntry => ({
    key,
    label: MAP[key],
    count: counts.byStanding.get(key) ?? 0,
    swatch: { colour: plainFill(key, measure.palette) },
  });
  return [entry('meets'), entry('misses')];
}

function absent(counts: ClassCounts, byTarget: boolean): LegendEntry[] {
  const none: LegendEntry = byTarget
    ? {
        key: 'unknown',
        label: MAP.unknown,
        count: counts.byStanding.get('unknown') ?? 0,
        swatch: { pattern: 'no-data' },
      }
    : {
        key: 'no-data',
        label: MAP.noData,
        count: ofClass(counts, 'no-data'),
        swatch: { pattern: 'no-data' },
      };
  const notApplicable: LegendEntry = {
    key: 'not-applicable',
    label: MAP.notApplicable,
    count: ofClass(counts, 'not-applicable'),
    swatch: { pattern: 'not-applicable' },
  };
  return notApplicable.count > 0 ? [none, notApplicable] : [none];
}

/** The legend of a map. */
export function legendOf(measure: Measure, counts: ClassCounts, byTarget: boolean): LegendView {
  return {
    classes: byTarget ? standing(measure, counts) : measured(measure, counts),
    breaks:
      byTarget || isStatusUnit(measure.unit)
        ? []
        : measure.breaks.map((at) => formatBreak(at, measure.unit)),
    absent: absent(counts, byTarget),
  };
}
