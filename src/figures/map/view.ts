/** The choropleth as data: which class every economy of the map falls into. */
import { classOf } from '../../analysis/classes.ts';
import type { Standing } from '../../analysis/target.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import { couldReport } from '../../model/established.ts';
import type { Measure } from '../../model/indicator.ts';
import type { Reading } from '../../model/observation.ts';

/** The class of a mark: of the measure, or the reason why it has none. */
export type MarkClass = number | 'no-data' | 'not-applicable';

/** How one economy is drawn. */
export interface Mark {
  readonly iso3: Iso3;
  readonly klass: MarkClass;
  /** The value is an estimate or experimental, and marked so. */
  readonly uncertain: boolean;
  /** The value is from an earlier year than the one shown. */
  readonly earlier: boolean;
  /** Outside the region that the reader chose. */
  readonly outside: boolean;
  /** Null while no target is chosen, and for those that could not report. */
  readonly standing: Standing | null;
}

export interface MapInput {
  readonly countries: Countries;
  readonly measure: Measure;
  readonly year: number;
  readonly readings: ReadonlyMap<Iso3, Reading>;
  /** The economies the reader looks at; null for all. */
  readonly scope: ReadonlySet<Iso3> | null;
  /** How each economy stands to the target chosen; null while none is. */
  readonly standings: ReadonlyMap<Iso3, Standing> | null;
}

const UNCERTAIN = new Set(['estimate', 'experimental']);

function markOf(iso3: Iso3, input: MapInput): Mark {
  const reading = input.readings.get(iso3);
  const absent = couldReport(iso3, input.year) ? 'no-data' : 'not-applicable';
  const klass = reading ? classOf(reading.value, input.measure) : absent;
  return {
    iso3,
    klass,
    uncertain: reading !== undefined && UNCERTAIN.has(reading.status),
    earlier: reading !== undefined && reading.year < input.year,
    outside: input.scope !== null && !input.scope.has(iso3),
    standing: input.standings && standingIn(input.standings, iso3, klass),
  };
}

/** Who could not report is not one of whom it is unknown. */
const standingIn = (
  standings: NonNullable<MapInput['standings']>,
  iso3: Iso3,
  klass: MarkClass,
): Standing | null => (klass === 'not-applicable' ? null : (standings.get(iso3) ?? 'unknown'));

/** One mark for every economy, by code. */
export const marksOf = (input: MapInput): ReadonlyMap<Iso3, Mark> =>
  new Map([...input.countries.keys()].map((iso3) => [iso3, markOf(iso3, input)]));

/** How many economies fall into each class, estimates apart, for the legend. */
export interface ClassCounts {
  readonly byClass: ReadonlyMap<MarkClass, number>;
  readonly uncertain: number;
  readonly earlier: number;
  readonly withValue: number;
  readonly byStanding: ReadonlyMap<Standing, number>;
}

const tally = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Counts the marks inside the region shown, also those too small for a map to show: the legend, the
 * headline and the table count the same economies.
 */
export function countMarks(marks: ReadonlyMap<Iso3, Mark>): ClassCounts {
  const inside = [...marks.values()].filter(({ outside }) => !outside);
  return {
    byClass: tally(inside.map(({ klass }) => klass)),
    uncertain: inside.filter(({ uncertain }) => uncertain).length,
    earlier: inside.filter(({ earlier }) => earlier).length,
    withValue: inside.filter(({ klass }) => typeof klass === 'number').length,
    byStanding: tally(inside.flatMap(({ standing }) => standing ?? [])),
  };
}
