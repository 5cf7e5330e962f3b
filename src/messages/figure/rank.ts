/** The words of the ranking. */
import type { Measure } from '../../model/indicator.ts';
import { formatCountries } from '../format.ts';

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: 'highest first',
  lower: 'lowest first',
  'nearest-parity': 'nearest to parity first',
};

export const RANKING = {
  how: (better: Measure['better'], n: number) =>
    `${formatCountries(n)} with a value, ${ORDER[better]}. Choose a name to select the country.`,
  none: (year: number) => `No country shown has a value for ${year}.`,
  ldc: 'Least developed country in the year shown',
} as const;
