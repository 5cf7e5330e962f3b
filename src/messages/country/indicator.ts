/** The words of one indicator in a country's profile. */
import * as say from '#words/country/indicator.ts';
import type { NoGroupValue } from '../../analysis/group/value.ts';
import type { Ranked } from '../../analysis/rank.ts';
import type { Standing } from '../../analysis/target.ts';
import type { Measure, Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { StandIn, TargetId } from '../../model/roadmap.ts';
import { formatShare, formatValue, formatWithUnit } from '../format.ts';
import { facts } from '../joining.ts';

/** The same where none of those surveyed was found. */
export const NONE_LINE = say.noneLine;

type Place = Pick<Ranked, 'rank' | 'of' | 'tied'>;

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: say.order_higher,
  lower: say.order_lower,
  'nearest-parity': say.order_nearestParity,
};

/** "Rank 178 of 184 countries, highest first". */
export const rankLine = ({ rank, of, tied }: Place, better: Measure['better']): string =>
  say.rankLine({ tied, rank, of, order: ORDER[better] });

/** "15 of 16", with a mark for a shared rank. */
export const rankCell = ({ rank, of, tied }: Place): string => say.rankCell({ rank, tied, of });

/** What a group's value rests on: how many members, and how many of its people if not all. */
export const CARD_FOOTING = {
  /** `year` where the value is of an earlier year than the one that the others stand for. */
  members: (n: number, of: number, year: number | null) =>
    say.cardFooting_members({ noYear: year === null, year: year ?? '', n, of }),
  people: (share: number) => say.cardFooting_people({ share: formatShare(share) }),
} as const;

export const NO_GROUP_VALUE: Readonly<Record<NoGroupValue, string>> = {
  'no-members': say.noGroupValue_noMembers,
  'no-values': say.noGroupValue_noValues,
  'below-half': say.noGroupValue_belowHalf,
  'earlier-years': say.noGroupValue_earlierYears,
  'changing-set': say.noGroupValue_changingSet,
  'no-population': say.noGroupValue_noPopulation,
  'publisher-only': say.noGroupValue_publisherOnly,
};

/** ITU's own value, beside the one computed or in its place. */
export const publishedLine = (value: number, year: number, unit: Unit): string =>
  say.publishedLine({ value: formatValue(value, unit), year });

const STANDING: Readonly<Record<Standing, string>> = {
  meets: say.standing_meets,
  misses: say.standing_misses,
  unknown: say.standing_unknown,
};

/** What a target asks, in few words; its full title stands on Explore and Roadmap. */
export const TARGET_SHORT: Readonly<Partial<Record<TargetId, string>>> = {
  'universal-use': say.targetShort_universalUse,
  'gender-parity': say.targetShort_genderParity,
  'affordable-fixed': say.targetShort_affordableFixed,
  'affordable-mobile': say.targetShort_affordableMobile,
  'coverage-4g': say.targetShort_coverage4g,
  'bc-2025-affordability-fixed': say.targetShort_bc2025AffordabilityFixed,
  'bc-2025-affordability-mobile': say.targetShort_bc2025AffordabilityMobile,
};

export const CARD_VERDICT = {
  target: (year: number) => say.cardVerdict_target({ year }),
  standing: (standing: Standing, standIn: StandIn | null) =>
    say.cardVerdict_standing({
      standing: STANDING[standing],
      standInCase: standIn === null || standing === 'unknown',
      short: standIn === null || standing === 'unknown' ? '' : standIn.short,
    }),
  itu: (year: number) => say.cardVerdict_itu({ year }),
} as const;

/** Of which year a value is, and what one must know to quote it. */
export const FLAG = {
  estimate: say.flag_estimate,
  experimental: say.flag_experimental,
  unmarked: say.flag_unmarked,
  earlier: (asked: number) => say.flag_earlier({ asked }),
  earlierShare: (year: number) => say.flag_earlierShare({ year }),
  basketOf: (basket: string, first: number, last: number) =>
    say.flag_basketOf({ basket, firstIsLast: first === last, first, last }),
  otherBasket: (year: number) => say.flag_otherBasket({ year }),
} as const;

/** The same price in money. */
export const moneyLine = (usd: number | null, ppp: number | null): string =>
  facts([
    usd === null ? null : formatWithUnit(usd, 'usd'),
    ppp === null ? null : formatWithUnit(ppp, 'ppp'),
  ]);

/** Both rates and how their ratio comes about. */
export const ratesLine = ({
  female,
  male,
}: {
  readonly female: number;
  readonly male: number;
}): string =>
  say.ratesLine({
    female: formatValue(female, 'percent'),
    male: formatValue(male, 'percent'),
    male2: male,
    male3: formatValue(((male - female) / male) * 100, 'percent'),
  });

export const MISSING = {
  /** The last value is older than the tolerance. */
  old: ({ value, year }: Observation, unit: Unit, asked: number) =>
    say.missing_old({ year, value: formatWithUnit(value, unit), asked }),
  oldPrice: (basket: string) => say.missing_oldPrice({ basket }),
  money: (money: string, year: number) => say.missing_money({ year, money }),
  all: say.missing_all,
} as const;
