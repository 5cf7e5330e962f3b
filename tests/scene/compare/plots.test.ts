import type { ComparedTables } from '../../../src/selection/compared-tables.ts';
import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { COMPARE_FIGURES, type CompareFigure } from '../../../src/address/figures.ts';
import { compareFigureOf } from '../../../src/figures/compare/index.ts';
import type { ChartBody } from '../../../src/figures/view.ts';
import { series } from '../../analysis/small-world.ts';
import { contextFor, tables } from '../../figures/compare/small-comparison.ts';

function chartOf(
  id: CompareFigure,
  address = 'time=2020',
  changed: Partial<ComparedTables> = {},
): ChartBody {
  const hrefOf = (iso3: string) => `?page=country&country=${iso3}`;
  const over = { hrefOf, tables: { ...tables, ...changed } };
  const { body } = compareFigureOf(id, contextFor(address, over));
  if (body.kind !== 'chart') throw new Error(`${id} draws no chart.`);
  return body.chart;
}

/** The chart as Plot draws it. */
function draw({ build }: ChartBody, width = 800): Element {
  const { document } = parseHTML('<html><body></body></html>');
  return plot.plot({ ...build(plot, width), document });
}

const textsOf = (chart: Element): string[] =>
  [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);

const WIDTHS = [280, 480, 760, 1200, 1700];

describe.each(COMPARE_FIGURES)('%s', (id) => {
  it.each(WIDTHS)('is drawn at %i pixels, as high as it says beforehand', (width) => {
    const chart = chartOf(id);
    const drawn = draw(chart, width);
    expect(Number(drawn.getAttribute('width'))).toBe(width);
    expect(Number(drawn.getAttribute('height'))).toBe(chart.height(width));
    expect(drawn.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('takes its colours from the tokens of the page', () => {
    expect(draw(chartOf(id)).outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
  });
});

describe('The gap', () => {
  it('writes both figures and ITU’s own', () => {
    const texts = textsOf(draw(chartOf('compare-gap')));
    expect(texts).toEqual(expect.arrayContaining(['35.0%', '95.0%', 'publisher 37.0%']));
  });

  it('says that a group has no figure', () => {
    expect(textsOf(draw(chartOf('compare-gap', 'time=2020&group=ldc~XXX')))).toContain('no figure');
  });
});

describe('The trend', () => {
  it('draws no line over years without a value', () => {
    const lines = [...draw(chartOf('compare-trend')).querySelectorAll('[aria-label="line"] path')];
    // No two years with a value follow each other, so there are only points.
    expect(lines.every((line) => !(line.getAttribute('d') ?? '').includes('L'))).toBe(true);
  });

  const drawsLines = (chart: ChartBody) =>
    [...draw(chart).querySelectorAll('[aria-label="line"] path')].some((line) =>
      (line.getAttribute('d') ?? '').includes('L'),
    );

  it('draws none through a year that nobody reported, though earlier values could fill it', () => {
    expect(drawsLines(chartOf('compare-trend', 'time=2020&tolerance=on'))).toBe(false);
  });

  it('fills the gaps of single countries with earlier years unless told not to', () => {
    // B, three in four of the people of A and B, has a value of 2019, and A's of 2018 stands beside it.
    const use = new Map(tables['internet-use']).set(
      'BBB',
      series({ 2018: 30, 2019: 35, 2020: 40 }),
    );
    const changed = { 'internet-use': use };
    expect(drawsLines(chartOf('compare-trend', 'time=2020&tolerance=on', changed))).toBe(true);
  });

  it('leads back to the year in which the group ahead stood there', () => {
    expect(textsOf(draw(chartOf('compare-trend')))).toContain('9.3 years');
  });
});

describe('The distribution', () => {
  it('has a link with a name for every country with a value', () => {
    const links = [...draw(chartOf('compare-distribution')).querySelectorAll('a')];
    expect(links).toHaveLength(4);
    expect(links.map((link) => link.querySelector('circle')?.getAttribute('aria-label'))).toEqual([
      'Aland: 20.0% (2020)',
      'Bland: 40.0% (2020)',
      'Cland: 90.0% (2020)',
      'Dland: 100.0% (2020)',
    ]);
  });

  it('names a country that the reader chose', () => {
    const chart = draw(chartOf('compare-distribution', 'time=2020&country=BBB'));
    expect(textsOf(chart)).toContain('Bland');
  });

  it('leads nowhere where there is nowhere to go', () => {
    const { body } = compareFigureOf('compare-distribution', contextFor('time=2020'));
    expect(body.kind === 'chart' && draw(body.chart).querySelector('a')).toBeNull();
  });
});

describe('The dumbbells', () => {
  it('stand side by side where there is room, else one below the other', () => {
    const { height } = chartOf('compare-women-men');
    expect(height(400)).toBeGreaterThan(height(1000));
  });
});

describe('Small multiples', () => {
  it('take as many rows as the width leaves', () => {
    const { height } = chartOf('compare-multiples', 'time=2020&group=world~ldc');
    expect(height(280)).toBeGreaterThan(height(1000));
  });
});
