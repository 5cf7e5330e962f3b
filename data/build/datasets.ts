/** From the publishers' readings to the rows of each data file. No value is rounded on the way. */
import { coverage3g as coverage3gFile } from '../../src/datasets/coverage-3g.ts';
import { internetUse as internetUseFile } from '../../src/datasets/internet-use.ts';
import { internetUseBySex as internetUseBySexFile } from '../../src/datasets/internet-use-by-sex.ts';
import { internetUseBySex2020 as internetUseBySex2020File } from '../../src/datasets/internet-use-by-sex-2020-08.ts';
import { priceBaskets as priceBasketsFile } from '../../src/datasets/price-baskets.ts';
import { priceMedians as priceMediansFile } from '../../src/datasets/price-medians.ts';
import { groupEstimates as groupEstimatesFile } from '../../src/datasets/group-estimates.ts';
import { ldcMembership as ldcMembershipFile } from '../../src/datasets/ldc-membership.ts';
import { internetUseNotes as internetUseNotesFile } from '../../src/datasets/internet-use-notes.ts';
import { seriesBreaks as seriesBreaksFile } from '../../src/datasets/series-breaks.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DataFile, OutputCell } from './edge/output.ts';
import type { BySex2020 } from './publishers/itu-2020-08.ts';
import type { RatesBySex } from './publishers/by-sex-rates.ts';
import type { GroupEstimate } from './publishers/itu-aggregates.ts';
import type { DataHubValue } from './publishers/itu-datahub.ts';
import type { ValueNote } from './publishers/itu-notes.ts';
import type { PriceMedian } from './publishers/itu-price-medians.ts';
import type { Price } from './publishers/itu-prices.ts';
import type { Coverage } from './publishers/sdg-coverage.ts';
import type { LdcStay } from './publishers/ldc-timeline.ts';
import type { ArchiveValue } from './publishers/unsd-sdg.ts';
import type { YearValue } from './publishers/worldbank-wdi.ts';
import { LDC_SCHEDULES, type LdcSchedule } from './tables/ldc-schedule.ts';
import type { KnownBreak } from './tables/series-breaks.ts';

/** ITU from 2000; before it the World Bank, whose figures carry no mark of how they came about. */
export const internetUse = (
  itu: readonly DataHubValue[],
  before2000: readonly YearValue[],
): DataFile => ({
  dataset: internetUseFile,
  rows: [
    ...before2000.map((v) => [v.iso3, v.year, v.value, 'unmarked']),
    ...itu.map((v) => [v.iso3, v.year, v.value, v.status]),
  ],
});

/**
 * Women's and men's rates side by side; blank where a source lacks one of them. A later release of
 * some economies stands in the place of the earlier.
 */
export function internetUseBySex(
  female: readonly YearValue[],
  male: readonly YearValue[],
  later: readonly RatesBySex[] = [],
): DataFile {
  const rows = new Map<string, OutputCell[]>();
  const row = ({ iso3, year }: YearValue): OutputCell[] => {
    const key = `${iso3} ${year}`;
    const found = rows.get(key) ?? [iso3, year, null, null, '2025'];
    rows.set(key, found);
    return found;
  };
  for (const value of female) row(value)[2] = value.value;
  for (const value of male) row(value)[3] = value.value;
  for (const each of later)
    rows.set(`${each.iso3} ${each.year}`, [
      ...[each.iso3, each.year, each.female, each.male, '2026-07'],
    ]);
  return { dataset: internetUseBySexFile, rows: [...rows.values()] };
}

export const internetUseBySex2020 = (values: readonly BySex2020[]): DataFile => ({
  dataset: internetUseBySex2020File,
  rows: values.map((v) => [v.iso3, v.year, v.total, v.female, v.male]),
});

/** One value an economy and year. */
export const plainSeries = (dataset: Dataset, values: readonly YearValue[]): DataFile => ({
  dataset,
  rows: values.map((v) => [v.iso3, v.year, v.value]),
});

export const coverage3g = (values: readonly Coverage[]): DataFile => ({
  dataset: coverage3gFile,
  rows: values.map((v) => [v.iso3, v.year, v.value, v.status]),
});

export const priceBaskets = (prices: readonly Price[]): DataFile => ({
  dataset: priceBasketsFile,
  rows: prices.map((p) => [p.iso3, p.year, p.basket, p.pctGni, p.usd, p.ppp, p.status]),
});

export const priceMedians = (medians: readonly PriceMedian[]): DataFile => ({
  dataset: priceMediansFile,
  rows: medians.map((m) => [m.group, m.year, m.basket, m.pctGni, m.usd, m.ppp]),
});

export const groupEstimates = (estimates: readonly GroupEstimate[]): DataFile => ({
  dataset: groupEstimatesFile,
  rows: estimates.map((e) => [e.group, e.indicator, e.sex, e.area, e.age, e.year, e.value, e.unit]),
});

/** What the archive knew: of economies or of groups, one value an id and year. */
export const archive = (dataset: Dataset, values: readonly ArchiveValue[]): DataFile => ({
  dataset,
  rows: values.map((v) => [v.id, v.year, v.value]),
});

/**
 * The stays, with what is known of scheduled graduations; `graduated` is the timeline's alone.
 * @throws Error when a schedule is of a country that the timeline has none for, or of another year.
 */
export function ldcMembership(
  stays: readonly LdcStay[],
  schedules: readonly LdcSchedule[] = LDC_SCHEDULES,
): DataFile {
  const scheduled = new Map(stays.map((stay) => [stay.iso3, stay.scheduled]));
  for (const { iso3, day } of schedules) {
    const year = scheduled.get(iso3) ?? null;
    if (year === null || (day !== null && Number(day.slice(0, 4)) !== year))
      throw new Error(`the timeline does not schedule ${iso3} for ${day ?? 'any year'}`);
  }
  const known = new Map(schedules.map((schedule) => [schedule.iso3, schedule]));
  return {
    dataset: ldcMembershipFile,
    rows: stays.map((s) => {
      const schedule = known.get(s.iso3);
      return [
        ...[s.iso3, s.included, s.graduated, s.scheduled],
        ...(schedule
          ? [schedule.day, schedule.state, schedule.asOf, schedule.note]
          : [null, null, null, null]),
      ];
    }),
  };
}

/** ITU's remarks on its values of Internet use. */
export const internetUseNotes = (notes: readonly ValueNote[]): DataFile => ({
  dataset: internetUseNotesFile,
  rows: notes.map((n) => [n.iso3, n.year, n.ages, n.note]),
});

export const seriesBreaks = (breaks: readonly KnownBreak[]): DataFile => ({
  dataset: seriesBreaksFile,
  rows: breaks.map((b) => [b.indicator, b.iso3, b.year, b.note]),
});
