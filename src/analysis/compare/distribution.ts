/** How the members of a group are spread. */
import { quantileSorted } from 'd3-array';
import type { Iso3 } from '../../model/country.ts';
import type { Reading } from '../../model/observation.ts';
import { readingsOf, type Populations } from '../group/footing.ts';
import { weightedMean } from '../group/value.ts';

/** The spread of a group's members, in the unit of the measure. */
export interface Distribution {
  /** The members' readings by rising value; equals by code. */
  readonly readings: readonly Reading[];
  /** Members without a reading, in the order of the group. */
  readonly without: readonly Iso3[];
  /** Null where no member has a reading. */
  readonly spread: Spread | null;
  /** Weighted by population; null where no member with a reading has one. */
  readonly weightedMean: number | null;
}

/** Least, quartiles and greatest: interpolated between ranks (method 7 of R, as in d3). */
export interface Spread {
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
}

/** The spread of the members' readings. It tells what is known, however few that are. */
export function distribution(
  members: readonly Iso3[],
  readings: ReadonlyMap<Iso3, Reading>,
  populations: Populations,
): Distribution {
  const found = readingsOf(members, readings);
  const sorted = found.sort((a, b) => a.value - b.value || (a.iso3 < b.iso3 ? -1 : 1));
  return {
    readings: sorted,
    without: members.filter((iso3) => !readings.has(iso3)),
    spread: spread(sorted.map(({ value }) => value)),
    weightedMean: sorted.length === 0 ? null : weightedMean(sorted, populations),
  };
}

function spread(sorted: readonly number[]): Spread | null {
  if (sorted.length === 0) return null;
  const at = (part: number) => quantileSorted([...sorted], part) ?? NaN;
  return {
    min: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    max: at(1),
  };
}
