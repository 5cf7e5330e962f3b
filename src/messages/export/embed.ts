/** The words of an embedded figure and of the dialog that hands it out. */
import * as say from '#words/export/embed.ts';
import { formatDate } from '../format.ts';

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
      : say.embedDialog_fixedHint_keepsWhatIsShown2({ vintage: formatDate(vintage) }),
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
