/**
 * Every dataset of the atlas: its columns, its key, and the table it becomes. Ranges are those that
 * a value can have at all; a value outside them is a mistake in the file, not an outlier.
 */
import {
  INCOME_GROUPS,
  ITU_REGIONS,
  LDC_STATES,
  type Country,
  type LdcStay,
  type Region,
  type SubRegion,
} from '../model/country.ts';
import { BASKETS } from '../model/basket.ts';
import type { Observation, PriceObservation } from '../model/observation.ts';
import type { PricesByBasket, TableId, Tables } from '../model/tables.ts';
import {
  ages,
  anyText,
  code,
  day,
  flag,
  number,
  oneOf,
  optional,
  text,
  year,
  type Column,
} from './cells.ts';
import type { Loaded } from './problem.ts';
import { byCountry } from './series.ts';
import { reader, type ReadFile, type RowOf } from './table.ts';

const iso3 = code('iso3');
const group = code('group');
const percent = number(0, 100);
const positive = number(0);

const REGION_OF_M49: Readonly<Record<string, Region>> = {
  '002': 'africa',
  '019': 'americas',
  '142': 'asia',
  '150': 'europe',
  '009': 'oceania',
};

const part = (m49: string | null, name: string): SubRegion | null =>
  m49 === null ? null : { code: m49, name };

const countryColumns = {
  iso3,
  m49: optional(code('m49')),
  iso2: optional(code('iso2')),
  name: text,
  short: anyText,
  region_code: optional(oneOf(Object.keys(REGION_OF_M49))),
  subregion_code: optional(code('m49')),
  subregion: anyText,
  intermediate_code: optional(code('m49')),
  intermediate: anyText,
  lldc: flag,
  sids: flag,
  developed: optional(oneOf(['developed', 'developing'])),
  income: optional(oneOf(INCOME_GROUPS)),
  itu_region: optional(oneOf(ITU_REGIONS)),
};

const toCountry = (row: RowOf<typeof countryColumns>): Country => ({
  iso3: row.iso3,
  m49: row.m49,
  iso2: row.iso2,
  name: row.name,
  short: row.short || row.name,
  region: REGION_OF_M49[row.region_code ?? ''] ?? null,
  subregion: part(row.subregion_code, row.subregion),
  intermediate: part(row.intermediate_code, row.intermediate),
  lldc: row.lldc,
  sids: row.sids,
  developed: row.developed,
  income: row.income,
  ituRegion: row.itu_region,
});

const ldcColumns = {
  iso3,
  included: year,
  graduated: optional(year),
  scheduled: optional(year),
  scheduled_on: optional(day),
  schedule_state: optional(oneOf(LDC_STATES)),
  as_of: optional(day),
  note: anyText,
};

const toLdcStay = (row: RowOf<typeof ldcColumns>): LdcStay => {
  const { iso3, included, graduated, scheduled, note } = row;
  const [state, asOf] = [row.schedule_state, row.as_of];
  const schedule = state && asOf ? { day: row.scheduled_on, state, asOf, note } : null;
  return { iso3, included, graduated, scheduled, ...(schedule && { schedule }) };
};

/** A file of one value an economy and year; its source does not say how values came about. */
const seriesOf = (value: Column<number>) =>
  reader({ iso3, year, value: optional(value) }, ['iso3', 'year'], (rows) =>
    byCountry(rows, ({ year, value }): Observation | null =>
      value === null ? null : { year, value, status: 'unmarked' },
    ),
  );

const bySex = reader(
  { iso3, year, female: optional(percent), male: optional(percent) },
  ['iso3', 'year'],
  (rows) =>
    byCountry(rows, ({ year, female, male }) =>
      female === null && male === null ? null : { year, female, male },
    ),
);

const priceUnits = {
  pct_gni: optional(positive),
  usd: optional(positive),
  ppp: optional(positive),
};

const priceColumns = {
  iso3,
  year,
  basket: oneOf(BASKETS),
  ...priceUnits,
  status: oneOf(['official', 'experimental']),
};

const toPrice = (row: RowOf<typeof priceColumns>): PriceObservation => ({
  year: row.year,
  pctGni: row.pct_gni,
  usd: row.usd,
  ppp: row.ppp,
  status: row.status,
});

/** Baskets that the file does not have are not in the table. */
const toPrices = (rows: readonly RowOf<typeof priceColumns>[]): PricesByBasket =>
  new Map(
    BASKETS.map((basket) => {
      const prices = rows.filter((row) => row.basket === basket);
      return [basket, byCountry(prices, toPrice)] as const;
    }).filter(([, series]) => series.size > 0),
  );

const READ: { readonly [Id in TableId]: ReadFile<Tables[Id]> } = {
  countries: reader(
    countryColumns,
    ['iso3'],
    (rows) => new Map(rows.map((row) => [row.iso3, toCountry(row)])),
  ),
  'ldc-membership': reader(
    ldcColumns,
    // A country may leave the list and come back to it.
    ['iso3', 'included'],
    (rows) => rows.map(toLdcStay),
  ),
  places: reader(
    { iso3, x: number(), y: number(), area: positive },
    ['iso3'],
    (rows) => new Map(rows.map((row) => [row.iso3, row])),
  ),
  'country-names': reader(
    { iso3, kind: text, name: text },
    ['iso3', 'kind', 'name'],
    (rows) => rows,
  ),
  'internet-use': reader(
    {
      iso3,
      year,
      value: optional(percent),
      status: oneOf(['reported', 'estimate', 'unmarked']),
    },
    ['iso3', 'year'],
    (rows) =>
      byCountry(rows, ({ year, value, status }) =>
        value === null ? null : { year, value, status },
      ),
  ),
  'internet-use-notes': reader(
    { iso3, year, ages: optional(ages), note: text },
    ['iso3', 'year'],
    (rows) => byCountry(rows, ({ year, ages, note }) => ({ year, ages, note })),
  ),
  'internet-use-by-sex': bySex,
  'price-baskets': reader(priceColumns, ['iso3', 'year', 'basket'], toPrices),
  'price-medians': reader(
    { group, year, basket: oneOf(BASKETS), ...priceUnits },
    ['group', 'year', 'basket'],
    (rows) => rows.map(({ pct_gni, ...median }) => ({ ...median, pctGni: pct_gni })),
  ),
  'coverage-4g': seriesOf(percent),
  population: seriesOf(positive),
  'gni-per-capita': seriesOf(number()),
  'group-estimates': reader(
    {
      group,
      indicator: text,
      sex: oneOf(['all', 'female', 'male']),
      area: oneOf(['all', 'urban', 'rural']),
      age: text,
      year,
      value: number(),
      unit: text,
    },
    ['group', 'indicator', 'sex', 'area', 'age', 'year', 'unit'],
    (rows) => rows,
  ),
  'series-breaks': reader(
    { indicator: text, iso3, year, note: text },
    ['indicator', 'iso3', 'year'],
    (rows) => rows,
  ),
  'internet-use-2020-10': seriesOf(percent),
  'internet-use-by-sex-2020-08': bySex,
  'group-estimates-2020-10': reader(
    { group, year, value: percent },
    ['group', 'year'],
    (rows) => rows,
  ),
};

/** Names of all tables. */
export const TABLES = Object.keys(READ) as readonly TableId[];

/** Path of a table's file, as the site serves it and as messages name it. */
export const fileOf = (id: TableId): string => `data/${id}.csv`;

/**
 * Reads the text of a table's file.
 *
 * @throws FileError where nothing of the file can be used.
 */
export const parseTable = <Id extends TableId>(id: Id, text: string): Loaded<Tables[Id]> =>
  READ[id](fileOf(id), text);
