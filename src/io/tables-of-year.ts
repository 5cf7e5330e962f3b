/**
 * The datasets of figures of one year, which need no groups and no archive: embedded maps and lists
 * load only how to read these.
 */
import { countries } from '../datasets/countries.ts';
import { ldcMembership } from '../datasets/ldc-membership.ts';
import { places } from '../datasets/places.ts';
import { seriesBreaks } from '../datasets/series-breaks.ts';
import { DATASETS_OF_INDICATORS } from '../indicators/index.ts';
import type { Dataset } from '../model/dataset.ts';

export const DATASETS_OF_YEAR: readonly Dataset[] = [
  countries,
  ldcMembership,
  places,
  seriesBreaks,
  ...DATASETS_OF_INDICATORS,
];
