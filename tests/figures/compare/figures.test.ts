import { describe, expect, it } from 'vitest';
import { compareFigure, compareFigureOf } from '../../../src/figures/compare/index.ts';
import type { Cell, FigureView } from '../../../src/figures/view.ts';
import { COMPARE_FIGURES, type CompareFigure } from '../../../src/address/figures.ts';
import type { CompareChoices } from '../../../src/figures/compare/context.ts';
import { contextFor, inputOf } from './small-comparison.ts';

function figure(
  id: CompareFigure,
  address = 'time=2020',
  choices: Partial<CompareChoices> = {},
): FigureView {
  return compareFigureOf(id, contextFor(address, { choices }));
}

const plain = (cell: Cell) => {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'year') return cell.year;
  return cell.kind === 'empty' ? null : cell.value;
};

/** The table as plain values, by the id of the row. */
const tableOf = (view: FigureView): Record<string, (string | number | null)[]> =>
  Object.fromEntries(view.table().rows.map(({ id, cells }) => [id, cells.map(plain)]));

describe('All figures of a comparison', () => {
  const views = COMPARE_FIGURES.map((id) => figure(id));

  it('stand under their own names', () => {
    expect(views.map(({ id }) => id)).toEqual(COMPARE_FIGURES);
  });

  it('have a title, a description, sources, and a table with a cell for every column', () => {
    for (const view of views) {
      expect(view.title, view.id).toMatch(/^\S.*[^.]$/);
      expect(view.alt(), view.id).not.toMatch(/undefined|NaN|null/);
      expect(view.sources.length, view.id).toBeGreaterThan(0);
      const { columns, rows } = view.table();
      for (const { id, cells } of rows)
        expect(cells, `${view.id} ${id}`).toHaveLength(columns.length);
      expect(new Set(rows.map(({ id }) => id)).size, view.id).toBe(rows.length);
      expect(new Set(view.notes).size, view.id).toBe(view.notes.length);
    }
  });

  it.each(['group=sids~sids', 'group=ldc~ldc', 'group=RWA~KEN'])(
    'say nothing twice where both groups have the same sentence: %s',
    (address) => {
      for (const id of COMPARE_FIGURES) {
        const { notes } = figure(id, `time=2020&${address}`);
        expect(new Set(notes).size, id).toBe(notes.length);
      }
    },
  );

  it('say of one group held against itself what is true of one', () => {
    const twice = 'time=2020&group=ldc~ldc';
    expect(figure('compare-trend', twice).title).toMatch(/^Both groups had the same value from /);
    expect(figure('compare-change', twice).title).not.toContain(' and ');
  });

  it('are none where the measure has no value at all', () => {
    const none = inputOf('indicator=fixed-price&measure=usd');
    for (const id of COMPARE_FIGURES) expect(compareFigure(id, none), id).toBeNull();
  });

  it('refuse to be built without their datasets', () => {
    expect(() => compareFigure('compare-gap', inputOf('indicator=coverage-4g'))).toThrow(
      /not loaded/,
    );
  });
});

describe('The figure of the gap', () => {
  it('has both values, what they rest on, and ITU’s own beside', () => {
    expect(tableOf(figure('compare-gap'))).toEqual({
      first: ['Least developed countries (LDCs)', 35, 2, 2, '100%', 37, -2],
      second: ['Developed countries (M49, 2020)', 95, 2, 2, '100%', null, null],
    });
  });

  it('is described by the finding', () => {
    expect(figure('compare-gap').alt()).toBe(
      '35.0% of people in the least developed countries used the Internet, 95.0% in developed countries, in 2020: 60.0 percentage points apart.',
    );
  });

  it('names the sources of values, weights, estimates and membership', () => {
    const files = figure('compare-gap').sources.map(({ file }) => file);
    expect(files.toSorted()).toEqual([
      'countries.csv',
      'group-estimates.csv',
      'internet-use.csv',
      'ldc-membership.csv',
      'population.csv',
    ]);
  });
});

describe('The figure of the trend', () => {
  it('has a row for every year, with what it rests on', () => {
    const rows = tableOf(figure('compare-trend'));
    expect(Object.keys(rows)).toHaveLength(11);
    expect(rows['2018']).toEqual([2018, 25, 2, 2, 2, '100%', 26, 85, 2, 2, 2, '100%', null]);
    expect(rows['2010']).toEqual([2010, null, 1, 1, 2, '25%', null, 30, 2, 2, 2, '100%', null]);
  });

  it('says when the gap was widest', () => {
    // 60 points in 2018 (25 and 85) and in 2020 (35 and 95).
    expect(figure('compare-trend').title).toBe(
      'The gap was never wider than in 2020: 60.0 percentage points, after 60.0 in 2018',
    );
  });

  it('names the breaks in series that a group’s line runs over', () => {
    expect(figure('compare-trend').notes.join(' ')).toContain('Dland 2019');
    expect(figure('compare-trend', 'time=2018').notes.join(' ')).not.toContain('Dland');
  });

  it('keeps baskets apart, each year under its own', () => {
    const rows = tableOf(figure('compare-trend', 'indicator=fixed-price&time=2020'));
    expect(rows['2017']?.[1]).toContain('1 GB');
    expect(rows['2018']?.[1]).toContain('5 GB');
  });
});

describe('The figure of the distribution', () => {
  it('has every member, those without a value as well', () => {
    const rows = tableOf(figure('compare-distribution', 'time=2020&group=AAA.XXX~developed'));
    expect(rows['first-AAA']?.slice(2)).toEqual([20, 2020, null]);
    expect(rows['first-XXX']?.slice(2)).toEqual([null, null, null]);
    expect(Object.keys(rows)).toEqual(['first-AAA', 'first-XXX', 'second-DDD', 'second-CCC']);
  });

  it('tells medians, and means by population where they say something', () => {
    expect(figure('compare-distribution').alt()).toContain(
      'median 30.0%; mean by population 35.0%',
    );
    const prices = figure('compare-distribution', 'indicator=fixed-price&time=2020').alt();
    expect(prices).toContain('median 8.00%');
    expect(prices).not.toContain('mean');
  });

  it('says who of the one group does as well as half of the other', () => {
    expect(figure('compare-distribution').title).toBe(
      'None of 2 least developed countries does as well as half of all developed countries (95.0%)',
    );
  });
});

describe('The figure of changes', () => {
  const change = (address = 'time=2018..2020', choices: Partial<CompareChoices> = {}) =>
    figure('compare-change', address, choices);

  it('has both values of every member, and why others have none', () => {
    expect(tableOf(change())).toEqual({
      'first-AAA': ['Aland', 'Least developed countries (LDCs)', 2018, 10, 2020, 20, 10, null],
      'first-BBB': ['Bland', 'Least developed countries (LDCs)', 2018, 30, 2020, 40, 10, null],
      'second-CCC': ['Cland', 'Developed countries (M49, 2020)', 2018, 80, 2020, 90, 10, null],
      'second-DDD': [
        'Dland',
        'Developed countries (M49, 2020)',
        null,
        null,
        null,
        null,
        null,
        'the series breaks in between',
      ],
    });
  });

  it('names the biggest movers', () => {
    expect(change().title).toBe(
      'Most progress from 2018 to 2020: Aland (LDCs, +10.0 points) and Cland (Developed, +10.0 points)',
    );
  });

  it('names those left out because the series breaks', () => {
    expect(change().notes).toContain(
      'Left out because the series breaks between the two years: Dland.',
    );
  });

  it('puts the members in the order asked for', () => {
    const first = (order: CompareChoices['order']) =>
      Object.keys(tableOf(change('time=2010..2020&group=AAA.CCC.BBB~DDD', { order })))[0];
    expect(first('progress')).toBe('first-CCC');
    expect(first('loss')).toBe('first-AAA');
    expect(first('level')).toBe('first-CCC');
    expect(first('name')).toBe('first-AAA');
  });

  it('takes a fall in price for progress', () => {
    const view = change('indicator=fixed-price&time=2018..2020');
    expect(view.title).toContain('Aland (LDCs, −10.00 points)');
  });

  it('never crosses from one basket to the next', () => {
    const view = change('indicator=fixed-price&time=2017..2020');
    expect(view.subtitle).toContain('hollow in 2018, filled in 2020');
    const alone = change('indicator=fixed-price&time=2018');
    expect(alone.body.kind).toBe('table');
    expect(alone.title).toContain('begins in 2018');
  });
});

describe('The figure of small multiples', () => {
  it('has every member’s own values, year by year', () => {
    const view = figure('compare-multiples');
    expect(
      view
        .table()
        .columns.map(({ label }) => label)
        .slice(1),
    ).toEqual(['2010', '2018', '2020']);
    expect(tableOf(view)).toEqual({
      AAA: ['Aland', 0, 10, 20],
      BBB: ['Bland', null, 30, 40],
    });
  });

  it('shows the members of either group', () => {
    const view = figure('compare-multiples', 'time=2020', { side: 'second' });
    expect(Object.keys(tableOf(view))).toEqual(['CCC', 'DDD']);
  });
});

describe('The figure of women and men', () => {
  const view = () => figure('compare-women-men', 'time=2020&tolerance=on');

  it('has ITU’s estimate of a group and the rates of every country with both', () => {
    const rows = tableOf(view());
    expect(rows['first-group']?.slice(2)).toEqual([2020, 33, 44, 0.75, 25, 11]);
    expect(rows['first-AAA']?.slice(2)).toEqual([2019, 10, 20, 0.5, 50, 10]);
    expect(rows['second-CCC']?.slice(2, 5)).toEqual([2020, 95, 90]);
    expect(Object.keys(rows)).not.toContain('second-DDD');
  });

  it('says how few countries have figures', () => {
    const notes = view().notes.join(' ');
    expect(notes).toContain(
      'Only 1 of the 2 least developed countries ever had figures by sex, 1 of them since 2015.',
    );
    expect(notes).toContain(
      'All 2 developed countries have had figures by sex, 1 of them since 2015.',
    );
    expect(notes).toContain('This atlas holds no estimate of ITU’s by sex for developed countries');
  });
});

describe('The figure of parity', () => {
  it('has ITU’s estimates of a group by year, and none of its own making', () => {
    const view = figure('compare-parity', 'time=2020&tolerance=on');
    expect(tableOf(view)).toEqual({
      2019: [2019, 30, 40, 0.75, null, null, null],
      2020: [2020, 33, 44, 0.75, null, null, null],
    });
  });
});

describe('The figure of affordability', () => {
  it('counts who meets the line, year by year and basket by basket', () => {
    const rows = tableOf(figure('compare-affordability'));
    expect(rows['fixed-price-2017']?.slice(2)).toEqual([0, 1, '0%', 1, 1, '100%']);
    expect(rows['fixed-price-2018']?.slice(2)).toEqual([0, 2, '0%', 1, 1, '100%']);
    // In 2020 C keeps to the line and D does not.
    expect(rows['fixed-price-2020']?.slice(2)).toEqual([0, 2, '0%', 1, 2, '50%']);
  });

  it('ends with the year compared', () => {
    const rows = tableOf(figure('compare-affordability', 'time=2018'));
    expect(Object.keys(rows)).not.toContain('fixed-price-2020');
  });
});
