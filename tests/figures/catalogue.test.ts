import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tablesForClaim } from '../../src/analysis/fact-check/needed.ts';
import { INDICATOR, tablesNeeded } from '../../src/indicators/index.ts';
import { familyOf, filesOf, pathOf } from '../../src/figures/catalogue.ts';
import { FAMILIES } from '../../src/figures/files-needed.ts';
import { tablesOfEstimates, tablesToCompare } from '../../src/selection/comparison.ts';
import { tablesForTarget } from '../../src/figures/roadmap/target-progress.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { COMPARE_FIGURES, FIGURES } from '../../src/address/figures.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';

const asked = (indicator: (typeof INDICATORS)[number], target: string | null = null) => ({
  indicator,
  target,
});

describe('The catalogue of figures', () => {
  it('names files that the site has, each once, for every figure', () => {
    for (const figure of FIGURES)
      for (const indicator of INDICATORS) {
        const files = filesOf(figure, asked(indicator, 'universal-use'));
        expect(new Set(files).size, figure).toBe(files.length);
        for (const id of files) expect(existsSync(pathOf(id)), pathOf(id)).toBe(true);
      }
  });

  it('gives a map its outlines, and the Roadmap only where it marks a target', () => {
    const files = filesOf('map', asked(INDICATOR['internet-use']));
    expect(files).toEqual(expect.arrayContaining(['world', 'places', 'internet-use']));
    expect(files).not.toContain('roadmap');
    expect(filesOf('map', asked(INDICATOR['internet-use'], 'universal-use'))).toContain('roadmap');
  });

  it.each(INDICATORS)('has all that the figures of Explore need of %s', (indicator) => {
    for (const figure of ['map', 'trend', 'rank', 'table'] as const)
      expect(filesOf(figure, asked(indicator))).toEqual(
        expect.arrayContaining(['countries', 'sources', ...tablesNeeded(indicator)]),
      );
  });

  it.each(INDICATORS)('has all that the figures of Compare need and use of %s', (indicator) => {
    for (const figure of COMPARE_FIGURES)
      expect(filesOf(figure, asked(indicator)), figure).toEqual(
        expect.arrayContaining([
          ...tablesToCompare(indicator),
          ...tablesOfEstimates(indicator),
          'sources',
        ]),
      );
    const own = filesOf('compare-women-men', asked(indicator));
    expect(own).toEqual(expect.arrayContaining(['internet-use-by-sex', 'group-estimates']));
    expect(filesOf('compare-affordability', asked(indicator))).toContain('price-baskets');
  });

  it('has all that the targets and the fact check need', () => {
    const { targets, claims } = parseRoadmap(readFileSync('data/roadmap.json', 'utf8'));
    expect(filesOf('targets', asked(INDICATOR['internet-use']))).toEqual(
      expect.arrayContaining(targets.flatMap(tablesForTarget)),
    );
    expect(filesOf('fact-check', asked(INDICATOR['internet-use']))).toEqual(
      expect.arrayContaining(
        claims.flatMap((claim) => ('check' in claim ? tablesForClaim(claim) : [])),
      ),
    );
  });

  it('shows every figure with the script of one family', () => {
    for (const figure of FIGURES) expect(FAMILIES).toContain(familyOf(figure));
  });
});
