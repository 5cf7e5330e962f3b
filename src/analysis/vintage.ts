/**
 * Which state of the data a figure shows: the latest date that its sources name. Sources write
 * their vintage in words ("ITU DataHub, 24 April 2026"), some to the day, some to the year.
 */
import type { DataSource } from '../model/source.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DATE = new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTHS.join('|')}) )?\\b((?:19|20)\\d{2})\\b`, 'gi');

const two = (n: number): string => String(n).padStart(2, '0');

/** The dates that a text names, as far as it names them: "2026-04-24", "2026-04" or "2026". */
function datesIn(text: string): string[] {
  return [...text.matchAll(DATE)].map(([, day, month, year = '']) => {
    if (month === undefined) return year;
    const named = `${year}-${two(MONTHS.indexOf(month.toLowerCase()) + 1)}`;
    return day === undefined ? named : `${named}-${two(Number(day))}`;
  });
}

/** The latest date that any of the sources names; null where none names one. */
export const vintageOf = (sources: readonly Pick<DataSource, 'vintage'>[]): string | null =>
  sources
    .flatMap(({ vintage }) => datesIn(vintage))
    .reduce<string | null>(
      (latest, date) => (latest === null || date > latest ? date : latest),
      null,
    );

/** Which of two states of data is the later one; unknown where they name the same time, or none. */
export type Age = 'newer' | 'older' | 'unknown';

type Dated = Pick<DataSource, 'vintage'>;

/** How old data are beside others, by the latest dates that their sources name. */
export function ageBeside(data: readonly Dated[], others: readonly Dated[]): Age {
  const [date, other] = [vintageOf(data), vintageOf(others)];
  if (date === null || other === null) return 'unknown';
  return isNewer(date, other) ? 'newer' : isNewer(other, date) ? 'older' : 'unknown';
}

/** Whether one date is later than another, as far as both are given: 2026-04-24 is not after 2026. */
export const isNewer = (date: string, than: string): boolean => {
  const given = Math.min(date.length, than.length);
  return date.slice(0, given) > than.slice(0, given);
};
