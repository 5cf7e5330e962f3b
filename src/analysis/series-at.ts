/** Where in a series a year falls. */
import type { Observation, Series } from '../model/observation.ts';

/** The last observation of a year or before it, however old; undefined before the first. */
export function lastUpTo(series: Series, year: number): Observation | undefined {
  for (let at = series.length - 1; at >= 0; at -= 1) {
    const observation = series[at];
    if (observation !== undefined && observation.year <= year) return observation;
  }
  return undefined;
}
