/** The words of an embedded figure and of the dialog that hands it out. */
import * as say from '#words/export/embed.ts';
import { LOCALE } from '../format.ts';

export const EMBED = {
  loading: say.embed_loading,
  unknownParameter: (name: string) => say.embed_unknownParameter({ name }),
  open: say.embed_open,
  openTitle: say.embed_openTitle,
  failed: say.embed_failed,
  noValue: say.embed_noValue,
  allNotes: say.embed_allNotes,
  closeNotes: say.embed_closeNotes,
  updated: (from: string, now: string) => say.embed_updated({ from, now }),
} as const;

/** The day first, as in the words of the sources. */
const DAY_FIRST = say.dayFirst({ locale: LOCALE });
const DAY = new Intl.DateTimeFormat(DAY_FIRST, { dateStyle: 'long', timeZone: say.day_timeZone });
const MONTH = new Intl.DateTimeFormat(DAY_FIRST, {
  year: 'numeric',
  month: 'long',
  timeZone: say.month_timeZone,
});

/** A date of data, "2026-04-24", "2026-04" or "2026", as it is read. */
export function vintageText(vintage: string): string {
  const [year = '', month, day] = vintage.split('-');
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? MONTH : DAY).format(date);
}

export const EMBED_DIALOG = {
  title: say.embedDialog_title,
  options: say.embedDialog_options,
  controls: say.embedDialog_controls,
  figureTitle: say.embedDialog_figureTitle,
  theme: say.embedDialog_theme,
  themes: {
    auto: say.embedDialog_themes_auto,
    light: say.embedDialog_themes_light,
    dark: say.embedDialog_themes_dark,
  },
  time: say.embedDialog_time,
  fixedYear: (year: number) => say.embedDialog_fixedYear({ year }),
  fixedData: say.embedDialog_fixedData,
  fixedHint: (vintage: string | null) =>
    vintage === null
      ? say.embedDialog_fixedHint_keepsWhatIsShown
      : say.embedDialog_fixedHint_keepsWhatIsShown2({ vintage: vintageText(vintage) }),
  latest: say.embedDialog_latest,
  latestHint: say.embedDialog_latestHint,
  width: say.embedDialog_width,
  pixels: (n: number) => say.embedDialog_pixels({ n }),
  preview: say.embedDialog_preview,
  height: (width: number, height: number) => say.embedDialog_height({ width, height }),
  field: {
    frame: say.embedDialog_field_frame,
    script: say.embedDialog_field_script,
    element: say.embedDialog_field_element,
    link: say.embedDialog_field_link,
  },
  promise: say.embedDialog_promise,
} as const;
