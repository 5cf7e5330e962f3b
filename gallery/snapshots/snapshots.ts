/** The snapshots of the figures: pictures and words by the names of their files. */
import { standaloneSvg, type PictureEnvironment } from '../../src/picture/standalone.ts';
import type { WholeAtlas } from '../figures/atlas.ts';
import { USUAL_WIDTH, type GalleryFigure, type Made } from '../figures/figure.ts';
import { normal } from './normal.ts';
import { outlineNamer } from './outlines.ts';
import { wordsOf } from './words.ts';

/** What stands in one file. */
export interface Snapshot {
  readonly file: string;
  readonly text: string;
}

/** What charts are drawn with. */
export type Drawing = Required<Pick<PictureEnvironment, 'plot' | 'document'>>;

const fileOf = (name: string, width: number): string =>
  width === USUAL_WIDTH ? `${name}.svg` : `${name}-${width}.svg`;

/** The files of a figure, for those who only want to know which there are. */
export const filesOf = ({ name, widths }: GalleryFigure): readonly string[] => [
  ...widths.map((width) => fileOf(name, width)),
  `${name}.txt`,
];

/** Makes the snapshots of figures, whose geography they share. */
export function snapshotMaker(
  atlas: WholeAtlas,
  drawing: Drawing,
): (figure: GalleryFigure, made: Made) => readonly Snapshot[] {
  const name = outlineNamer(atlas.geography);
  const { countries } = atlas.tables;
  return (figure, { view, selected }) => {
    const pictures = figure.widths.map((width) => {
      const svg = standaloneSvg(view, {
        ...{ ...drawing, width, countries, selected },
        geography: atlas.geography,
      });
      return { file: fileOf(figure.name, width), text: normal(name(svg)) };
    });
    return [...pictures, { file: `${figure.name}.txt`, text: wordsOf(view) }];
  };
}
