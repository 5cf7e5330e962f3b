/** From what a page knows of its figure to what is exported. */
import { fileStem } from '../../export/file-name.ts';
import { figureLink } from '../../export/link.ts';
import type { ExportSubject, PictureBase } from '../../export/subject.ts';
import type { FigureTable, FigureView } from '../../figures/view.ts';
import type { View } from '../../address/view.ts';

/** What a page says of a figure that can be taken along. */
export interface Takeaway {
  readonly view: FigureView;
  /** The view of the page in which the figure is found again. */
  readonly state: View;
  /** The year shown, which "latest" stands for; null for figures without one. */
  readonly year: number | null;
  /** What maps and rankings are drawn with; charts and tables do without. */
  readonly picture?: PictureBase;
  /** Makes the table of all values behind the figure; left out where there is none. */
  readonly series?: () => Promise<FigureTable>;
  /** Name of the files; made of the figure's id and the view unless given. */
  readonly stem?: string;
}

const NO_WORLD: PictureBase = { countries: new Map(), geography: null };

const two = (n: number): string => String(n).padStart(2, '0');

/** The reader's own day, as `2026-11-23`. */
const dayOf = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** Charts run over years, so none of them is in the name of their files. */
const usualStem = ({ view, state, year }: Takeaway): string =>
  fileStem(view.id, state, view.body.kind === 'chart' ? null : year);

/** @param base - The address of the page. */
export const subjectOf = (takeaway: Takeaway, now: Date, base: string): ExportSubject => ({
  view: takeaway.view,
  stem: takeaway.stem ?? usualStem(takeaway),
  link: figureLink(takeaway.state, takeaway.year, base),
  retrieved: dayOf(now),
  picture: takeaway.picture ?? NO_WORLD,
  series: takeaway.series ?? null,
});
