/** The words of one indicator in a country's profile. */
import type { NoGroupValue } from '../../analysis/group/value.ts';
import type { Ranked } from '../../analysis/rank.ts';
import type { Standing } from '../../analysis/target.ts';
import type { Measure, Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { StandIn, TargetId } from '../../model/roadmap.ts';
import {
  formatCount,
  formatCountries,
  formatShare,
  formatValue,
  formatWithUnit,
} from '../format.ts';

/** The same where none of those surveyed was found. */
export const NONE_LINE = 'was found not to use it';

type Place = Pick<Ranked, 'rank' | 'of' | 'tied'>;

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: 'highest first',
  lower: 'lowest first',
  'nearest-parity': 'nearest to parity first',
};

/** "Rank 178 of 184 countries, highest first". */
export const rankLine = ({ rank, of, tied }: Place, better: Measure['better']): string =>
  `${tied ? 'Joint rank' : 'Rank'} ${formatCount(rank)} of ${formatCountries(of)}, ${ORDER[better]}`;

/** "15 of 16", with a mark for a shared rank. */
export const rankCell = ({ rank, of, tied }: Place): string =>
  `${formatCount(rank)}${tied ? '=' : ''} of ${formatCount(of)}`;

/** What a group's value rests on: how many members, and how many of its people if not all. */
export const CARD_FOOTING = {
  /** `year` where the value is of an earlier year than the one that the others stand for. */
  members: (n: number, of: number, year: number | null) =>
    `${year === null ? '' : `${year}: `}${formatCount(n)} of ${formatCountries(of)}`,
  people: (share: number) => `, ${formatShare(share)} of people`,
} as const;

export const NO_GROUP_VALUE: Readonly<Record<NoGroupValue, string>> = {
  'no-members': 'no members',
  'no-values': 'no values',
  'below-half': 'no value: under half of its people are covered',
  'earlier-years': 'no value: too few figures of this year',
  'changing-set': 'no value: too few countries have one in every year',
  'no-population': 'no value: no populations known',
  'publisher-only': 'no ITU estimate',
};

/** ITU's own value, beside the one computed or in its place. */
export const publishedLine = (value: number, year: number, unit: Unit): string =>
  `ITU: ${formatValue(value, unit)} (${year})`;

const STANDING: Readonly<Record<Standing, string>> = {
  meets: 'meets it',
  misses: 'does not meet it',
  unknown: 'not known',
};

/** What a target asks, in few words; its full title stands on Explore and Roadmap. */
export const TARGET_SHORT: Readonly<Partial<Record<TargetId, string>>> = {
  'universal-use': 'everyone aged 15 or over online',
  'gender-parity': 'a ratio of 0.98 to 1.02',
  'affordable-fixed': 'at most 2% of monthly GNI per capita',
  'affordable-mobile': 'at most 2% of monthly GNI per capita',
  'coverage-4g': 'everyone in reach of the newest network',
  'bc-2025-affordability-fixed': 'under 2% in developing countries',
  'bc-2025-affordability-mobile': 'under 2% in developing countries',
};

export const CARD_VERDICT = {
  target: (year: number) => `Target for ${year}`,
  standing: (standing: Standing, standIn: StandIn | null) =>
    `${STANDING[standing]}${standIn === null || standing === 'unknown' ? '' : ` ${standIn.short}, which is not the newest network`}`,
  itu: (year: number) => `ITU’s estimate for ${year}`,
} as const;

/** Of which year a value is, and what one must know to quote it. */
export const FLAG = {
  estimate: 'ITU’s estimate',
  experimental: 'experimental price',
  unmarked: 'the source does not say whether it is an estimate',
  earlier: (asked: number) => `no value for ${asked}`,
  earlierShare: (year: number) => `by the share offline of ${year}`,
  basketOf: (basket: string, first: number, last: number) =>
    `${basket}, basket of ${first === last ? first : `${first}–${last}`}`,
  otherBasket: (year: number) => `no price of the basket of ${year}`,
} as const;

/** The same price in money. */
export const moneyLine = (usd: number | null, ppp: number | null): string =>
  [
    usd === null ? null : formatWithUnit(usd, 'usd'),
    ppp === null ? null : formatWithUnit(ppp, 'ppp'),
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Both rates and how their ratio comes about. */
export const ratesLine = ({
  female,
  male,
}: {
  readonly female: number;
  readonly male: number;
}): string =>
  `Women ${formatValue(female, 'percent')}, men ${formatValue(male, 'percent')}. Gap (men − women) ÷ men: ${
    male === 0 ? '–' : formatValue(((male - female) / male) * 100, 'percent')
  }.`;

export const MISSING = {
  /** The last value is older than the tolerance. */
  old: ({ value, year }: Observation, unit: Unit, asked: number) =>
    `Nothing since ${year}, when it was ${formatWithUnit(value, unit)}: too old to stand for ${asked}.`,
  oldPrice: (basket: string) => `That was the basket ${basket}.`,
  money: (money: string, year: number) => `The price in money in ${year}: ${money}.`,
  all: 'None of the indicators of this atlas has a value for it.',
} as const;
