/** From the publishers' readings to the rows of each data file. */
import type { Dataset, OutputCell } from './edge/output.ts';
import { round, roundWithinClass } from './edge/quantity.ts';
import type { BySex2020 } from './publishers/itu-2020-08.ts';
import type { GroupEstimate } from './publishers/itu-aggregates.ts';
import type { DataHubValue } from './publishers/itu-datahub.ts';
import type { PriceMedian } from './publishers/itu-price-medians.ts';
import type { Price } from './publishers/itu-prices.ts';
import type { LdcStay } from './publishers/ldc-timeline.ts';
import type { ArchiveValue } from './publishers/unsd-sdg.ts';
import type { YearValue } from './publishers/worldbank-wdi.ts';
import type { KnownBreak } from './tables/series-breaks.ts';

/** The class breaks of Internet use on the map, in percent. */
const INTERNET_USE_BREAKS = [10, 25, 40, 55, 70, 85] as const;

/**
 * Shares are rounded to two decimals, small ones to two digits (0.036): a country that had a few
 * users is not one that had none. A value keeps as many decimals more as it needs to stay in its
 * class.
 */
function share(value: number): number {
  const decimals = value === 0 ? 2 : Math.max(2, 1 - Math.floor(Math.log10(value)));
  return roundWithinClass(value, INTERNET_USE_BREAKS, decimals);
}

function shareOrNull(value: number | null): number | null {
  return value === null ? null : share(value);
}

/** ITU from 2000; before it the World Bank, whose figures carry no mark of how they came about. */
export function internetUse(
  itu: readonly DataHubValue[],
  before2000: readonly YearValue[],
): Dataset {
  const rows: OutputCell[][] = [
    ...before2000.map((v) => [v.iso3, v.year, share(v.value), 'unmarked']),
    ...itu.map((v) => [v.iso3, v.year, share(v.value), v.status]),
  ];
  return byEconomy('internet-use.csv', ['value', 'status'], rows);
}

/** Women's and men's rates side by side; blank where a source lacks one of them. */
export function internetUseBySex(
  female: readonly YearValue[],
  male: readonly YearValue[],
): Dataset {
  const rows = new Map<string, OutputCell[]>();
  const row = ({ iso3, year }: YearValue): OutputCell[] => {
    const key = `${iso3} ${year}`;
    const found = rows.get(key) ?? [iso3, year, null, null];
    rows.set(key, found);
    return found;
  };
  for (const value of female) row(value)[2] = share(value.value);
  for (const value of male) row(value)[3] = share(value.value);
  return byEconomy('internet-use-by-sex.csv', ['female', 'male'], [...rows.values()]);
}

export function internetUseBySex2020(values: readonly BySex2020[]): Dataset {
  const rows = values.map((v) => [
    ...[v.iso3, v.year],
    ...[v.total, v.female, v.male].map(shareOrNull),
  ]);
  return byEconomy('internet-use-by-sex-2020-08.csv', ['total', 'female', 'male'], rows);
}

/** One value an economy and year, as the source has it: whole persons, whole dollars. */
export function plainSeries(name: string, values: readonly YearValue[]): Dataset {
  return byEconomy(
    name,
    ['value'],
    values.map((v) => [v.iso3, v.year, v.value]),
  );
}

export function coverage4g(values: readonly YearValue[]): Dataset {
  const rounded = values.map((v) => ({ ...v, value: round(v.value, 2) }));
  return plainSeries('coverage-4g.csv', rounded);
}

export function priceBaskets(prices: readonly Price[]): Dataset {
  return {
    name: 'price-baskets.csv',
    columns: ['iso3', 'year', 'basket', 'pct_gni', 'usd', 'ppp', 'status'],
    key: ['iso3', 'basket', 'year'],
    rows: prices.map((p) => [p.iso3, p.year, p.basket, p.pctGni, p.usd, p.ppp, p.status]),
  };
}

export function priceMedians(medians: readonly PriceMedian[]): Dataset {
  return {
    name: 'price-medians.csv',
    columns: ['group', 'year', 'basket', 'pct_gni', 'usd', 'ppp'],
    key: ['group', 'basket', 'year'],
    rows: medians.map((m) => [m.group, m.year, m.basket, m.pctGni, m.usd, m.ppp]),
  };
}

export function groupEstimates(estimates: readonly GroupEstimate[]): Dataset {
  return {
    name: 'group-estimates.csv',
    columns: ['group', 'indicator', 'sex', 'area', 'age', 'year', 'value', 'unit'],
    key: ['group', 'indicator', 'sex', 'area', 'age', 'year'],
    rows: estimates.map((e) => [
      e.group,
      e.indicator,
      e.sex,
      e.area,
      e.age,
      e.year,
      e.value,
      e.unit,
    ]),
  };
}

export function archive(name: string, id: string, values: readonly ArchiveValue[]): Dataset {
  const rows = values.map((v) => [v.id, v.year, share(v.value)]);
  return { name, columns: [id, 'year', 'value'], key: [id, 'year'], rows };
}

export function ldcMembership(stays: readonly LdcStay[]): Dataset {
  return {
    name: 'ldc-membership.csv',
    columns: ['iso3', 'included', 'graduated', 'scheduled'],
    key: ['iso3'],
    rows: stays.map((s) => [s.iso3, s.included, s.graduated, s.scheduled]),
  };
}

export function seriesBreaks(breaks: readonly KnownBreak[]): Dataset {
  return {
    name: 'series-breaks.csv',
    columns: ['indicator', 'iso3', 'year', 'note'],
    key: ['indicator', 'iso3', 'year'],
    rows: breaks.map((b) => [b.indicator, b.iso3, b.year, b.note]),
  };
}

function byEconomy(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly OutputCell[])[],
): Dataset {
  return { name, columns: ['iso3', 'year', ...columns], key: ['iso3', 'year'], rows };
}
