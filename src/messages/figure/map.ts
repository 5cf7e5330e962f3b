/** The words on and around the map. */
import * as say from '#words/figure/map.ts';
import type { ClassBounds } from '../../analysis/classes.ts';
import type { Unit } from '../../model/indicator.ts';
import { formatBreak, formatCount, statusName } from '../format.ts';
import { isStatusUnit } from '../../model/statuses.ts';

export const MAP = {
  roleDescription: say.map_roleDescription,
  help: say.map_help,
  boundaries: say.map_boundaries,
  zoomIn: say.map_zoomIn,
  zoomOut: say.map_zoomOut,
  reset: say.map_reset,
  region: say.map_region,
  wholeWorld: say.map_wholeWorld,
  legend: say.map_legend,
  noData: say.map_noData,
  notApplicable: say.map_notApplicable,
  uncertain: { estimate: say.map_uncertain_estimate, experimental: say.map_uncertain_experimental },
  meets: say.map_meets,
  misses: say.map_misses,
  unknown: say.map_unknown,
  bubbles: say.map_bubbles,
} as const;

/** Whether the values of a unit are whole numbers. */
const isWhole = (unit: Unit): boolean => unit === 'count';

/** The same of whole numbers, which have nothing between them: "0", "2 to 3", "32 or more". */
function countLabel(from: number | null, to: number | null): string {
  const first = from ?? 0;
  if (to === null) return say.classLabel_orMore({ low: formatCount(first) });
  const last = to - 1;
  return first === last
    ? formatCount(first)
    : say.classLabel_whole({ low: formatCount(first), high: formatCount(last) });
}

/** The words for one class of the legend: "25% to under 40%". */
export function classLabel(
  { from, fromIncluded, to, toIncluded }: ClassBounds,
  unit: Unit,
): string {
  if (isStatusUnit(unit)) return statusName(from ?? 0, unit);
  if (isWhole(unit)) return countLabel(from, to);
  const low = from === null ? null : formatBreak(from, unit);
  const high = to === null ? null : formatBreak(to, unit);
  if (low === null) return say.classLabel_upToUnder({ toIncluded, high: high ?? '' });
  if (high === null)
    return fromIncluded ? say.classLabel_orMore({ low }) : say.classLabel_low({ low });
  return say.classLabel_lowToHigh({ fromIncluded, low, toIncluded, high });
}

/** What the map is called for those who do not see it. */
export const mapLabel = (title: string, withValue: number): string =>
  say.mapLabel({ title, withValue });

export const SLIDER = {
  label: say.slider_label,
  play: say.slider_play,
  pause: say.slider_pause,
  previous: say.slider_previous,
  next: say.slider_next,
  latest: say.slider_latest,
} as const;

/** What the slider says of its year. */
export const yearText = (year: number, reporters: number): string =>
  say.yearText({ year, reporters });

/** The line below the slider. */
export const reportersText = (reporters: number, year: number): string =>
  reporters === 0
    ? say.reportersText_noCountryHasA({ year })
    : say.reportersText_countryCountriesInThe({ reporters, year });
