import { readFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { COMPARE_FIGURES } from '../../src/address/figures.ts';
import { compareFigure } from '../../src/figures/compare/index.ts';
import { factCheckView } from '../../src/figures/roadmap/fact-check-view.ts';
import { targetsView } from '../../src/figures/roadmap/targets-view.ts';
import type { FigureView } from '../../src/figures/view.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import type { TableId } from '../../src/model/tables.ts';
import { viewAt } from '../support/view-at.ts';
import { figureCsv } from '../../src/export/formats.ts';
import { SIZES } from '../../src/picture/sizes.ts';
import { standaloneSvg } from '../../src/picture/standalone.ts';
import { committed } from '../analysis/committed-data.ts';
import { built } from '../figures/roadmap/committed.ts';
import { sources } from './committed-figures.ts';
import {
  cutLines,
  foreignParts,
  groundOf,
  lettering,
  sizeIn,
  wordsIn,
} from '../picture/drawing.ts';

const TABLES: readonly TableId[] = [
  'countries',
  'ldc-membership',
  'population',
  'series-breaks',
  'internet-use',
  'internet-use-by-sex',
  'price-baskets',
  'price-medians',
  'coverage-3g',
  'coverage-4g',
  'group-estimates',
  'internet-use-2020-10',
  'internet-use-by-sex-2020-08',
  'group-estimates-2020-10',
];
const tables = Object.fromEntries(TABLES.map((id) => [id, committed(id)]));
const roadmap = parseRoadmap(readFileSync('data/roadmap.json', 'utf8'));
const compared = viewAt('page=compare&indicator=internet-use');
const view = viewAt('page=roadmap');

const figures: readonly FigureView[] = [
  ...COMPARE_FIGURES.flatMap(
    (id) =>
      compareFigure(id, {
        tables,
        view: compared,
        sources,
        hrefOf: (iso3) => `?country=${iso3}`,
      }) ?? [],
  ),
  built(factCheckView({ tables, view, roadmap, sources })),
  built(targetsView({ tables, view, roadmap, sources })),
];
const { document } = parseHTML('<!doctype html><html></html>');

describe.each(figures.map((figure) => [figure.id, figure] as const))(
  'The figure %s',
  (_, figure) => {
    it.each(SIZES)(
      'becomes a picture that stands alone and cuts nothing: $id',
      ({ width, height }) => {
        const svg = standaloneSvg(figure, {
          width,
          ...(height !== null && { height }),
          countries: new Map(),
          geography: null,
          plot: Plot,
          document,
        });
        expect(foreignParts(svg)).toEqual([]);
        expect(cutLines(svg)).toEqual([]);
        expect(sizeIn(svg).width).toBe(width);
        expect(wordsIn(svg)).toContain(figure.title);
        const [, top, scale] = /translate\(16 ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
        if (figure.body.kind !== 'chart') throw new Error('This is no chart.');
        const across = (groundOf(svg).width - 32) / Number(scale);
        const bottom = Number(top) + figure.body.chart.height(across) * Number(scale);
        const below = lettering(svg).filter(({ y }) => y > Number(top));
        expect(bottom).toBeLessThanOrEqual(Math.min(...below.map(({ y }) => y)));
      },
    );

    it('becomes a file of data with its source', () => {
      const csv = figureCsv(figure.table(), figure.sources);
      expect(csv.split('\r\n').length).toBeGreaterThan(figure.table().rows.length);
      expect(csv).toContain(figure.sources[0]!.licence.name);
    });
  },
);
