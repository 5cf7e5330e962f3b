import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/address/view.ts';
import { buildFigure } from '../../../src/figures/build-figure.ts';
import { emphasisLength } from '../../../src/figures/roadmap/emphasis-view.ts';
import { committedFiles } from '../committed-files.ts';

const files = committedFiles();

describe('The words that the report stresses', () => {
  it('are a figure with a row each', () => {
    const built = buildFigure('emphasis', defaultView('roadmap'), files)?.view;
    const { emphasis } = files.roadmap ?? { emphasis: [] };
    expect(emphasis.length).toBeGreaterThan(0);
    expect(built?.table().rows.map(({ id }) => id)).toEqual(emphasis.map(({ id }) => id));
    for (const { term, count } of emphasis)
      expect(built?.alt()).toContain(`“${term}”: ${String(count)} times`);
  });

  it('are as long as they are frequent', () => {
    const emphasis = [4, 8].map((count) => ({
      id: `of-${String(count)}`,
      term: 'digital',
      count,
      source: 'diplo' as const,
      note: '',
    }));
    expect(emphasisLength(4, { emphasis })).toBe(0.5);
    expect(emphasisLength(8, { emphasis })).toBe(1);
    expect(emphasisLength(0, { emphasis: [] })).toBe(0);
  });
});
