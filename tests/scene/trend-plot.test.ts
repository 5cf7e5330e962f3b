import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import {
  trendHeight,
  trendPlot,
  type PlottedLine,
  type TrendPlotInput,
} from '../../src/scene/trend-plot.ts';

const points = (values: Record<number, number>, status: Observation['status'] = 'reported') =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, status }));

const line = (id: string, values: Record<number, number>, over: Partial<PlottedLine> = {}) => ({
  id,
  name: id,
  label: { wide: id, narrow: id },
  colour: 0,
  dashed: false,
  points: points(values),
  ...over,
});

const input = (lines: readonly PlottedLine[], over: Partial<TrendPlotInput> = {}) => ({
  lines,
  year: null,
  threshold: null,
  formatTick: String,
  pointText: (name: string, year: number, value: number) => `${name}\n${year}: ${value} %`,
  label: '%',
  ariaLabel: 'A trend',
  nothing: 'No line.',
  ...over,
});

/** The chart as Plot draws it. */
function draw(asked: TrendPlotInput, width = 800): Element {
  const { document } = parseHTML('<html><body></body></html>');
  return plot.plot({ ...trendPlot(plot, asked, width), document });
}

const texts = (chart: Element, label: string): string[] =>
  [...chart.querySelectorAll(`[aria-label="${label}"] text`)].map((each) => each.textContent);

/** The lines drawn, as the number of points of each. */
const drawnLines = (chart: Element): number[] =>
  [...chart.querySelectorAll('[aria-label="line"] path')].map(
    (path) => (path.getAttribute('d') ?? '').split(/[ML]/).length - 1,
  );

describe('The years below a trend', () => {
  it('stand there once each, however short the trend is', () => {
    const chart = draw(
      input([line('A', { 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5, 2024: 6 })]),
    );
    expect(texts(chart, 'x-axis tick label')).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  it('are few where there is little room', () => {
    const years = Object.fromEntries(Array.from({ length: 35 }, (_, at) => [1990 + at, at]));
    const narrow = texts(draw(input([line('A', years)]), 320), 'x-axis tick label');
    expect(narrow.length).toBeLessThanOrEqual(5);
    expect(new Set(narrow).size).toBe(narrow.length);
  });
});

describe('The lines of a trend', () => {
  it('are drawn stretch by stretch: nothing crosses from one to the next', () => {
    const chart = draw(
      input([line('NER', { 2016: 9, 2017: 8 }), line('NER', { 2018: 4, 2019: 3, 2020: 2 })]),
    );
    expect(drawnLines(chart)).toEqual([2, 3]);
  });

  it('bear one label each, whatever the number of stretches', () => {
    const chart = draw(
      input([line('NER', { 2016: 9 }), line('NER', { 2018: 4 }), line('TCD', { 2018: 7 })]),
    );
    expect(texts(chart, 'text').sort()).toEqual(['NER', 'TCD']);
  });

  it('are dashed where they are the publisher’s own', () => {
    const chart = draw(input([line('A', { 2019: 1, 2020: 2 }, { dashed: true })]));
    const group = chart.querySelector('[aria-label="line"]');
    expect(group?.getAttribute('stroke-dasharray')).toBe('6 3');
  });

  it('have hollow points where a value is an estimate or experimental', () => {
    const mixed = [
      ...points({ 2019: 1 }),
      ...points({ 2020: 2 }, 'estimate'),
      ...points({ 2021: 3 }, 'experimental'),
    ];
    const chart = draw(input([line('A', {}, { points: mixed })]));
    const fills = [...chart.querySelectorAll('[aria-label="dot"] circle')].map((each) =>
      each.getAttribute('fill'),
    );
    expect(fills).toEqual(['var(--line-0)', 'var(--paper)', 'var(--paper)']);
  });
});

describe('The labels at the ends', () => {
  const near = [
    line('A', { 2020: 50 }),
    line('B', { 2020: 50.1 }),
    line('C', { 2020: 49.9 }),
    line('D', { 2020: 10 }),
  ];

  /** Where the labels stand, top first. */
  const heights = (chart: Element): { text: string; y: number }[] =>
    [...chart.querySelectorAll('[aria-label="text"] text')]
      .map((each) => ({
        text: each.textContent,
        y: Number(/,([-\d.]+)/.exec(each.getAttribute('transform') ?? '')?.[1]),
      }))
      .sort((a, b) => a.y - b.y);

  it('do not lie on each other, and keep the order of the lines', () => {
    const labels = heights(draw(input(near)));
    expect(labels.map(({ text }) => text)).toEqual(['B', 'A', 'C', 'D']);
    labels.slice(1).forEach(({ y }, at) => {
      expect(y - (labels[at]?.y ?? NaN)).toBeGreaterThanOrEqual(14.9);
    });
  });

  it('are short where there is little room, and never cut off by the edge', () => {
    const long = {
      label: { wide: 'Least developed countries', narrow: 'LDCs' },
    };
    const lines = [line('ldc', { 2019: 1, 2020: 2 }, long)];
    expect(texts(draw(input(lines), 320), 'text')).toEqual(['LDCs']);
    expect(texts(draw(input(lines), 800), 'text')).toEqual(['Least developed countries']);
    const { marginRight = 0 } = trendPlot(plot, input(lines), 800);
    // Seven pixels a letter is generous for a bold text of twelve.
    expect(marginRight).toBeGreaterThan('Least developed countries'.length * 7);
  });

  it('end in an ellipsis where even the short one is too long', () => {
    const name = 'Bolivia (Plurinational State of)';
    const lines = [line('BOL', { 2020: 1 }, { label: { wide: name, narrow: name } })];
    expect(texts(draw(input(lines), 320), 'text')).toEqual(['Bolivia (Plu…']);
  });
});

describe('Lines to hold values against', () => {
  it('are drawn for the year shown and for the threshold', () => {
    const chart = draw(input([line('A', { 2019: 1, 2021: 5 })], { year: 2020, threshold: 2 }));
    expect(chart.querySelectorAll('[aria-label="rule"] line')).toHaveLength(2);
  });

  it('are within the chart, even where every value is far above them', () => {
    const { y } = trendPlot(plot, input([line('A', { 2020: 50 })], { threshold: 2 }), 800);
    const [low, high] = y?.domain as [number, number];
    expect(low).toBeLessThanOrEqual(2);
    expect(high).toBeGreaterThan(50);
  });
});

describe('The values beside a trend', () => {
  const domainOf = (values: Record<number, number>) =>
    trendPlot(plot, input([line('A', values)]), 800).y?.domain as [number, number];

  it('begin at zero where the values come near it', () => {
    expect(domainOf({ 2019: 1, 2020: 90 })[0]).toBe(0);
  });

  it('begin below the lowest where all are far from zero, or below zero', () => {
    expect(domainOf({ 2019: 0.9, 2020: 1 })[0]).toBeCloseTo(0.89, 6);
    expect(domainOf({ 2019: -10, 2020: 10 })[0]).toBe(-12);
  });

  it('are none where there is no line at all', () => {
    const chart = draw(input([]));
    expect(chart.querySelectorAll('[aria-label="line"]')).toHaveLength(0);
  });
});

describe('A trend without a line', () => {
  it('says so in a low frame', () => {
    const chart = draw(input([]));
    expect(chart.textContent).toContain('No line.');
    expect(trendHeight([])).toBeLessThan(trendHeight([line('A', { 2019: 1 })]) / 2);
    expect(Number(chart.getAttribute('height'))).toBe(trendHeight([]));
  });
});
