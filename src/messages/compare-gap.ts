/** The gap between two groups in words: headline, difference, ratio, years behind. */
import type { Gap, Side } from '../analysis/gap.ts';
import type { GroupValue } from '../analysis/group-value.ts';
import type { IndicatorId, Measure, Unit } from '../model/indicator.ts';
import type { SideName } from './compare.ts';
import { formatChange, formatCount, formatCountries, formatShare } from './format.ts';
import { formatValue, formatWithUnit, inTen } from './format.ts';

/** All that the sentences are made of. */
export interface GapWords {
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  readonly year: number;
  readonly names: Readonly<Record<Side, SideName>>;
  readonly values: Readonly<Record<Side, GroupValue>>;
  readonly gap: Gap;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How far apart two values are, without a sign: "61.2 percentage points". */
export function formatDistance(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  if (unit === 'usd' || unit === 'ppp' || unit === 'ratio') return formatValue(size, unit);
  if (unit === 'people') return formatWithUnit(size, unit);
  return formatChange(size, unit).replace('+', '').replace(' points', ' percentage points');
}

/** "3.0 times", "23 times": digits enough to see the size of it. */
export const formatTimes = (ratio: number): string =>
  `${ratio < 10 ? ratio.toFixed(1) : formatCount(Math.round(ratio))} times`;

/** Ratios of ratios, and of gaps that can be zero or less, say nothing. */
export const hasRatio = ({ better }: Measure): boolean => better !== 'nearest-parity';

/** The larger value over the smaller, and whose it is; null where that says nothing. */
export function timesAsHigh(gap: Gap, measure: Measure): { ratio: number; higher: Side } | null {
  if (gap.kind !== 'gap' || gap.ratio === null || gap.ratio <= 0 || !hasRatio(measure)) return null;
  return gap.ratio >= 1
    ? { ratio: gap.ratio, higher: 'first' }
    : { ratio: 1 / gap.ratio, higher: 'second' };
}

/** The distance as a fact of its own: "61.2", "percentage points apart". */
export function apartText(
  difference: number,
  { unit }: Measure,
): { readonly value: string; readonly text: string } {
  const distance = formatDistance(difference, unit);
  if (unit === 'usd' || unit === 'ppp') return { value: distance, text: 'apart, a month.' };
  if (unit === 'ratio') return { value: distance, text: 'apart in women’s rate ÷ men’s rate.' };
  const [value = distance] = distance.split(' percentage points');
  if (unit === 'people') return { value: value.replace(' people', ''), text: 'people apart.' };
  return {
    value,
    text: unit === 'pct-gni' ? 'percentage points of income apart.' : 'percentage points apart.',
  };
}

/** The ratio as a fact of its own; null where it says nothing. */
export function timesFact(
  words: GapWords,
): { readonly value: string; readonly text: string } | null {
  const { gap, measure, names } = words;
  const times = timesAsHigh(gap, measure);
  if (times === null) return null;
  const [higher, lower] = [names[times.higher].inText, names[otherSide(times.higher)].inText];
  const as = measure.unit === 'people' ? 'as many' : 'as high';
  return { value: formatTimes(times.ratio), text: `${as} in ${higher} as in ${lower}.` };
}

export const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** When the values are from: earlier ones are part of the finding, so the words say so. */
function when({ indicator, values, year }: GapWords): string {
  if (indicator === 'gender-parity') return `by ITU’s estimates for ${year}`;
  const earlier = values.first.lookedBack + values.second.lookedBack;
  return earlier > 0 ? `on the latest figures up to ${year}` : `in ${year}`;
}

/** What people of whom a share is told did, by indicator and measure. */
function whoDid({ indicator, measure }: GapWords): { whom: string; did: string } {
  if (indicator === 'coverage-4g') return { whom: 'people', did: 'lived within reach of 4G' };
  const whom = measure.id === 'women' || measure.id === 'men' ? measure.id : 'people';
  return { whom, did: 'used the Internet' };
}

/** "About three in ten" for both, or the exact shares of both. */
function shares(first: number, second: number): readonly [string, string] {
  const [a, b] = [inTen(first), inTen(second)];
  if (a === null || b === null || a === b)
    return [`${formatValue(first, 'percent')} of`, formatValue(second, 'percent')];
  return [`About ${a.toLowerCase()}`, b.toLowerCase()];
}

function ofShares(first: number, second: number, words: GapWords): string {
  const { whom, did } = whoDid(words);
  const [a, b] = shares(first, second);
  const { names } = words;
  const distance = formatDistance(first - second, 'percent');
  return `${a} ${whom} in ${names.first.inText} ${did}, ${b} in ${names.second.inText}, ${when(words)}: ${distance} apart.`;
}

const service = ({ indicator }: GapWords): string =>
  indicator === 'fixed-price' ? 'Fixed broadband' : 'Mobile broadband';

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

function ofPrices(first: number, second: number, words: GapWords): string {
  const { measure, names } = words;
  const a = `${formatValue(first, measure.unit)}${ofIncome[measure.unit] ?? ''}`;
  const b = formatValue(second, measure.unit);
  const medians = `(medians, ${when(words).replace(/^in /, '')})`;
  return `${service(words)} cost ${a} in ${names.first.inText}, ${b} in ${names.second.inText} ${medians}${timesText(words, 'much')}.`;
}

function ofPeople(first: number, second: number, words: GapWords): string {
  const { names } = words;
  return `${formatValue(first, 'people')} people in ${names.first.inText} did not use the Internet, ${formatValue(second, 'people')} in ${names.second.inText}, ${when(words)}${timesText(words, 'many')}.`;
}

/** Where women's rate lies from men's, as the measure counts it. */
function womenText(value: number, { measure }: GapWords): string {
  if (measure.unit === 'ratio') return `${formatValue(value, 'ratio')} times men’s`;
  const by = formatValue(Math.abs(value), measure.unit);
  const unit = measure.unit === 'points' ? ' points' : '';
  return `${by}${unit} ${value < 0 ? 'above' : 'below'} men’s`;
}

function ofGender(first: number, second: number, words: GapWords): string {
  const { names } = words;
  return `Women’s rate of Internet use was ${womenText(first, words)} in ${names.first.inText}, ${womenText(second, words)} in ${names.second.inText}, ${when(words)}.`;
}

function ofBoth(first: number, second: number, words: GapWords): string {
  const { unit, better } = words.measure;
  if (better === 'nearest-parity') return ofGender(first, second, words);
  if (unit === 'percent') return ofShares(first, second, words);
  return unit === 'people' ? ofPeople(first, second, words) : ofPrices(first, second, words);
}

/** Why a group has no value, as the end of a sentence. */
export function noValueText(value: GroupValue, { indicator }: Pick<GapWords, 'indicator'>): string {
  const bySex = indicator === 'gender-parity';
  if (value.of === 0) return 'it has no members';
  if (bySex)
    return 'ITU publishes no estimate by sex for this group, and too few countries have figures to compute one';
  if (value.n === 0)
    return `none of its ${formatCountries(value.of)} has a value for ${value.year}`;
  if (value.reason === 'no-population') return 'no population is known to weigh its values by';
  const share =
    value.populationShare === null
      ? ''
      : `, with ${formatShare(value.populationShare)} of its people`;
  return `only ${value.n} of its ${formatCountries(value.of)} have a value${share}: too few to stand for it`;
}

function withoutGap(words: GapWords): string {
  const { names, values, measure } = words;
  const known = (['first', 'second'] as const).find((side) => values[side].value !== null);
  const missing = known === undefined ? 'first' : otherSide(known);
  const reason = `There is no figure for ${names[missing].inText}: ${noValueText(values[missing], words)}.`;
  if (known === undefined) {
    const both = `nor for ${names.second.inText}: ${noValueText(values.second, words)}.`;
    return `There is no figure for ${names.first.inText}, ${both}`;
  }
  const value = values[known].value ?? 0;
  const told =
    measure.better === 'nearest-parity'
      ? `women’s rate of use ${womenText(value, words)}`
      : formatWithUnit(value, measure.unit);
  return `${reason} ${capital(names[known].inText)}: ${told}, ${when(words)}.`;
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

/** Decimal years as people say them: "early 2001", "late 2012". */
export function formatMoment(moment: number): string {
  const year = Math.floor(moment);
  const part = moment - year;
  if (part === 0) return String(year);
  return `${part < 1 / 3 ? 'early' : part < 2 / 3 ? 'mid' : 'late'} ${year}`;
}

/** A number of years with one digit. */
export const formatYears = (years: number): string =>
  `${years.toFixed(1)} ${years.toFixed(1) === '1.0' ? 'year' : 'years'}`;
