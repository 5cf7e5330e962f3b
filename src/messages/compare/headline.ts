/** The headline of a comparison: the finding in one sentence, true of exactly what is chosen. */
import type { Side } from '../../analysis/compare/gap.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import { capital } from '../counting.ts';
import type { Unit } from '../../model/indicator.ts';
import type { SideName } from './page.ts';
import {
  formatDistance,
  isAsShown,
  formatTimes,
  otherSide,
  timesAsHigh,
  type GapWords,
} from './gap.ts';
import { formatCountries, formatShare, formatValue, inTen } from '../format.ts';
import { wordsOf } from '../indicators/index.ts';

/** When the values are from: earlier ones are part of the finding, so the words say so. */
function when({ indicator, values, year }: GapWords): string {
  if (indicator.groupRule === 'publisher-only') return `by ITU’s estimates for ${year}`;
  const earlier = values.first.lookedBack + values.second.lookedBack;
  return earlier > 0 ? `on the latest figures up to ${year}` : `in ${year}`;
}

/** Whose share it is: of everybody, or of one sex. */
const whom = ({ measure }: GapWords): string =>
  measure.id === 'women' || measure.id === 'men' ? measure.id : 'people';

/** "About three in ten" for both, or the exact shares of both. */
function shares(first: number, second: number): readonly [string, string] {
  const [a, b] = [inTen(first), inTen(second)];
  if (a === null || b === null || a === b)
    return [`${formatValue(first, 'percent')} of`, formatValue(second, 'percent')];
  return [`About ${a.toLowerCase()}`, b.toLowerCase()];
}

/** The same as it stands behind two values, which as medians must be called so. */
const behind = (words: GapWords): string =>
  words.indicator.groupRule === 'median' ? ` ${medians(words)}` : `, ${when(words)}`;

const medians = (words: GapWords): string => `(medians, ${when(words).replace(/^in /, '')})`;

/** @param who - Of whom or what it is the share. */
function ofShares(
  [first, second]: readonly [number, number],
  who: string,
  did: string,
  words: GapWords,
): string {
  const [a, b] = shares(first, second);
  const { names } = words;
  const distance = formatDistance(first - second, 'percent');
  const exact = /^\d/.test(a) && !isAsShown(first, second, 'percent');
  return `${a} ${who} in ${names.first.inText} ${did}, ${b} in ${names.second.inText}${behind(words)}: ${distance} apart${exact ? ' before rounding' : ''}.`;
}

const ofIncome: Readonly<Partial<Record<Unit, string>>> = {
  'pct-gni': ' of monthly income per head',
  usd: ' a month',
  ppp: ' a month',
};

/** ": 23 times as much"; nothing where both are about equal. */
function timesText(words: GapWords, as: string): string {
  const times = timesAsHigh(words.gap, words.measure);
  return times === null || times.ratio < 1.05 ? '' : `: ${formatTimes(times.ratio)} as ${as}`;
}

function ofPrices(first: number, second: number, service: string, words: GapWords): string {
  const { measure, names } = words;
  const a = `${formatValue(first, measure.unit)}${ofIncome[measure.unit] ?? ''}`;
  const b = formatValue(second, measure.unit);
  return `${service} cost ${a} in ${names.first.inText}, ${b} in ${names.second.inText} ${medians(words)}${timesText(words, 'much')}.`;
}

/** @param what - Who or what was counted, and where they belong in the sentence. */
function ofNumbers(
  [first, second]: readonly [number, number],
  what: { readonly things: string; readonly did: string },
  words: GapWords,
): string {
  const { names, measure } = words;
  return `${formatValue(first, measure.unit)} ${what.things} in ${names.first.inText} ${what.did}, ${formatValue(second, measure.unit)} in ${names.second.inText}${behind(words)}${timesText(words, 'many')}.`;
}

/** "The least developed countries scored 31.0 on …, the developed countries 80.2 …: 49.2 points apart." */
function ofScores(first: number, second: number, on: string, words: GapWords): string {
  const { measure, names } = words;
  const [a, b] = [formatValue(first, measure.unit), formatValue(second, measure.unit)];
  return `${names.first.inText} scored ${a} on ${on}, ${names.second.inText} ${b}${behind(words)}.`;
}

function ofValues(first: number, second: number, name: string, words: GapWords): string {
  const { measure, names } = words;
  const [a, b] = [formatValue(first, measure.unit), formatValue(second, measure.unit)];
  return `${name}: ${a} in ${names.first.inText}, ${b} in ${names.second.inText}${behind(words)}.`;
}

/** Where women's rate lies from men's, as the measure counts it. */
function womenText(value: number, { measure }: GapWords): string {
  if (measure.unit === 'ratio') return `${formatValue(value, 'ratio')} times men’s`;
  const by = formatValue(Math.abs(value), measure.unit);
  const unit = measure.unit === 'points' ? ' points' : '';
  return `${by}${unit} ${value < 0 ? 'above' : 'below'} men’s`;
}

function ofSexes(first: number, second: number, rate: string, words: GapWords): string {
  const { names } = words;
  return `Women’s ${rate} was ${womenText(first, words)} in ${names.first.inText}, ${womenText(second, words)} in ${names.second.inText}, ${when(words)}.`;
}

function ofBoth(first: number, second: number, words: GapWords): string {
  const { phrases } = wordsOf(words.indicator);
  const both = [first, second] as const;
  switch (phrases.says) {
    case 'share-of-people':
      return ofShares(both, whom(words), phrases.didBriefly, words);
    case 'share':
      return ofShares(both, phrases.of, phrases.did, words);
    case 'number-of-people':
      return ofNumbers(both, { things: 'people', did: phrases.did }, words);
    case 'number':
      return ofNumbers(both, phrases, words);
    case 'price':
      return ofPrices(first, second, phrases.service, words);
    case 'index':
      return ofScores(first, second, phrases.on, words);
    case 'values':
      return ofValues(first, second, phrases.name, words);
    case 'rates-of-sexes':
      return isRate(words)
        ? ofShares(both, whom(words), phrases.did, words)
        : ofSexes(first, second, phrases.rate, words);
  }
}

/** Whether it is the rate of one sex, and not how those of both compare. */
const isRate = ({ measure }: GapWords): boolean => measure.better !== 'nearest-parity';

/** Why a group has no value, as the end of a sentence. */
export function noValueText(value: GroupValue, { indicator }: Pick<GapWords, 'indicator'>): string {
  const bySex = indicator.groupRule === 'publisher-only';
  if (value.of === 0) return 'it has no members';
  if (bySex)
    return 'this atlas holds no estimate of ITU’s by sex for this group and year, and too few countries have figures to compute one';
  if (value.n === 0)
    return value.of === 1
      ? `it has no value for ${value.year}`
      : `none of its ${formatCountries(value.of)} has a value for ${value.year}`;
  if (value.reason === 'no-population') return 'no population is known to weigh its values by';
  const share =
    value.populationShare === null
      ? ''
      : `, with ${formatShare(value.populationShare)} of its people`;
  return `only ${value.n} of its ${formatCountries(value.of)} ${value.n === 1 ? 'has' : 'have'} a value${share}: too few to stand for it`;
}

/** The value of one group alone, as the beginning of a sentence. */
function alone(value: number, { inText }: SideName, words: GapWords): string {
  const { measure } = words;
  const { phrases } = wordsOf(words.indicator);
  const shown = formatValue(value, measure.unit);
  const how = words.indicator.groupRule === 'median' ? ' (median)' : '';
  switch (phrases.says) {
    case 'share-of-people':
      return `${shown} of ${whom(words)} in ${inText} ${phrases.didBriefly}${how}`;
    case 'share':
      return `${shown} of ${phrases.of} in ${inText} ${phrases.did}${how}`;
    case 'number-of-people':
      return `${shown} people in ${inText} ${phrases.did}`;
    case 'number':
      return `${shown} ${phrases.things} in ${inText} ${phrases.did}${how}`;
    case 'price':
      return `${phrases.service} cost ${shown}${ofIncome[measure.unit] ?? ''} in ${inText}${how}`;
    case 'index':
      return `${inText} scored ${shown} on ${phrases.on}${how}`;
    case 'values':
      return `${phrases.name} was ${shown} in ${inText}${how}`;
    case 'rates-of-sexes':
      return isRate(words)
        ? `${shown} of ${whom(words)} in ${inText} ${phrases.did}`
        : `Women’s ${phrases.rate} was ${womenText(value, words)} in ${inText}`;
  }
}

function withoutGap(words: GapWords): string {
  const { names, values } = words;
  const none = (side: Side) =>
    `no figure for ${names[side].inText}: ${noValueText(values[side], words)}`;
  const known = (['first', 'second'] as const).find((side) => values[side].value !== null);
  if (known === undefined) return `There is ${none('first')}; and ${none('second')}.`;
  const told = capital(alone(values[known].value ?? 0, names[known], words));
  return `${told}, ${when(words)}; there is ${none(otherSide(known))}.`;
}

/** The finding of the page in one sentence: true of exactly what the reader has chosen. */
export function compareHeadline(words: GapWords): string {
  const { gap, names, values } = words;
  const { first, second } = values;
  if (first.of + second.of === 0) return 'Both groups are empty: add countries to them.';
  const hollow = first.of === 0 ? names.first : second.of === 0 ? names.second : null;
  if (hollow) return `${capital(hollow.inText)} has no members: add countries, or choose another.`;
  if (gap.kind === 'same-members')
    return `Both groups are the same ${formatCountries(first.of)}: choose another to compare.`;
  if (first.value === null || second.value === null) return withoutGap(words);
  return capital(ofBoth(first.value, second.value, words));
}
