/** Women's and men's use of the Internet: in single economies, and in groups by ITU's estimates. */
import type { Iso3 } from '../../model/country.ts';
import { withoutNoise } from '../../model/decimal.ts';
import { PARITY_BAND } from '../../model/indicator.ts';
import type { BySexObservation, GroupEstimate } from '../../model/observation.ts';
import type { BySexByCountry } from '../../model/tables.ts';
import { estimateOf } from '../group/estimates.ts';
import { genderMeasure } from '../series.ts';

/** Both rates of an economy, of one and the same year, in percent. */
export interface Rates {
  readonly iso3: Iso3;
  readonly year: number;
  readonly female: number;
  readonly male: number;
}

/**
 * The rates of the members that have both in the year asked or, at most `tolerance` years before
 * it, their last such year; in the order of the members.
 */
export function ratesAt(
  table: BySexByCountry,
  members: readonly Iso3[],
  year: number,
  tolerance: number,
): Rates[] {
  return members.flatMap((iso3) => {
    const last = (table.get(iso3) ?? [])
      .flatMap((observation) => both(iso3, observation))
      .findLast((rates) => rates.year <= year && rates.year >= year - tolerance);
    return last ?? [];
  });
}

function both(iso3: Iso3, { year, female, male }: BySexObservation): Rates[] {
  return female === null || male === null ? [] : [{ iso3, year, female, male }];
}

/** Economies by which rate is the higher. */
export interface Leads {
  readonly men: readonly Iso3[];
  readonly equal: readonly Iso3[];
  readonly women: readonly Iso3[];
  readonly n: number;
  /** The share of all of them, in percent, in which men lead; null for none. */
  readonly menShare: number | null;
}

/**
 * In which economies men's or women's rate is the higher. Rates less than `equalWithin` percentage
 * points apart count as equal; with 0 only the very same rates do.
 */
export function whoLeads(rates: readonly Rates[], equalWithin: number): Leads {
  const side = ({ female, male }: Rates) => {
    const points = withoutNoise(male - female);
    if (points === 0 || Math.abs(points) < equalWithin) return 'equal';
    return points > 0 ? 'men' : 'women';
  };
  const having = (wanted: ReturnType<typeof side>) =>
    rates.filter((each) => side(each) === wanted).map(({ iso3 }) => iso3);
  const men = having('men');
  const n = rates.length;
  const menShare = n === 0 ? null : (men.length / n) * 100;
  return { men, equal: having('equal'), women: having('women'), n, menShare };
}

/** A member with figures by sex: its latest year that has both. */
export interface WithRates {
  readonly iso3: Iso3;
  readonly latest: number;
}

/** The members that have both rates in any year since `since`, in their order. */
export function membersWithRates(
  table: BySexByCountry,
  members: readonly Iso3[],
  since = -Infinity,
): WithRates[] {
  return members.flatMap((iso3) => {
    const years = (table.get(iso3) ?? []).flatMap((each) => both(iso3, each)).map((r) => r.year);
    const latest = Math.max(-Infinity, ...years);
    return latest >= since && years.length > 0 ? [{ iso3, latest }] : [];
  });
}

/** ITU's own estimates of a group by sex in a year, in percent, and what follows from them. */
export interface GroupRates {
  readonly year: number;
  readonly female: number;
  readonly male: number;
  /** women ÷ men. */
  readonly parity: number;
  /** (men − women) ÷ men, in percent. */
  readonly gap: number;
  /** men − women, in percentage points. */
  readonly points: number;
}

/** The estimates of a group by sex; null where ITU has none for the year. */
export function groupRates(
  estimates: readonly GroupEstimate[],
  group: string,
  year: number,
): GroupRates | null {
  const rate = (sex: GroupEstimate['sex']) =>
    estimateOf(estimates, { group, indicator: 'internet-use', sex, year });
  const [female, male] = [rate('female'), rate('male')];
  if (female === null || male === null) return null;
  const [parity, gap] = (['parity', 'gap'] as const).map((m) => genderMeasure(m, { female, male }));
  if (parity == null || gap == null) return null;
  return { year, female, male, parity, gap, points: male - female };
}

/** In how many economies of a group whose rate is the higher. */
export interface LeadCounts {
  readonly men: number;
  readonly women: number;
  readonly equal: number;
  /** How many of the n lie within ITU's band of parity. */
  readonly inBand: number;
  readonly n: number;
}

/** In how many economies men's or women's rate is the higher, and how many lie in the parity band. */
export function leadCounts(rates: readonly Rates[]): LeadCounts {
  const { men, women, equal, n } = whoLeads(rates, 0);
  const inBand = rates.filter((each) => {
    const ratio = genderMeasure('parity', each);
    return ratio !== null && ratio >= PARITY_BAND.min && ratio <= PARITY_BAND.max;
  });
  return { men: men.length, women: women.length, equal: equal.length, inBand: inBand.length, n };
}
