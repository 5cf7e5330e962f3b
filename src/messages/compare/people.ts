/** The words of the figures on women and men, and on affordability, of a comparison. */
import type { Side } from '../../analysis/compare/gap.ts';
import type { GroupRates, WithRates } from '../../analysis/compare/gender.ts';
import type { SideName } from './page.ts';
import type { Names } from './figures.ts';
import { formatSpan, inPartOf, nounFor } from '../counting.ts';
import { formatCount, formatCountries, formatList, formatShare, formatValue } from '../format.ts';

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
  inPartOf(men, n, `${members} with figures`);

/** Which years' figures count. */
const yearsText = (year: number, tolerance: number): string =>
  tolerance === 0 ? `for ${year}` : `for ${year - tolerance} to ${year}`;

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
    if (known.length === 0) return `No country of either group has figures by sex ${years}`;
    const without =
      none === undefined ? '' : `; ${names[none].inText} has no figures by sex ${years}`;
    return `A larger share of men than of women used the Internet ${parts.join(' and ')}${without}`;
  },
  /** Of the countries with figures, how many ITU counts as being at parity. */
  band: (name: string, { inBand, n }: LeadCounts) => {
    const band = 'within the band of parity (0.98 to 1.02)';
    if (n === 1)
      return `${name}: the one country with figures ${inBand === 1 ? 'is' : 'is not'} ${band}.`;
    return `${name}: ${inBand === 0 ? 'none' : formatCount(inBand)} of ${formatCountries(n)} with figures ${inBand <= 1 ? 'is' : 'are'} ${band}.`;
  },
  subtitle: (year: number, tolerance: number) =>
    `Share who use the Internet, ${tolerance === 0 ? year : `latest of ${formatSpan(year - tolerance, year)}`}. Filled green: women; hollow violet: men; at the end: men − women in percentage points`,
  count: (shown: number, n: number) =>
    shown < n ? `the ${shown} widest gaps of ${formatCountries(n)}` : formatCountries(n),
  estimate: (name: string, year: number) => `${name} (ITU, ${year})`,
  byItu: (short: string) => `${short} (ITU)`,
  none: 'No country with figures by sex.',
  rates: (name: string, women: string, men: string, year: number) =>
    `${name}: women ${women}, men ${men} (${year})`,
  noEstimate: ({ inText }: SideName) =>
    `This atlas holds no estimate of ITU’s by sex for ${inText}, and no average is computed from the few countries with figures.`,
  noAverage: 'No group average is computed from the countries: too few have figures by sex.',
} as const;

/** How few economies of a group have figures by sex. */
export function coverageText(
  { members }: SideName,
  { ever, recent, of, since }: { ever: number; recent: number; of: number; since: number },
): string {
  const one = nounFor(1, members);
  if (of === 0) return 'A group without members has no figures by sex.';
  if (of === 1 && ever === 0) return `The one ${one} never had figures by sex.`;
  if (of === 1)
    return `The one ${one} has had figures by sex, ${recent === 0 ? 'none' : 'some'} since ${since}.`;
  if (ever === 0) return `None of the ${formatCount(of)} ${members} ever had figures by sex.`;
  const recently = `${recent === 0 ? 'none' : formatCount(recent)} of them since ${since}.`;
  return ever === of
    ? `All ${formatCount(of)} ${members} have had figures by sex, ${recently}`
    : `Only ${formatCount(ever)} of the ${formatCount(of)} ${members} ever had figures by sex, ${recently}`;
}

/** "Niger (2021)". */
export const namesWithYears = (
  members: readonly WithRates[],
  nameOf: (iso3: string) => string,
): string[] => members.map(({ iso3, latest }) => `${nameOf(iso3)} (${latest})`);

export const GENDER_LISTS = {
  title: 'Which countries have figures by sex',
  with: (name: string) => `${name}: with figures (latest year)`,
  without: (name: string) => `${name}: without any`,
  nobody: 'none',
} as const;

/** Parity of a group over the years for which ITU has it. */
function parityCourse(rates: readonly GroupRates[], { inText }: SideName): string | null {
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const now = `${formatValue(last.parity, 'ratio')} in ${last.year}`;
  if (first === last) return `in ${inText}, ${now}`;
  return `in ${inText}, ${formatValue(first.parity, 'ratio')} in ${first.year} and ${now}`;
}

export const PARITY = {
  title: (rates: Readonly<Record<Side, readonly GroupRates[]>>, names: Names): string => {
    const parts = [
      parityCourse(rates.first, names.first),
      parityCourse(rates.second, names.second),
    ];
    const known = parts.filter((part) => part !== null);
    return known.length === 0
      ? 'Women for every man online, in single countries'
      : `Women’s rate of use ÷ men’s rate: ${known.join('; ')}`;
  },
  subtitle: (first: number, last: number) =>
    `Women’s rate of Internet use ÷ men’s rate, ${formatSpan(first, last)}. Thick: ITU’s estimates for the groups; thin: single countries.`,
  band: 'Parity',
  bandNote: '0.98 to 1.02 counts as parity, as ITU counts it.',
  point: (name: string, year: number, value: number) =>
    `${name}, ${year}: ${formatValue(value, 'ratio')}`,
} as const;

/** How many economies of a group meet the line in a year. */
export interface MeetCount {
  readonly meeting: number;
  readonly n: number;
}

const meetText = (count: MeetCount, { members }: SideName): string =>
  inPartOf(count.meeting, count.n, `${members} with a price`);

export const AFFORDABLE = {
  services: { 'fixed-price': 'Fixed broadband', 'mobile-price': 'Mobile broadband' },
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
    const none = without.map((side) => `; ${names[side].inText}: no price`).join('');
    if (known.length === 0) return `${service}: no prices for either group, ${year}`;
    return `${service} costs 2% of income or less ${known.join(' and ')}, ${year}${none}`;
  },
  none: 'No prices for these years',
  subtitle:
    'Share of economies in which the basket costs 2% of monthly GNI per capita or less, by year and basket',
  never:
    'Baskets hold different amounts of data. They are never joined: a step from one to the next is a change of what is counted.',
  counted: 'Counted among the economies with a price, the latest within three years.',
  point: (name: string, meeting: number, n: number, share: number, basket: string, year: number) =>
    `${name}, ${year} (${basket}): ${meeting} of ${n} economies, ${formatShare(share / 100)}`,
} as const;

/** Everyone's name in a list, or the word for nobody. */
export const listed = (names: readonly string[]): string =>
  names.length === 0 ? GENDER_LISTS.nobody : formatList(names);
