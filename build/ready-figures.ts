/**
 * The shell of the build: reads the datasets from disk and makes the files of the ready figures, in
 * Node, from the same views as the pages.
 */
import { readFileSync } from 'node:fs';
import '../src/messages/other-indicators.ts';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { figureCsv } from '../src/export/formats.ts';
import { aboutFigure, FRAME_WIDTH, type DrawnFigure } from './ready-figures/about-figure.ts';
import type { ReadyFigures, SiteFile } from './ready-figures/files.ts';
import { figurePage, listPage, stills } from './ready-figures/pages.ts';
import { STANDARD, type StandardFigure } from '../src/export/ready-figures.ts';
import { standaloneSvg, type PictureEnvironment } from '../src/picture/standalone.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { withLdcNotice } from '../src/figures/ldc-notice.ts';
import type { FigureView } from '../src/figures/view.ts';
import { createLibrary } from '../src/io/library.ts';
import { parseRoadmap } from '../src/io/roadmap.ts';
import { DATASETS, TABLES } from '../src/io/tables.ts';
import type { LoadedTables } from '../src/analysis/loaded-tables.ts';
import type { Files } from '../src/analysis/files.ts';
import { geographyOf } from '../src/scene/geography.ts';
import { png } from './pixels.ts';

/** Width of the pictures in CSS pixels: fits a page of a document and most columns of text. */
const WIDTH = 850;

/** Room that a frame needs beyond its picture: for the years, for the way to the atlas. */
const CONTROLS = { map: 190, other: 100 };
/** Where a machine has wider letters than Arial's, words need so much more room. */
const WIDER = 1.3;

/** A day on which every scheduled graduation has come due: frames have room for that notice. */
const FAR = new Date('2100-01-01');

/** A height in CSS pixels in which the figure fits on most machines. */
function frameHeight({ body }: FigureView, picture: number): number {
  const drawing = body.kind === 'chart' ? body.chart.height(FRAME_WIDTH) : picture;
  const words = (picture - drawing) * WIDER;
  const height = drawing + words + (body.kind === 'map' ? CONTROLS.map : CONTROLS.other);
  return Math.ceil(height / 10) * 10;
}

const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1]);

interface Loaded {
  readonly data: Files;
  readonly drawing: Omit<PictureEnvironment, 'width'>;
}

/** @throws FileError where a file cannot be used whole: a build must not publish that. */
async function load(root: string): Promise<Loaded> {
  const library = createLibrary(DATASETS, (file) =>
    Promise.resolve(readFileSync(root + file, 'utf8')),
  );
  const tables: Record<string, unknown> = {};
  for (const id of TABLES) tables[id] = await library.table(id);
  const { countries, places } = tables as LoadedTables;
  if (!countries || !places) throw new Error('There are no countries.');
  const [world, sources, roadmap] = await Promise.all([
    library.world(),
    library.sources(),
    library.document('data/roadmap.json', parseRoadmap),
  ]);
  const { document } = parseHTML('<!doctype html><html></html>');
  return {
    data: { tables, world, sources, roadmap },
    drawing: { countries, geography: geographyOf(world, places), plot: Plot, document },
  };
}

function draw(standard: StandardFigure, { data, drawing }: Loaded, base: string) {
  const built = buildFigure(standard.figure, standard.view, data);
  if (built === null) throw new Error(`${standard.name} has nothing to show.`);
  const { view } = built;
  const svg = standaloneSvg(view, { ...drawing, width: WIDTH });
  const atMost = withLdcNotice(view, data.tables, FAR);
  const narrow = standaloneSvg(atMost, { ...drawing, width: FRAME_WIDTH });
  const drawn: DrawnFigure = {
    standard,
    view,
    picture: { width: WIDTH, height: heightOf(svg) },
    frameHeight: frameHeight(atMost, heightOf(narrow)),
  };
  const file = (ending: string, content: SiteFile['content']): SiteFile => ({
    path: `figures/${standard.name}.${ending}`,
    content,
  });
  const files = [
    file('svg', svg),
    file('png', png(svg)),
    file('csv', figureCsv(view.table(), view.sources)),
    file('json', aboutFigure(drawn, base)),
    file('html', figurePage(drawn, base)),
  ];
  return { drawn, files };
}

/**
 * Makes all files of the ready figures.
 *
 * @param root - The folder of the project, with a slash at its end.
 * @param address - Where the site will be served, with a slash at its end. Programs of others, such
 *   as chats that show previews, follow absolute addresses only. Without it addresses are relative.
 */
export async function readyFigures(root: string, address: string | null): Promise<ReadyFigures> {
  const loaded = await load(root);
  const all = STANDARD.map((each) => draw(each, loaded, address ?? '../'));
  const drawn = all.map((each) => each.drawn);
  return {
    files: [
      ...all.flatMap(({ files }) => files),
      { path: 'figures/index.html', content: listPage(drawn) },
    ],
    stills: stills(drawn),
  };
}
