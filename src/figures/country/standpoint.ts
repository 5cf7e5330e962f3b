/** From which year a country is looked at in one indicator, and what it has to show there. */
import { readingAt, type ReadingRule } from '../../analysis/reading.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Observation, Reading } from '../../model/observation.ts';
import { segmentAt, type Segment, type Timeline } from '../../selection/timeline.ts';

/** A value with the stretch of the timeline, and so the basket, that it belongs to. */
export interface PlaceAmong {
  readonly observation: Observation;
  readonly segment: Segment;
}

/** The year whose values, ranks and groups stand in a profile, and the country's value for it. */
export interface Standpoint {
  readonly year: number;
  readonly segment: Segment;
  /** Null where the country has no value that may stand for the year. */
  readonly reading: Reading | null;
  /** The country's last value of all, however old; null where it never had one. */
  readonly last: PlaceAmong | null;
}

function lastOf(iso3: Iso3, { segments }: Timeline): PlaceAmong | null {
  const ends = segments.flatMap((segment): PlaceAmong[] => {
    const observation = segment.series.get(iso3)?.at(-1);
    return observation ? [{ observation, segment }] : [];
  });
  return ends.at(-1) ?? null;
}

/**
 * The year that fits the country best. It is the latest that enough economies report, unless the
 * country has a newer value, or has none that may stand for that year (another basket, a break)
 * and one of its own within the tolerance before it. Everything beside the value is then of that
 * year too, so that no two years or baskets are ever compared.
 */
function yearFor(
  iso3: Iso3,
  timeline: Timeline,
  last: PlaceAmong | null,
  latest: Segment,
  rule: ReadingRule,
): number {
  const own = last?.observation.year;
  if (own === undefined || own < timeline.latest - rule.tolerance) return timeline.latest;
  if (own >= timeline.latest) return own;
  const series = latest.series.get(iso3) ?? [];
  return readingAt(iso3, series, timeline.latest, rule) === null ? own : timeline.latest;
}

/** The standpoint of a country; null for a timeline without a stretch at its latest year. */
export function standpointOf(iso3: Iso3, timeline: Timeline, rule: ReadingRule): Standpoint | null {
  const latest = segmentAt(timeline, timeline.latest);
  if (latest === null) return null;
  const last = lastOf(iso3, timeline);
  const year = yearFor(iso3, timeline, last, latest, rule);
  const segment = segmentAt(timeline, year) ?? latest;
  const reading = readingAt(iso3, segment.series.get(iso3) ?? [], year, rule);
  return { year, segment, reading, last };
}
