import { describe, expect, it } from 'vitest';
import { checkList } from '../../../src/figures/roadmap/check-list.ts';
import { checkRecords, recordRows } from '../../../src/figures/roadmap/check-records.ts';
import {
  checksOf,
  countAnswered,
  isChecked,
  reasonOf,
  verdictCounts,
  type Checked,
} from '../../../src/figures/roadmap/checks.ts';
import { buildFigure } from '../../../src/figures/build-figure.ts';
import { figureOf } from '../../../src/figures/roadmap/check-figure.ts';
import { factCheckView } from '../../../src/figures/roadmap/fact-check-view.ts';
import type { RoadmapInput } from '../../../src/figures/roadmap/input.ts';
import { besideText } from '../../../src/messages/roadmap/fact-check-reasons.ts';
import { defaultView } from '../../../src/address/view.ts';
import { built, input, without } from './committed.ts';

function checked(id: string, from: RoadmapInput = input): Checked {
  const found = checksOf(from).find(({ claim }) => claim.id === id);
  if (found === undefined || !isChecked(found)) throw new Error(`There is no check ${id}.`);
  return found;
}

const texts = (id: string, column: number): string[] =>
  (checkList(checked(id), input.tables)?.rows ?? []).map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === 'text' ? cell.text : '';
  });

describe('the figure of the fact check', () => {
  const view = built(factCheckView(input));

  it('has its counts as the headline', () => {
    // By hand, in the tests of the analysis: LDC prices and mobile coverage are reproduced; Internet
    // use of the world and the LDCs and people offline restated; developed countries close; men
    // ahead and both gaps right in direction, not in size.
    expect(view.title).toBe(
      'Of the 9 figures that this atlas can check, 2 are reproduced, 3 are restated since, 1 is close, and 3 are right in direction but not in size.',
    );
  });

  it('has every claim in its table, with a verdict only where there is one', () => {
    const { rows, columns } = view.table();
    expect(rows.map(({ id }) => id)).toEqual(input.roadmap.claims.map(({ id }) => id));
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    const ldc = rows.find(({ id }) => id === 'ldc-internet-use');
    expect(ldc?.cells.flatMap((cell) => (cell.kind === 'text' ? cell.text : []))).toEqual([
      'Internet use, least developed countries',
      '8, 13',
      '19%',
      '17.6%',
      '20.9%',
      'Restated since',
    ]);
  });

  it('says in words what it draws', () => {
    expect(view.alt()).toContain(
      'Gender gap, world: quoted 17%, today 9.2% · Direction holds, size not, 46% below.',
    );
    // 92.6 against 93 is 0.4 % of it: not "0% below".
    expect(view.alt()).toContain('today 92.6% · Reproduced, less than 1% apart.');
  });

  it('names the sources of every dataset it uses, archives too', () => {
    const files = view.sources.map(({ file }) => file);
    expect(files).toContain('group-estimates-2020-10.csv');
    expect(files).not.toContain('world.topo.json');
  });
});

describe('a dataset that failed to load', () => {
  const broken = without('price-baskets');

  it('turns its checks into the reason, and leaves the others as they are', () => {
    const checks = checksOf(broken);
    const kinds = new Map(checks.map(({ claim, verdict }) => [claim.id, verdict.kind]));
    for (const id of ['ldc-fixed-price', 'affordability-line-mobile', 'affordability-line-fixed'])
      expect(kinds.get(id), id).toBe('not-computed');
    expect(kinds.get('world-internet-use')).toBe('restated');
    expect([...kinds.values()].filter((kind) => kind === 'not-computed')).toHaveLength(3);
  });

  it('is named with its reason on the claim', () => {
    const reason =
      'Could not be computed: data/price-baskets.csv cannot be used: the file is not there.';
    expect(reasonOf(checked('ldc-fixed-price', broken), broken)).toBe(reason);
  });

  it('leaves no count of verdicts, and no figure of the rest', () => {
    const checks = checksOf(broken);
    expect(verdictCounts(checks)).toBeNull();
    expect(countAnswered(checks)).toBeNull();
    expect(factCheckView(broken)).toBeNull();
  });

  it('loses a verdict that rests on an archive alone', () => {
    const { verdict } = checked('ldc-internet-use', without('group-estimates-2020-10'));
    expect(verdict.kind).toBe('not-computed');
  });
});

describe('the list behind a check', () => {
  it('has the nineteen LDCs first, the dearest on top, those without a price last', () => {
    const counted = texts('ldc-fixed-price', 5);
    expect(counted.slice(0, 20)).toEqual([...Array.from({ length: 19 }, () => 'yes'), 'no']);
    expect(texts('ldc-fixed-price', 0)[0]).toBe('Burundi');
    // Fourteen of the 47 LDCs of 2019 have no price for 2019.
    expect(counted.slice(-14)).toEqual(Array.from({ length: 14 }, () => ''));
  });

  it('tells of a yardstick for every economy and year whether it is met', () => {
    const list = checkList(checked('affordability-line-fixed'), input.tables);
    expect(list?.columns.map(({ id }) => id)).toEqual([
      'country',
      'iso3',
      'value-2019',
      'meets-2019',
      'value-2025',
      'meets-2025',
    ]);
    expect(texts('affordability-line-fixed', 5).filter((cell) => cell === 'yes')).toHaveLength(88);
  });

  it('gives the rates from which ITU’s own gap follows', () => {
    const list = checkList(checked('world-gender-gap'), input.tables);
    expect(list?.rows.map(({ cells }) => cells[1])).toEqual([
      { kind: 'number', value: 50.4, unit: 'percent' },
      { kind: 'number', value: 55.5, unit: 'percent' },
    ]);
  });

  it('does not exist behind a single estimate', () => {
    expect(checkList(checked('mobile-broadband-coverage'), input.tables)).toBeNull();
  });
});

describe('the records of a check', () => {
  it('hold what was quoted, known then and found, and every economy with its true year', () => {
    const [head, ...rows] = recordRows(checkRecords(checked('ldc-internet-use'), input));
    const at = (name: string) => head?.indexOf(name) ?? -1;
    const pick = (kind: string) => rows.filter((row) => row[at('record')] === kind);
    expect(pick('quoted')[0]?.[at('value')]).toBe(19);
    expect(pick('known-then').map((row) => [row[at('year')], row[at('value')]])).toEqual([
      [2018, 17.55],
    ]);
    expect(pick('today').map((row) => row[at('year')])).toEqual([2018, 2019]);
    expect(pick('today')[1]?.[at('n')]).toBe(46);
    expect(pick('beside')[0]?.[at('value')]).toBe(21.9);
    expect(pick('economy')).toHaveLength(47);
    expect(pick('economy').filter((row) => row[at('counted')] === 'yes')).toHaveLength(46);
  });

  it('hold of an uncheckable claim the figure and the reason', () => {
    const check = checksOf(input).find(({ claim }) => claim.id === 'data-breach-cost')!;
    expect(checkRecords(check, input).map(({ record }) => record)).toEqual(['quoted', 'verdict']);
  });
});

describe('the figure that a check opens', () => {
  const view = { ...defaultView(), groups: [{ kind: 'standing', id: 'africa' } as const] };

  it('compares the economies counted with their group, by values of the year itself', () => {
    const opened = figureOf(checked('ldc-fixed-price'), view);
    expect(opened).toMatchObject({
      page: 'compare',
      time: { kind: 'year', year: 2019 },
      membership: 'of-the-time',
      basket: 'fixed-5gb',
      tolerance: false,
    });
    const [counted, group] = opened.groups ?? [];
    expect(counted?.kind === 'picked' && counted.members).toHaveLength(19);
    expect(group).toEqual({ kind: 'standing', id: 'ldc' });
  });

  it.each([
    // The very number of the finding stands on the page that opens.
    ['developed-internet-use', /86\.1% of people in developed countries/],
    ['ldc-internet-use', /20\.9% of people in the least developed countries|Two in ten|two in ten/],
    ['world-gender-gap', /9\.2% below men’s in the world/],
    ['ldc-gender-gap', /26\.2% below men’s in the least developed countries/],
  ])('of %s has the value found', (id, value) => {
    const opened = { ...view, ...figureOf(checked(id), view) };
    const { tables, sources, roadmap } = input;
    const { countries } = tables;
    if (!countries) throw new Error('The countries are not loaded.');
    const built = buildFigure('compare-gap', opened, {
      tables: { ...tables, countries },
      sources,
      roadmap,
      world: null,
    });
    expect(built?.view.alt()).toMatch(value);
  });
});

describe('what stands beside a check', () => {
  it('is told as a sentence, with group and year', () => {
    const check = checked('ldc-internet-use');
    expect(check.beside.map((each) => besideText(each, check.claim, new Map()))).toEqual([
      'ITU’s own estimate, the least developed countries, 2019: 21.9%.',
    ]);
  });
});
