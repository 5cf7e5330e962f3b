/** The words of the bar below a figure; those of its dialogs are in `export.ts`. */

import * as say from '#words/export/actions.ts';

export const FIGURE_ACTIONS = {
  group: say.figureActions_group,
  download: say.figureActions_download,
  cite: say.figureActions_cite,
  embed: say.figureActions_embed,
  failed: say.figureActions_failed,
} as const;
