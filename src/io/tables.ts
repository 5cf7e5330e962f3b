/** Every dataset of the atlas. */
import { countries } from '../datasets/countries.ts';
import { countryNames } from '../datasets/country-names.ts';
import { gniPerCapita } from '../datasets/gni-per-capita.ts';
import { groupEstimates2020 } from '../datasets/group-estimates-2020-10.ts';
import { groupEstimates } from '../datasets/group-estimates.ts';
import { internetUse2020 } from '../datasets/internet-use-2020-10.ts';
import { internetUseBySex2020 } from '../datasets/internet-use-by-sex-2020-08.ts';
import { ldcMembership } from '../datasets/ldc-membership.ts';
import { places } from '../datasets/places.ts';
import { population } from '../datasets/population.ts';
import { priceMedians } from '../datasets/price-medians.ts';
import { seriesBreaks } from '../datasets/series-breaks.ts';
import { DATASETS_OF_INDICATORS } from '../indicators/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TableId } from '../model/tables.ts';

/** What no indicator has values from: who and where the countries are, groups, the archive. */
const BESIDE: readonly Dataset[] = [
  countries,
  ldcMembership,
  population,
  gniPerCapita,
  seriesBreaks,
  countryNames,
  groupEstimates,
  priceMedians,
  internetUse2020,
  internetUseBySex2020,
  groupEstimates2020,
  places,
];

/** All datasets, each once. */
export const DATASETS: readonly Dataset[] = [...new Set([...BESIDE, ...DATASETS_OF_INDICATORS])];

/** Names of all tables. */
export const TABLES: readonly TableId[] = DATASETS.map(({ id }) => id);
