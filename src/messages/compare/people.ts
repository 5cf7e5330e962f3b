/** The words of the figures on women and men, and on affordability, of a comparison. */
import * as say from '#words/compare/people.ts';
import type { Side } from '../../analysis/compare/gap.ts';
import type { GroupRates, WithRates } from '../../analysis/compare/gender.ts';
import type { SideName } from './page.ts';
import type { Names } from './figures.ts';
import { formatSpan, inPartOf, nounFor } from '../counting.ts';
import { formatCountries, formatList, formatShare, formatValue } from '../format.ts';

/** In how many economies of a group whose rate is the higher. */
export interface LeadCounts {
  readonly men: number;
  readonly women: number;
  readonly equal: number;
  /** How many of the n lie within ITU's band of parity. */
  readonly inBand: number;
  readonly n: number;
}

const leadText = ({ men, n }: LeadCounts, { members }: SideName): string =>
  inPartOf(men, n, say.leadText({ members }));

/** Which years' figures count. */
const yearsText = (year: number, tolerance: number): string =>
  tolerance === 0
    ? say.yearsText_year({ year })
    : say.yearsText_yearYear({ year: year - tolerance, year2: year });

export const GENDER = {
  title: (
    leads: Readonly<Record<Side, LeadCounts>>,
    names: Names,
    year: number,
    tolerance: number,
  ): string => {
    const known = (['first', 'second'] as const).filter((side) => leads[side].n > 0);
    const parts = known.map((side) => leadText(leads[side], names[side]));
    const [none] = (['first', 'second'] as const).filter((side) => leads[side].n === 0);
    const years = yearsText(year, tolerance);
    if (known.length === 0) return say.gender_title_noCountryOfEither({ years });
    return say.gender_title_aLargerShareOf({
      join: parts.join(' and '),
      noNone: none === undefined,
      inText: none === undefined ? '' : names[none].inText,
      years,
    });
  },
  /** Of the countries with figures, how many ITU counts as being at parity. */
  band: (name: string, { inBand, n }: LeadCounts) => {
    if (n === 1) return say.gender_band_theCountryWithFigures({ name, inBand });
    return say.gender_band_noneOfCountryCountries({ name, inBand, n, inBandAtMost: inBand <= 1 });
  },
  subtitle: (year: number, tolerance: number) =>
    say.gender_subtitle({ tolerance, year, year2: formatSpan(year - tolerance, year) }),
  count: (shown: number, n: number) =>
    shown < n ? say.gender_count({ shown, n }) : formatCountries(n),
  estimate: (name: string, year: number) => say.gender_estimate({ name, year }),
  byItu: (short: string) => say.gender_byItu({ short }),
  none: say.gender_none,
  rates: (name: string, women: string, men: string, year: number) =>
    say.gender_rates({ name, women, men, year }),
  noEstimate: ({ inText }: SideName) => say.gender_noEstimate({ inText }),
  noAverage: say.gender_noAverage,
} as const;

/** How few economies of a group have figures by sex. */
export function coverageText(
  { members }: SideName,
  { ever, recent, of, since }: { ever: number; recent: number; of: number; since: number },
): string {
  const one = nounFor(1, members);
  if (of === 0) return say.coverageText_aGroupWithoutMembers;
  if (of === 1 && ever === 0) return say.coverageText_theNeverHadFigures({ one });
  if (of === 1) return say.coverageText_theHasHadFigures({ one, recent, since });
  if (ever === 0) return say.coverageText_noneOfOfEver({ of, members });
  return ever === of
    ? say.coverageText_ofHaveHadFigures({ of, members, recent, since })
    : say.coverageText_everOfOfEver({ ever, of, members, recent, since });
}

/** "Niger (2021)". */
export const namesWithYears = (
  members: readonly WithRates[],
  nameOf: (iso3: string) => string,
): string[] => members.map(({ iso3, latest }) => `${nameOf(iso3)} (${latest})`);

export const GENDER_LISTS = {
  title: say.genderLists_title,
  with: (name: string) => say.genderLists_with({ name }),
  without: (name: string) => say.genderLists_without({ name }),
  nobody: say.genderLists_nobody,
} as const;

/** Parity of a group over the years for which ITU has it. */
function parityCourse(rates: readonly GroupRates[], { inText }: SideName): string | null {
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === last)
    return say.parityCourse_intextYear({
      inText,
      parity: formatValue(last.parity, 'ratio'),
      year: last.year,
    });
  return say.parityCourse_intextYearParityYear({
    inText,
    parity: formatValue(first.parity, 'ratio'),
    year: first.year,
    parity2: formatValue(last.parity, 'ratio'),
    year2: last.year,
  });
}

export const PARITY = {
  title: (rates: Readonly<Record<Side, readonly GroupRates[]>>, names: Names): string => {
    const parts = [
      parityCourse(rates.first, names.first),
      parityCourse(rates.second, names.second),
    ];
    const known = parts.filter((part) => part !== null);
    return known.length === 0
      ? say.parity_title_womenForEveryMan
      : say.parity_title_womensRateOfUse({ join: known.join('; ') });
  },
  subtitle: (first: number, last: number) =>
    say.parity_subtitle({ first: formatSpan(first, last) }),
  band: say.parity_band,
  bandNote: say.parity_bandNote,
  point: (name: string, year: number, value: number) =>
    `${name}, ${year}: ${formatValue(value, 'ratio')}`,
} as const;

/** How many economies of a group meet the line in a year. */
export interface MeetCount {
  readonly meeting: number;
  readonly n: number;
}

const meetText = (count: MeetCount, { members }: SideName): string =>
  inPartOf(count.meeting, count.n, say.meetText({ members }));

export const AFFORDABLE = {
  services: {
    'fixed-price': say.affordable_services_fixedPrice,
    'mobile-price': say.affordable_services_mobilePrice,
  },
  title: (
    service: string,
    year: number,
    counts: Readonly<Record<Side, MeetCount | null>>,
    names: Names,
  ) => {
    const sides = ['first', 'second'] as const;
    const known = sides.flatMap((side) => {
      const count = counts[side];
      return count === null || count.n === 0 ? [] : [meetText(count, names[side])];
    });
    const without = sides.filter((side) => (counts[side]?.n ?? 0) === 0);
    const none = without
      .map((side) => say.affordable_title_noPrice({ inText: names[side].inText }))
      .join('');
    if (known.length === 0) return say.affordable_title_noPricesForEither({ service, year });
    return say.affordable_title_costsOfIncomeOr({ service, join: known.join(' and '), year, none });
  },
  none: say.affordable_none,
  subtitle: say.affordable_subtitle,
  never: say.affordable_never,
  counted: say.affordable_counted,
  point: (name: string, meeting: number, n: number, share: number, basket: string, year: number) =>
    say.affordable_point({ name, year, basket, meeting, n, share: formatShare(share / 100) }),
} as const;

/** Everyone's name in a list, or the word for nobody. */
export const listed = (names: readonly string[]): string =>
  names.length === 0 ? GENDER_LISTS.nobody : formatList(names);
