/** The words of an embedded figure and of the dialog that hands it out. */
import { LOCALE } from '../format.ts';

export const EMBED = {
  loading: 'Loading the figure…',
  unknownParameter: (name: string) => `“${name}” is no parameter of this figure; it was left out.`,
  open: 'Open in the Roadmap Atlas',
  openTitle: 'Opens this figure in the Roadmap Atlas, with all its views and controls',
  failed: 'This figure could not be drawn.',
  noValue: 'There is no value for this choice.',
  allNotes: 'All notes',
  closeNotes: 'Close',
  updated: (from: string, now: string) =>
    `The data have been updated since this figure was made: it was made with data of ${from}, and now shows data of ${now}.`,
} as const;

/** The day first, as in the words of the sources. */
const DAY_FIRST = `${LOCALE}-GB`;
const DAY = new Intl.DateTimeFormat(DAY_FIRST, { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(DAY_FIRST, {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A date of data, "2026-04-24", "2026-04" or "2026", as it is read. */
export function vintageText(vintage: string): string {
  const [year = '', month, day] = vintage.split('-');
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? MONTH : DAY).format(date);
}

export const EMBED_DIALOG = {
  title: 'Embed this figure',
  options: 'What to show',
  controls: 'Controls: years, zoom, tooltips',
  figureTitle: 'Title',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  time: 'Year and data',
  fixedYear: (year: number) => `Fixed: ${year}`,
  fixedData: 'Fixed',
  fixedHint: (vintage: string | null) =>
    vintage === null
      ? 'Keeps what is shown now.'
      : `Keeps what is shown now, and says so when the atlas has newer data than those of ${vintageText(vintage)}.`,
  latest: 'Always the latest',
  latestHint: 'Moves on to newer years and data as they come.',
  width: 'Width of the preview',
  pixels: (n: number) => `${n} pixels`,
  preview: 'Preview',
  height: (width: number, height: number) => `${width} × ${height} pixels`,
  field: {
    frame: 'Plain frame: works everywhere',
    script: 'Frame with script: takes the height of the figure at any width',
    element: 'Custom element: the same in one tag',
    link: 'Link to the figure alone',
  },
  promise:
    'Every choice is spelled out in the address, so that the figure stays as it is when the atlas changes its defaults.',
} as const;
