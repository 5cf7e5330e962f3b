/** From the publishers' readings to the rows of each data file. No value is rounded on the way. */
import type { Dataset, OutputCell } from './edge/output.ts';
import type { BySex2020 } from './publishers/itu-2020-08.ts';
import type { GroupEstimate } from './publishers/itu-aggregates.ts';
import type { DataHubValue } from './publishers/itu-datahub.ts';
import type { ValueNote } from './publishers/itu-notes.ts';
import type { PriceMedian } from './publishers/itu-price-medians.ts';
import type { Price } from './publishers/itu-prices.ts';
import type { LdcStay } from './publishers/ldc-timeline.ts';
import type { ArchiveValue } from './publishers/unsd-sdg.ts';
import type { YearValue } from './publishers/worldbank-wdi.ts';
import { LDC_SCHEDULES, type LdcSchedule } from './tables/ldc-schedule.ts';
import type { KnownBreak } from './tables/series-breaks.ts';

/** ITU from 2000; before it the World Bank, whose figures carry no mark of how they came about. */
export function internetUse(
  itu: readonly DataHubValue[],
  before2000: readonly YearValue[],
): Dataset {
  const rows: OutputCell[][] = [
    ...before2000.map((v) => [v.iso3, v.year, v.value, 'unmarked']),
    ...itu.map((v) => [v.iso3, v.year, v.value, v.status]),
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
  for (const value of female) row(value)[2] = value.value;
  for (const value of male) row(value)[3] = value.value;
  return byEconomy('internet-use-by-sex.csv', ['female', 'male'], [...rows.values()]);
}

export function internetUseBySex2020(values: readonly BySex2020[]): Dataset {
  const rows = values.map((v) => [v.iso3, v.year, v.total, v.female, v.male]);
  return byEconomy('internet-use-by-sex-2020-08.csv', ['total', 'female', 'male'], rows);
}

/** One value an economy and year. */
export function plainSeries(name: string, values: readonly YearValue[]): Dataset {
  return byEconomy(
    name,
    ['value'],
    values.map((v) => [v.iso3, v.year, v.value]),
  );
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
  const rows = values.map((v) => [v.id, v.year, v.value]);
  return { name, columns: [id, 'year', 'value'], key: [id, 'year'], rows };
}

/**
 * The stays, with what is known of scheduled graduations; `graduated` is the timeline's alone.
 * @throws Error when a schedule is of a country that the timeline has none for, or of another year.
 */
export function ldcMembership(
  stays: readonly LdcStay[],
  schedules: readonly LdcSchedule[] = LDC_SCHEDULES,
): Dataset {
  const scheduled = new Map(stays.map((stay) => [stay.iso3, stay.scheduled]));
  for (const { iso3, day } of schedules) {
    const year = scheduled.get(iso3) ?? null;
    if (year === null || (day !== null && Number(day.slice(0, 4)) !== year))
      throw new Error(`the timeline does not schedule ${iso3} for ${day ?? 'any year'}`);
  }
  const known = new Map(schedules.map((schedule) => [schedule.iso3, schedule]));
  return {
    name: 'ldc-membership.csv',
    columns: [
      ...['iso3', 'included', 'graduated', 'scheduled'],
      ...['scheduled_on', 'schedule_state', 'as_of', 'note'],
    ],
    key: ['iso3'],
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
export function internetUseNotes(notes: readonly ValueNote[]): Dataset {
  const rows = notes.map((n) => [n.iso3, n.year, n.ages, n.note]);
  return byEconomy('internet-use-notes.csv', ['ages', 'note'], rows);
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
