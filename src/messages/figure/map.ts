/** The words on and around the map. */
import type { ClassBounds } from '../../analysis/classes.ts';
import type { Unit } from '../../model/indicator.ts';
import { formatBreak, formatCountries } from '../format.ts';

export const MAP = {
  roleDescription: 'map',
  help: 'Left and right arrows walk the countries by name, up and down by value. Enter selects, Escape leaves. Plus and minus zoom, 0 shows the whole map. The same values are in the table.',
  boundaries:
    'Boundaries and names shown, and the designations used, do not imply endorsement or acceptance by the United Nations or by this atlas. Dashed lines are boundaries that are not settled.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole map',
  region: 'Region',
  wholeWorld: 'World',
  legend: 'Legend',
  noData: 'No data',
  notApplicable: 'Not applicable',
  uncertain: { estimate: 'ITU estimate', experimental: 'Experimental' },
  meets: 'Meets the target',
  misses: 'Does not meet it',
  unknown: 'Unknown',
  bubbles: 'The area of a circle is in proportion to the number of people.',
} as const;

/** The words for one class of the legend: "25% to under 40%". */
export function classLabel(
  { from, fromIncluded, to, toIncluded }: ClassBounds,
  unit: Unit,
): string {
  const low = from === null ? null : formatBreak(from, unit);
  const high = to === null ? null : formatBreak(to, unit);
  if (low === null) return `${toIncluded ? 'up to' : 'under'} ${high ?? ''}`;
  if (high === null) return fromIncluded ? `${low} or more` : `over ${low}`;
  return `${fromIncluded ? low : `over ${low}`} to ${toIncluded ? high : `under ${high}`}`;
}

/** What the map is called for those who do not see it. */
export const mapLabel = (title: string, withValue: number): string =>
  `Map: ${title}. ${formatCountries(withValue)} with a value.`;

export const SLIDER = {
  label: 'Year',
  play: 'Play the years',
  pause: 'Pause',
  previous: 'Previous year',
  next: 'Next year',
  latest: 'Latest',
} as const;

/** What the slider says of its year. */
export const yearText = (year: number, reporters: number): string =>
  `${year}: ${formatCountries(reporters)} with a value of that year`;

/** The line below the slider. */
export const reportersText = (reporters: number, year: number): string =>
  reporters === 0
    ? `No country has a value of ${year}.`
    : `${formatCountries(reporters)} in the world ${reporters === 1 ? 'has' : 'have'} a value of ${year}.`;
