/** The headline of a page: one finding, computed from the data, in one sentence. */
import type { GroupValue } from '../../analysis/group/value.ts';
import type { Extremes, Headline, HeadlineFact } from '../../analysis/headline.ts';
import { capital } from '../counting.ts';
import type { Indicator, Measure } from '../../model/indicator.ts';
import { isOfYear, type Reading } from '../../model/observation.ts';
import {
  formatCount,
  formatCountries,
  formatList,
  formatValue,
  formatWithUnit,
  inTen,
} from '../format.ts';
import { wordsOf } from '../indicators/index.ts';

export interface HeadlineContext {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly year: number;
  /** Null for the world; else the region as it stands in a sentence: "the Americas". */
  readonly where: string | null;
  readonly nameOf: (iso3: string) => string;
}

/** Whose share it is: of everybody, or of one sex. */
function whom({ measure }: HeadlineContext): string {
  if (measure.id === 'women') return 'women';
  return measure.id === 'men' ? 'men' : 'people';
}

const place = ({ where }: HeadlineContext): string => (where === null ? '' : ` in ${where}`);

/**
 * Values from before the year asked are part of the finding, so the sentence says so; and where most
 * are, how few are of the year.
 */
function when({ year }: HeadlineContext, { n, lookedBack }: GroupValue): string {
  if (lookedBack === 0) return ` in ${year}`;
  const own = n - lookedBack;
  const few = isOfYear(own, n) ? '' : ` (${formatCount(own)} of ${formatCount(n)} of that year)`;
  return `, on the latest figures up to ${year}${few}`;
}

const withValue = (n: number, context: HeadlineContext): string =>
  `${formatCountries(n)}${place(context)} with a value`;

/** None is a word, not a number. */
const some = (n: number): string => (n === 0 ? 'none' : formatCount(n));

/** A value that rests on less than this share of the people is not yet one of the whole group. */
const NEARLY_ALL = 0.9;

/** Of whom a group's value can be told: of all, or only of those who live where there is a value. */
function ofWhom({ n, of, populationShare }: GroupValue, context: HeadlineContext): string {
  if ((populationShare ?? n / of) < NEARLY_ALL) return ` in the ${withValue(n, context)}`;
  return context.where === null ? ' in the world' : place(context);
}

/** "About two in ten people in Africa used the Internet: 18.2% in 2019." */
function shareSentence(value: number, did: string, group: GroupValue, context: HeadlineContext) {
  const phrase = inTen(value);
  const people = `${whom(context)}${ofWhom(group, context)} ${did}`;
  const share = formatValue(value, 'percent');
  const time = when(context, group);
  return phrase === null
    ? `${share} of ${people}${time}.`
    : `About ${phrase.toLowerCase()} ${people}: ${share}${time}.`;
}

/**
 * A value of a group as it comes about: the half of its economies have a median or more; a sum and a
 * mean are those of the economies with a value.
 */
function groupSentence(value: number, { group }: Headline, context: HeadlineContext): string {
  const { indicator, measure } = context;
  const { phrases } = wordsOf(indicator);
  const shown = formatWithUnit(value, measure.unit);
  const time = when(context, group);
  const all = `the ${withValue(group.n, context)}`;
  const half = indicator.groupRule === 'median';
  const inThem = half ? `In half of ${all}, ` : '';
  const orMore = half ? ' or more' : '';
  switch (phrases.says) {
    case 'share-of-people':
    case 'rates-of-sexes':
      return half
        ? `${inThem}${shown} of ${whom(context)}${orMore} ${phrases.did}${time}.`
        : shareSentence(value, phrases.did, group, context);
    case 'share':
      return half
        ? `${inThem}${shown} of ${phrases.of}${orMore} ${phrases.did}${time}.`
        : `${shown} of ${phrases.of}${ofWhom(group, context)} ${phrases.did}${time}.`;
    case 'number-of-people':
      return `${formatValue(value, measure.unit)} people ${phrases.did} in ${all}${time}.`;
    case 'number':
      return half
        ? `${inThem}${shown} ${phrases.things}${orMore} ${phrases.did}${time}.`
        : `${shown} ${phrases.things} ${phrases.did} in ${all}${time}.`;
    case 'price':
      return `Half of ${all} paid ${shown} or more for ${phrases.service}${time}.`;
    case 'index':
      return half
        ? `Half of ${all} scored ${shown} or more on ${phrases.on}${time}.`
        : `${capital(all)} scored ${shown} on ${phrases.on} on average${time}.`;
    case 'values':
      return half
        ? `Half of ${all} had ${shown} or more${time}: ${phrases.name}.`
        : `${shown} in ${all}${time}: ${phrases.name}.`;
  }
}

/** Who did what, and what became of what: after a number or a share. */
function clause(context: HeadlineContext): string {
  const { phrases } = wordsOf(context.indicator);
  switch (phrases.says) {
    case 'share-of-people':
    case 'rates-of-sexes':
    case 'number-of-people':
      return `${whom(context)} ${phrases.did}`;
    case 'share':
      return `${phrases.of} ${phrases.did}`;
    case 'number':
      return `${phrases.things} ${phrases.did}`;
    case 'price':
      return `what people earn went on ${phrases.service}`;
    case 'index':
      return `the points on ${phrases.on} were scored`;
    case 'values':
      return `${phrases.name} was reached`;
  }
}

/** The beginning of a sentence on what something costs. */
function costs({ indicator }: HeadlineContext): string {
  const { phrases } = wordsOf(indicator);
  return phrases.says === 'price' ? `${phrases.service} costs` : 'it comes to';
}

function leadSentence(
  fact: HeadlineFact & { kind: 'who-leads' },
  { group }: Headline,
  context: HeadlineContext,
): string {
  const { men, women, equal, inBand } = fact;
  const of = withValue(group.n, context);
  const [most, fewer] = men > 0 ? (['men', 'women'] as const) : (['women', 'men'] as const);
  const { phrases } = wordsOf(context.indicator);
  const did = phrases.says === 'rates-of-sexes' ? phrases.did : 'were counted';
  const share = `A larger share of ${most} than of ${fewer} ${did} in`;
  const lead =
    men + women === 0
      ? `The same share of women and men ${did} in all ${of}`
      : `${share} ${formatCount(men > 0 ? men : women)} of ${of}`;
  const others = men > 0 && women > 0 ? `, a larger share of women in ${formatCount(women)}` : '';
  const same = men + women > 0 && equal > 0 ? `, the same share in ${formatCount(equal)}` : '';
  const band =
    inBand === null || inBand === 0
      ? ''
      : `; ${formatCount(inBand)} of them ${inBand === 1 ? 'is' : 'are'} within the band of parity (0.98 to 1.02)`;
  return `${lead}${others}${same}${band}${when(context, group)}.`;
}

/** At most two names: a headline is no list. */
function names(readings: readonly Reading[], { nameOf }: HeadlineContext): string {
  const [first, second] = readings;
  if (readings.length > 2) return formatCountries(readings.length);
  return formatList([first, second].flatMap((each) => (each ? nameOf(each.iso3) : [])));
}

function extremesSentence(
  { lowest, highest }: Extremes,
  { group }: Headline,
  context: HeadlineContext,
): string {
  const value = (readings: readonly Reading[]): string =>
    formatWithUnit(readings[0]?.value ?? 0, context.measure.unit);
  if (lowest[0]?.value === highest[0]?.value)
    return `${value(highest)} in all ${withValue(group.n, context)}${when(context, group)}.`;
  return `From ${value(lowest)} (${names(lowest, context)}) to ${value(highest)} (${names(highest, context)}): ${withValue(group.n, context)}${when(context, group)}.`;
}

function sentence(headline: Headline, context: HeadlineContext): string {
  const { lead, group, extremes } = headline;
  switch (lead.kind) {
    case 'no-values':
      return `No country${place(context)} has a value for ${context.year}.`;
    case 'one-economy':
      return `Only ${context.nameOf(lead.reading.iso3)} has a value${place(context)}: ${formatWithUnit(lead.reading.value, context.measure.unit)} in ${lead.reading.year}.`;
    case 'group-value':
      return groupSentence(lead.value, headline, context);
    case 'affordable':
      return `${costs(context)} ${lead.line}% of monthly income or less in ${some(lead.meeting)} of ${withValue(group.n, context)}${when(context, group)}.`;
    case 'who-leads':
      return leadSentence(lead, headline, context);
    case 'above-line':
      return `More than half of ${clause(context)} in ${some(lead.above)} of ${withValue(group.n, context)}${when(context, group)}.`;
    case 'extremes':
      return extremes === null ? '' : extremesSentence(extremes, headline, context);
  }
}

/** The finding as a sentence: true of exactly what the reader has chosen. */
export const headlineSentence = (headline: Headline, context: HeadlineContext): string =>
  capital(sentence(headline, context));
