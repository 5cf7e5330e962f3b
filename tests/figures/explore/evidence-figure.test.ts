import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/address/view.ts';
import { populationsAt } from '../../../src/analysis/group/footing.ts';
import { requireTable } from '../../../src/analysis/loaded-tables.ts';
import { evidenceRows } from '../../../src/figures/explore/evidence.ts';
import { evidenceFigure } from '../../../src/figures/explore/evidence-figure.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';
import type { IndicatorId } from '../../../src/model/indicator.ts';
import { selectionOf } from '../../../src/selection/selection.ts';
import { committedFiles } from '../committed-files.ts';

const { tables: loaded, sources } = committedFiles();
const countries = requireTable(loaded, 'countries');
const tables = { ...loaded, countries };

function figureOf(id: IndicatorId) {
  const selection = selectionOf(tables, defaultView('explore', INDICATOR[id]));
  if (selection === null) throw new Error('The files are not there.');
  const rows = evidenceRows({
    tables,
    selection,
    populations: populationsAt(requireTable(tables, 'population'), selection.year),
    groups: ['world', 'ldc'],
    country: 'NER',
  });
  return { rows, view: evidenceFigure({ rows, selection, countries, sources }) };
}

describe('The evidence beside a recommendation', () => {
  it('is a table of the very rows that the page shows', () => {
    const { rows, view } = figureOf('internet-use');
    const table = view.table();
    expect(table.rows.map(({ id }) => id)).toEqual(['world', 'ldc', 'NER']);
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(
      rows.map(({ value }) => ({ kind: 'number', value, unit: 'percent' })),
    );
    expect(view.alt()).toContain('Niger');
  });

  it('names who speaks for groups, where somebody does', () => {
    const filesOf = (id: IndicatorId) => figureOf(id).view.sources.map(({ file }) => file);
    expect(filesOf('internet-use')).toEqual(
      expect.arrayContaining(['internet-use.csv', 'population.csv', 'group-estimates.csv']),
    );
    expect(filesOf('mobile-price')).toEqual(
      expect.arrayContaining(['price-baskets.csv', 'price-medians.csv']),
    );
    expect(filesOf('mobile-price')).not.toContain('population.csv');
  });
});
