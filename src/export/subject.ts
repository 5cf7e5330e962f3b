/** What is exported: a figure with everything that its files, citation and documents need. */
import type { FigureTable, FigureView } from '../figures/view.ts';
import type { Citable } from './citation.ts';
import type { PictureEnvironment } from '../picture/standalone.ts';

/** What of a picture's surroundings belongs to the figure, whatever its size. */
export type PictureBase = Pick<PictureEnvironment, 'countries' | 'geography' | 'selected'>;

export interface ExportSubject extends Citable {
  readonly view: FigureView;
  readonly picture: PictureBase;
  /** Every value of every year behind the figure; null where the figure has no such thing. */
  readonly series: (() => Promise<FigureTable>) | null;
}

/** A file as it leaves the atlas. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}
