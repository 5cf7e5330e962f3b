/** The words of the figures on women and men, and on affordability, of a comparison. */
import type { Side } from '../../model/side.ts';
import * as say from '#words/compare/people.ts';
import type { GroupRates, LeadCounts, WithRates } from '../../analysis/compare/gender.ts';
import type { SideName } from './names.ts';
import type { Names } from './figures.ts';
import { formatSpan, inPartOf } from '../counting.ts';
import { formatCountries, formatList, formatShare, formatValue } from '../format.ts';
import { facts, labelled, statements, withAside } from '../joining.ts';

const leadText = ({ men, n }: LeadCounts, { members }: SideName): string =>
  inPartOf(men, n, (of) => say.leadText({ members: members(of) }));

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
      parts: formatList(parts),
      noNone: none === undefined,
      without: none === undefined ? '' : names[none].subject,
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
  noEstimate: ({ subject }: SideName) => say.gender_noEstimate({ group: subject }),
  noAverage: say.gender_noAverage,
} as const;

/** How few economies of a group have figures by sex. */
export function coverageText(
  { members: called }: SideName,
  { ever, recent, of, since }: { ever: number; recent: number; of: number; since: number },
): string {
  const [members, member] = [called(of), called(1)];
  if (of === 0) return say.coverageText_aGroupWithoutMembers;
  if (of === 1 && ever === 0) return say.coverageText_theNeverHadFigures({ member });
  if (of === 1) return say.coverageText_theHasHadFigures({ member, recent, since });
  if (ever === 0) return say.coverageText_noneOfOfEver({ of, members });
  return ever === of
    ? say.coverageText_ofHaveHadFigures({ of, members, recent, since })
    : say.coverageText_everOfOfEver({ ever, of, members, recent, since });
}

/** "Niger (2021)". */
export const namesWithYears = (
  members: readonly WithRates[],
  nameOf: (iso3: string) => string,
): string[] => members.map(({ iso3, latest }) => withAside(nameOf(iso3), latest));

export const GENDER_LISTS = {
  title: say.genderLists_title,
  with: (name: string) => say.genderLists_with({ name }),
  without: (name: string) => say.genderLists_without({ name }),
  nobody: say.genderLists_nobody,
} as const;

/** Parity of a group over the years for which ITU has it. */
function parityCourse(rates: readonly GroupRates[], { within }: SideName): string | null {
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === last)
    return say.parityCourse_intextYear({
      within,
      parity: formatValue(last.parity, 'ratio'),
      year: last.year,
    });
  return say.parityCourse_intextYearParityYear({
    within,
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
      : say.parity_title_womensRateOfUse({ courses: statements(known) });
  },
  subtitle: (first: number, last: number) =>
    say.parity_subtitle({ first: formatSpan(first, last) }),
  band: say.parity_band,
  bandNote: say.parity_bandNote,
  point: (name: string, year: number, value: number) =>
    labelled(facts([name, String(year)]), formatValue(value, 'ratio')),
} as const;

/** How many economies of a group meet the line in a year. */
export interface MeetCount {
  readonly meeting: number;
  readonly n: number;
}

const meetText = (count: MeetCount, { members }: SideName): string =>
  inPartOf(count.meeting, count.n, (of) => say.meetText({ members: members(of) }));

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
      .map((side) => say.affordable_title_noPrice({ group: names[side].subject }))
      .join('');
    if (known.length === 0) return say.affordable_title_noPricesForEither({ service, year });
    return say.affordable_title_costsOfIncomeOr({ service, parts: formatList(known), year, none });
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
