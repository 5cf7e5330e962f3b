/** What stands around a figure in a standalone picture: title above, notes and sources below. */
import type { FigureView } from '../../figures/view.ts';
import { PICTURE } from '../../messages/export/files.ts';
import { MAP } from '../../messages/figure/map.ts';
import { sentences } from '../../messages/joining.ts';
import { sourcesText } from '../../figures/source-text.ts';
import { listItem, paragraph, stack, type Block, type Lettering } from './block.ts';
import { LIGHT } from './tokens.ts';

const TITLE: Lettering = { size: 19, bold: true, colour: LIGHT.ink, leading: 1.2 };
const SUBTITLE: Lettering = { size: 13, colour: LIGHT['ink-soft'], leading: 1.3 };
const NOTE: Lettering = { size: 11, colour: LIGHT.ink, leading: 1.3 };
const SMALL: Lettering = { size: 10.5, colour: LIGHT['ink-soft'], leading: 1.3 };

export const titles = (view: FigureView, width: number): Block =>
  stack([paragraph(view.title, width, TITLE), paragraph(view.subtitle, width, SUBTITLE)], 3);

export function notesAndSources(view: FigureView, width: number): Block {
  const credit = sentences([sourcesText(view.sources), PICTURE.madeBy]);
  return stack(
    [
      ...view.notes.map((note) => listItem(note, width, NOTE)),
      paragraph(credit, width, SMALL),
      paragraph(view.body.kind === 'map' ? MAP.boundaries : '', width, SMALL),
    ],
    3,
  );
}
