/** The words of a profile as one table. */
import type { Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { countOf } from '../counting.ts';
import { formatWithUnit } from '../format.ts';

export const PROFILE = {
  title: (country: string) => `${country}: every indicator, beside its groups`,
  subtitle: 'the latest value that may stand for the year, and those of the groups in that year',
  indicator: 'Indicator',
  who: 'Country or group',
  value: 'Value',
  year: 'Year',
  n: 'With a value',
  of: 'Countries',
  rank: 'Rank',
  published: 'ITU’s own value',
  note: 'Note',
  published_: 'Beside the values computed here stands what ITU itself publishes of a group.',
  counted: 'Of groups: how many of their countries have a value, and how many they have.',
  publishedIn: (year: number) => `ITU’s own value is of ${year}`,
  old: ({ value, year }: Observation, unit: Unit) =>
    `last value ${formatWithUnit(value, unit)} in ${year}, too old to stand for the year`,
  alt: (title: string, rows: number) => `Table. ${title}. ${countOf(rows, 'rows')}.`,
} as const;
