/**
 * The words for what ITU notes on a value, and for a value that nothing but its note explains: where
 * all who were asked use the Internet, nobody was found offline, which is not a count of nobody.
 */
import * as say from '#words/figure/value-note.ts';
import type { Unit } from '../../model/indicator.ts';
import type { ValueNote } from '../../model/observation.ts';
import { formatValue, formatWithUnit } from '../format.ts';

/** "ages 15–74", "ages 5 and over", "all ages". */
export function agesText(ages: string): string {
  if (ages === 'all') return say.agesText_allAges;
  return ages.endsWith('+')
    ? say.agesText_sliceAndOver({ slice: ages.slice(0, -1) })
    : say.agesText_replace({ replace: ages.replace('-', '–') });
}

/** A note as it stands beside its value. */
export const noteText = ({ note }: ValueNote): string => say.noteText({ note });

export const VALUE_NOTE = { column: say.valueNote_column } as const;

const noneSurveyed = (note: ValueNote | null): string =>
  say.noneSurveyed({
    hasAges: note?.ages != null,
    ages: note?.ages == null ? '' : agesText(note.ages),
  });

/** Whether a value is a number of people of which nobody counted that it is nought. */
export const isNoneSurveyed = (value: number, unit: Unit): boolean =>
  unit === 'people' && value === 0;

/** An economy's value: digits and sign, or that none of those surveyed was found. */
export const readingValue = (value: number, unit: Unit, note: ValueNote | null = null): string =>
  isNoneSurveyed(value, unit) ? noneSurveyed(note) : formatValue(value, unit);

/** The same with the words of its unit. */
export const readingWithUnit = (
  value: number,
  unit: Unit,
  note: ValueNote | null = null,
): string => (isNoneSurveyed(value, unit) ? noneSurveyed(note) : formatWithUnit(value, unit));
