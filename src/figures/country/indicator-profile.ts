/** All that a profile says of one country in one indicator, as numbers. */
import { populationsAt } from '../../analysis/group/footing.ts';
import { ratesAt, type Rates } from '../../analysis/compare/gender.ts';
import { missingTables, requireTable } from '../../analysis/loaded-tables.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import { membershipsOf } from '../../analysis/group/membership.ts';
import { ranking, rankOf, type Ranked } from '../../analysis/rank.ts';
import { readingRule, readingsAt, type ReadingRule } from '../../analysis/reading.ts';
import { breaksOf } from '../../analysis/series-breaks.ts';
import { standingOf, type Standing } from '../../analysis/target.ts';
import { noteOn, notesOf } from '../../analysis/value-notes.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator, Measure } from '../../model/indicator.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import type { PriceObservation, SeriesBreak, ValueNote } from '../../model/observation.ts';
import type { Target } from '../../model/roadmap.ts';
import { tablesOfProfile } from '../catalogue.ts';
import { timelineOf, type Timeline } from '../../selection/timeline.ts';
import { compare, groupsBeside, type BesideGroup } from './comparison.ts';
import { standpointOf, type Standpoint } from './standpoint.ts';

/** A target and how the country stands to it. */
export interface TargetVerdict {
  readonly target: Target;
  readonly standing: Standing;
}

export interface IndicatorProfile extends Standpoint {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly timeline: Timeline;
  /** The place among all economies with a value; null without one of its own. */
  readonly ranked: Ranked | null;
  readonly comparisons: readonly BesideGroup[];
  /** The targets that ask something of this country. */
  readonly verdicts: readonly TargetVerdict[];
  readonly breaks: readonly SeriesBreak[];
  /** The price in money too, of the reading's own year and basket or the last there is. */
  readonly price: PriceObservation | null;
  /** Women's and men's rates of the reading's year; null for other indicators. */
  readonly rates: Rates | null;
  /** What the publisher notes on the reading; null for nothing. */
  readonly note: ValueNote | null;
}

export interface ProfileInput {
  readonly tables: LoadedTables;
  readonly country: Country;
  readonly targets: readonly Target[];
}

function verdictsOn(
  { country, targets, tables }: ProfileInput,
  indicator: Indicator,
  measure: Measure,
  { reading, year }: Standpoint,
): TargetVerdict[] {
  const groups = membershipsOf(country, year, requireTable(tables, 'ldc-membership'));
  return targets
    .filter((target) => target.indicator === indicator && target.measure === measure.id)
    .filter(({ appliesTo: { scope, group } }) => scope === 'countries' && groups.includes(group))
    .map((target) => ({ target, standing: standingOf(reading?.value ?? null, target) }));
}

function priceOf({ tables, country }: ProfileInput, at: Standpoint): PriceObservation | null {
  const { basket } = at.reading ? at.segment : (at.last?.segment ?? at.segment);
  if (basket === null) return null;
  const prices = tables['price-baskets']?.get(basket)?.get(country.iso3) ?? [];
  const official = prices.filter(({ status }) => status === 'official');
  return official.find(({ year }) => year === at.reading?.year) ?? official.at(-1) ?? null;
}

function ratesOf(
  { values }: Indicator,
  { tables, country: { iso3 } }: ProfileInput,
  { reading, year }: Standpoint,
  rule: ReadingRule,
): Rates | null {
  const table = values.from === 'by-sex' && tables[values.dataset.id];
  if (!table || reading === null) return null;
  return ratesAt(table, [iso3], year, rule.tolerance)[0] ?? null;
}

/**
 * The profile of an indicator by its first measure; null while a dataset of `tablesOfProfile` is
 * not loaded.
 */
export function indicatorProfile(
  indicator: Indicator,
  input: ProfileInput,
): IndicatorProfile | null {
  const { tables, country } = input;
  if (missingTables(tables, tablesOfProfile(indicator)).length > 0) return null;
  const [measure] = indicator.measures;
  const timeline = timelineOf(tables, {
    indicator,
    measure: measure.id,
    basket: null,
    experimental: false,
  });
  const rule = readingRule(indicator, tables);
  if (timeline === null) return null;
  const at = standpointOf(country.iso3, timeline, rule);
  if (at === null) return null;
  const { segment, year } = at;
  const readings = readingsAt(segment.series, year, rule);
  const populations = populationsAt(requireTable(tables, 'population'), year);
  const beside = { tables, indicator, measure, segment, year, readings, populations, rule };
  const groups = groupsBeside(country, indicator, year, requireTable(tables, 'ldc-membership'));
  return {
    ...at,
    indicator,
    measure,
    timeline,
    ranked: isStatusUnit(measure.unit)
      ? null
      : rankOf(country.iso3, ranking(readings.values(), measure)),
    comparisons: groups.map((group) => compare(country.iso3, group, beside)),
    verdicts: verdictsOn(input, indicator, measure, at),
    breaks: breaksOf(indicator, requireTable(tables, 'series-breaks')).filter(
      ({ iso3 }) => iso3 === country.iso3,
    ),
    price: priceOf(input, at),
    note: at.reading && noteOn(notesOf(indicator, tables), at.reading),
    rates: ratesOf(indicator, input, at, rule),
  };
}
