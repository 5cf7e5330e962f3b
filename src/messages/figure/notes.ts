/** The notes below a figure: each stands there only when its rule was used. */
import type { TargetStatus } from '../../analysis/target.ts';
import type { BasketId } from '../../model/basket.ts';
import { nearlyText, partOf } from '../counting.ts';
import { formatCount, formatCountries } from '../format.ts';
import { BASKET_NAME } from '../measures.ts';

export const earlierNote = (count: number, year: number, tolerance: number): string =>
  `${formatCountries(count)} without a value for ${year} ${count === 1 ? 'shows' : 'show'} an earlier one, at most ${tolerance} years old. Each keeps its true year.`;

/** Where most of the values shown are not of the year asked. */
export function fewOfYearNote(own: number, n: number, year: number, tolerance: number): string {
  if (n === 1)
    return `The one value is not of ${year}; it is the latest before it, at most ${tolerance} years old.`;
  return `${own === 0 ? `None of the ${formatCount(n)} values is of ${year}; they` : `Only ${formatCount(own)} of the ${formatCount(n)} values ${own === 1 ? 'is' : 'are'} of ${year}; the others`} are the latest before it, at most ${tolerance} years old. Each keeps its true year.`;
}

/** The year in a title: a year that most of the values shown are not from does not stand there alone. */
export const yearInTitle = (year: number, ofYear: boolean): string =>
  ofYear ? String(year) : `latest values up to ${year}`;

export const otherYearNote = (asked: number, shown: number, first: number, last: number): string =>
  `There are values ${first === last ? `of ${first}` : `from ${first} to ${last}`} only; instead of ${asked} this shows ${shown}.`;

/** How estimates are told apart differs with the form: dots are on maps alone. */
const MARKED = {
  map: 'dotted on the map',
  rank: 'marked in the ranking',
  table: 'named in the table',
} as const;

export const estimateNote = (count: number, form: keyof typeof MARKED): string =>
  `${formatCount(count)} of the values ${count === 1 ? 'is an ITU estimate and is' : 'are ITU estimates and are'} ${MARKED[form]}.`;

/** What a map shows that marks a target: who meets it, among whom, and of how many it is not known. */
export function markedNote(title: string, status: TargetStatus): string {
  const { n, nearly } = status;
  const [meeting, unknown] = [status.meets.length, status.unknown.length];
  const known =
    n === 0
      ? 'no country has a value'
      : `${partOf(meeting, n, 'countries')} with a value ${meeting === 1 || n === 1 ? 'meets' : 'meet'} it${n === 1 ? '' : nearlyText(nearly)}`;
  const rest = unknown === 0 ? '' : `; of ${formatCount(unknown)} more it is not known`;
  return `Marked by a target: ${title}. As the values stand, ${known}${rest}.`;
}

export const unmarkedNote =
  'Values before 2000 are the World Bank’s, which does not say which of them were estimated.';

export const basketNote = (basket: BasketId, first: number, last: number): string =>
  `Basket: ${BASKET_NAME[basket]} (${first === last ? first : `${first}–${last}`}). Prices of different baskets are never joined.`;

export const experimentalNote = (count: number): string =>
  `${formatCountries(count)} ${count === 1 ? 'has' : 'have'} a price that ITU calls experimental.`;

export const priceRepeatNote =
  'Most prices of 2019 repeat those of 2018: the collection of that year was partial.';

export const outlierNote =
  'Very high shares are genuine where incomes are very low, as in Burundi in 2018 and 2019.';

export const surveyNote =
  'By-sex figures come from surveys of a certain age group and can differ from the total for the same year.';
