/** Figures as the Roadmap quotes them, and values found in the same unit. */
import * as say from '#words/roadmap/quoted.ts';
import type { Quoted, QuotedUnit } from '../../model/roadmap.ts';
import { formatBreak, formatChange, formatCountries, formatLarge, formatValue } from '../format.ts';
import { withAside, withNumber } from '../joining.ts';

const UNIT_WORDS: Readonly<Record<QuotedUnit, (number: string) => string>> = {
  percent: (n) => say.unitWords_percent({ n }),
  'pct-gni': (n) => say.unitWords_pctGni({ n }),
  'pct-income': (n) => say.unitWords_pctIncome({ n }),
  people: (n) => say.unitWords_people({ n }),
  economies: (n) => say.unitWords_economies({ n }),
  usd: (n) => say.unitWords_usd({ n }),
  'usd-per-gb': (n) => say.unitWords_usdPerGb({ n }),
  jobs: (n) => say.unitWords_jobs({ n }),
  'training-opportunities': (n) => say.unitWords_trainingOpportunities({ n }),
  subscribers: (n) => say.unitWords_subscribers({ n }),
  breaches: (n) => say.unitWords_breaches({ n }),
  records: (n) => say.unitWords_records({ n }),
  items: (n) => say.unitWords_items({ n }),
  entities: (n) => say.unitWords_entities({ n }),
  norms: (n) => say.unitWords_norms({ n }),
  times: (n) => say.unitWords_times({ n }),
};

const exactly = (value: number, unit: QuotedUnit): string => {
  const small = unit === 'usd' && value < 10 ? formatValue(value, 'usd', 2) : null;
  return UNIT_WORDS[unit](
    small ?? (value < 1000 ? formatBreak(value, 'points') : formatLarge(value)),
  );
};

/** The figure as the Roadmap quotes it: "close to 87%", "two in three". */
export function quotedText(quoted: Quoted): string {
  if (quoted.words !== null) return quoted.words;
  const { value, unit, qualifier, from } = quoted;
  const figure =
    qualifier === null ? exactly(value, unit) : withNumber(qualifier, exactly(value, unit));
  return from === null
    ? figure
    : say.quotedText({ figure, exactly: exactly(from.value, unit), year: from.year });
}

/** The year a quoted figure stands for; null where neither text nor context gives one. */
export const quotedYear = ({ year, yearStated }: Quoted): string | null =>
  year === null ? null : yearStated ? String(year) : say.quotedYear({ year });

/** The figure with its year behind it: "about 230 million jobs (2030)". */
export function quotedWithYear(quoted: Quoted): string {
  const year = quotedYear(quoted);
  return year === null ? quotedText(quoted) : withAside(quotedText(quoted), year);
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
