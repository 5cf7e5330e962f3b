/** How to cite a figure: as text in the style of the APA, as BibTeX and as CSL-JSON. */
import { vintageOf } from '../analysis/vintage.ts';
import type { FigureView } from '../figures/view.ts';
import { CITATION } from '../messages/export/files.ts';
import { sentences, statements } from '../messages/joining.ts';
import { citedSource } from '../figures/source-text.ts';

export interface Citable {
  readonly view: Pick<FigureView, 'title' | 'sources' | 'body'>;
  /** The name of the figure's files, which also serves as its key. */
  readonly stem: string;
  readonly link: string;
  /** The day on which the figure was taken from the atlas: `2026-11-23`. */
  readonly retrieved: string;
}

/** What kind of figure it is, as it stands in brackets. */
const genre = ({ view }: Citable): string => CITATION.genre[view.body.kind];

/** The year of the newest data in the figure; that of its retrieval where no source names one. */
const issued = ({ view, retrieved }: Citable): string => vintageOf(view.sources) ?? retrieved;

const yearOf = (date: string): string => date.slice(0, 4);

const dataOf = ({ view }: Citable): string => statements(view.sources.map(citedSource));

/** One line: author, year, title, kind, data with vintage, day of retrieval, link. */
export function citationText(figure: Citable): string {
  const { view, link, retrieved } = figure;
  const data = dataOf(figure);
  return CITATION.whole(
    sentences([
      CITATION.work(yearOf(issued(figure)), view.title, genre(figure)),
      data !== '' && CITATION.data(data),
    ]),
    CITATION.retrieved(retrieved, link),
  );
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latex = (text: string): string =>
  text.replace(/[\\{}%&$#_~^]/g, (sign) => LATEX[sign] ?? sign);

/** An entry for BibTeX in UTF-8. */
export function citationBibtex(figure: Citable): string {
  const { view, stem, link, retrieved } = figure;
  const data = dataOf(figure);
  const fields = {
    author: `{${CITATION.author}}`,
    title: `{${latex(view.title)}}`,
    year: yearOf(issued(figure)),
    howpublished: `\\url{${link}}`,
    url: link,
    urldate: retrieved,
    note: latex(sentences([genre(figure), data !== '' && CITATION.data(data)])),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{roadmap-atlas-${stem},\n${lines.join(',\n')}\n}`;
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

const CSL_TYPE: Readonly<Record<FigureView['body']['kind'], string>> = {
  map: 'map',
  chart: 'figure',
  ranking: 'figure',
  table: 'dataset',
};

/** A list of one item in CSL-JSON, as reference managers read it. */
export function citationCsl(figure: Citable): string {
  const { view, stem, link, retrieved } = figure;
  const data = dataOf(figure);
  const item = {
    id: `roadmap-atlas-${stem}`,
    type: CSL_TYPE[view.body.kind],
    title: view.title,
    author: [{ literal: CITATION.author }],
    issued: dateParts(issued(figure)),
    accessed: dateParts(retrieved),
    genre: genre(figure),
    'container-title': CITATION.author,
    URL: link,
    ...(data === '' ? {} : { note: CITATION.data(data) }),
  };
  return JSON.stringify([item], null, 2);
}
