/** Figures as the Roadmap quotes them, and values found in the same unit. */
import type { Quoted, QuotedUnit } from '../../model/roadmap.ts';
import { formatBreak, formatChange, formatCountries, formatLarge, formatValue } from '../format.ts';

const UNIT_WORDS: Readonly<Record<QuotedUnit, (number: string) => string>> = {
  percent: (n) => `${n}%`,
  'pct-gni': (n) => `${n}% of monthly GNI per capita`,
  'pct-income': (n) => `${n}% of average monthly income`,
  people: (n) => `${n} people`,
  economies: (n) => `${n} countries`,
  usd: (n) => `$${n}`,
  'usd-per-gb': (n) => `$${n} per GB`,
  jobs: (n) => `${n} jobs`,
  'training-opportunities': (n) => `${n} training places`,
  subscribers: (n) => `${n} subscribers`,
  breaches: (n) => `${n} breaches`,
  records: (n) => `${n} records`,
  items: (n) => `${n} items`,
  entities: (n) => `${n} bodies`,
  norms: (n) => `${n} norms`,
  times: (n) => `${n} times`,
};

const exactly = (value: number, unit: QuotedUnit): string => {
  const small = unit === 'usd' && value < 10 ? formatValue(value, 'usd').slice(1) : null;
  return UNIT_WORDS[unit](
    small ?? (value < 1000 ? formatBreak(value, 'points') : formatLarge(value)),
  );
};

/** The figure as the Roadmap quotes it: "close to 87%", "two in three". */
export function quotedText(quoted: Quoted): string {
  if (quoted.words !== null) return quoted.words;
  const { value, unit, qualifier, from } = quoted;
  const figure = [qualifier, exactly(value, unit)].filter((part) => part !== null).join(' ');
  return from === null ? figure : `${figure}, from ${exactly(from.value, unit)} in ${from.year}`;
}

/** The year a quoted figure stands for; null where neither text nor context gives one. */
export const quotedYear = ({ year, yearStated }: Quoted): string | null =>
  year === null ? null : yearStated ? String(year) : `${year}, from the context`;

/** The figure with its year behind it: "about 230 million jobs (2030)". */
export function quotedWithYear(quoted: Quoted): string {
  const year = quotedYear(quoted);
  return year === null ? quotedText(quoted) : `${quotedText(quoted)} (${year})`;
}

/** A value found, in the unit of the quoted figure, to one digit more than a reader needs. */
export function foundText(value: number, unit: QuotedUnit): string {
  if (unit === 'percent') return formatValue(value, 'percent');
  if (unit === 'economies') return formatCountries(value);
  return unit === 'people' ? UNIT_WORDS.people(formatLarge(value)) : exactly(value, unit);
}

/** The change from one value to another, in the unit of the quoted figure. */
export const revisionText = (by: number, unit: QuotedUnit): string =>
  formatChange(by, unit === 'people' ? 'people' : 'points');
