/** The words of what an embed shows before, or instead of, a figure; they bring nothing along. */
import * as say from '#words/export/embed-plain.ts';

export const PLAIN = {
  figure: say.plain_figure,
  unknownFigure: (name: string) => say.plain_unknownFigure({ name }),
  toAtlas: say.plain_toAtlas,
} as const;
