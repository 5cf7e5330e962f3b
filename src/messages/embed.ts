/** The words of an embedded figure and of the dialog that hands it out. */
import { LOCALE } from './format.ts';

export const EMBED = {
  loading: 'Loading the figure…',
  unknownParameter: (name: string) => `“${name}” is no parameter of this figure; it was left out.`,
  open: 'Open in the Roadmap Atlas',
  openTitle: 'Opens this figure in the Roadmap Atlas, with all its views and controls',
  failed: 'This figure could not be drawn.',
  broken: (file: string) => `${file} could not be loaded or read.`,
  noValue: 'There is no value for this choice.',
  allNotes: 'All notes',
  closeNotes: 'Close',
  updated: (from: string, now: string) =>
    `The data have been updated since this figure was made: it was made with data of ${from}, and now shows data of ${now}.`,
} as const;

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A date of data, "2026-04-24", "2026-04" or "2026", as it is read. */
export function vintageText(vintage: string): string {
  const [year = '', month, day] = vintage.split('-');
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? MONTH : DAY).format(date);
}
