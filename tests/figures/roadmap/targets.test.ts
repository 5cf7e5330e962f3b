import { describe, expect, it } from 'vitest';
import { factsOf, outcomeOf } from '../../../src/figures/roadmap/target-facts.ts';
import { progressOf, type TargetProgress } from '../../../src/figures/roadmap/target-progress.ts';
import { standingsFor, targetView } from '../../../src/figures/roadmap/target-view.ts';
import { targetsProgress, targetsView } from '../../../src/figures/roadmap/targets-view.ts';
import type { TargetId } from '../../../src/model/roadmap.ts';
import { paceWord, targetStatement } from '../../../src/messages/roadmap/target-sentences.ts';
import { built, input, without } from './committed.ts';

const all = targetsProgress(input);

function progress(id: TargetId): TargetProgress {
  const found = all.get(id);
  if (found?.kind !== 'progress') throw new Error(`There is no progress for ${id}.`);
  return found.progress;
}

const group = (id: TargetId, wanted: string) =>
  progress(id).groups.find((each) => each.group === wanted)!;

describe('where groups stand towards everyone being online', () => {
  it('is the weighted mean of the latest year, with ITU’s own beside it', () => {
    // Σ share × population ÷ Σ population over the economies with a value for 2024 or the three
    // years before, by a script of its own: 188 of 234 make 72.67, 38 of the 44 LDCs 31.08.
    const world = group('universal-use', 'world');
    expect(world.computed).toMatchObject({ year: 2024, n: 188, of: 234 });
    expect(world.computed?.value).toBeCloseTo(72.67, 1);
    expect(world.published).toMatchObject({ year: 2024, value: 67.6 });
    expect(group('universal-use', 'ldc').computed?.value).toBeCloseTo(31.08, 1);
  });

  it('sets the change needed against that of five years', () => {
    // World: (100 − 72.67) ÷ 6 = 4.55 a year. Least squares through 52.52, 58.37, 61.79, 64.83,
    // 69.44, 72.67 (2019–2024): Σ(x − 2021.5)(y − ȳ) ÷ 17.5 = 68.50 ÷ 17.5 = 3.91 a year.
    const { pace } = group('universal-use', 'world');
    if (pace.kind !== 'under-way') throw new Error('The world is under way.');
    expect(pace.needed).toBeCloseTo(4.55, 1);
    expect(pace.recent?.perYear).toBeCloseTo(3.91, 1);
    expect(pace.verdict).toBe('too-slow');
  });
});

describe('the pace across a broken series', () => {
  it('is shown with and without it, and judged without it', () => {
    // China’s 15 points of 2023 are a change of definition; Israel’s series breaks that year too.
    // Without the two, by a script of its own: 49.90, 55.74, 59.26, 62.42, 64.79, 68.44.
    const { pace, broken } = group('universal-use', 'world');
    expect(broken.map(({ iso3, year }) => [iso3, year])).toEqual([
      ['CHN', 2023],
      ['ISR', 2023],
    ]);
    if (pace.kind !== 'under-way') throw new Error('The world is under way.');
    expect(pace.unbroken?.perYear).toBeCloseTo(3.516, 2);
    expect(pace.lastYear).toBeCloseTo(3.648, 2);
    // No LDC’s series breaks in these years: there is nothing to leave out.
    expect(group('universal-use', 'ldc')).toMatchObject({ broken: [], pace: { unbroken: null } });
  });

  it('is said in the title, the notes and the table', () => {
    const view = targetView(progress('universal-use'), input);
    expect(view.title).toContain('+3.9 points a year (+3.5 points without China and Israel');
    expect(view.title).toContain('and by +3.6 points from 2023 to 2024.');
    expect(view.notes.join(' ')).toContain('the series of China and Israel are broken');
    const { columns, rows } = view.table();
    const world = rows.find(({ id }) => id === 'world')!;
    const at = columns.findIndex(({ id }) => id === 'unbroken');
    expect(world.cells[at]).toMatchObject({ kind: 'change' });
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });
});

it('parity in the LDCs is not going the wrong way: it has risen since 2021', () => {
  // ITU’s women ÷ men: 0.738, 0.702, 0.675, 0.686, 0.695, 0.698 (2019–2024): down over the five
  // years, up in the last.
  const { pace } = group('gender-parity', 'ldc');
  if (pace.kind !== 'under-way') throw new Error('It is under way.');
  expect(pace.recent?.perYear).toBeLessThan(0);
  expect(pace.lastYear).toBeCloseTo(28.7 / 41.1 - 26.6 / 38.3, 12);
  expect(pace.verdict).toBe('turning');
  expect(paceWord(pace)).toBe('Forward in the last year, not over the years');
});

describe('where groups stand towards affordable fixed broadband', () => {
  it('is the median of the basket, and the countries that meet the line', () => {
    // 36 of the 44 LDCs have a price; the 18th and 19th are 21.11 and 21.52, so the median is
    // 21.315. Only Bangladesh (1.15) is at the line or under it.
    const { computed, status } = group('affordable-fixed', 'ldc');
    expect(computed?.value).toBeCloseTo(21.315, 9);
    expect(status).toMatchObject({ meets: ['BGD'], n: 36, of: 44 });
    // World: 89 of 199.
    expect(group('affordable-fixed', 'world').status.meets).toHaveLength(89);
  });

  it('needs the LDCs to fall by 3.86 points a year; the same 27 of them fell by 1.21', () => {
    // (2 − 21.315) ÷ 5 = −3.863. Medians of the 27 with a price in each of the years 2020–2025: 23.28,
    // 20.51, 19.19, 17.00, 15.36, 18.32: slope −1.213, and +2.96 in the last year.
    const { pace, counted } = group('affordable-fixed', 'ldc');
    expect(counted).toEqual({ n: 27, of: 44 });
    expect(pace).toMatchObject({ kind: 'under-way', verdict: 'stalled' });
    if (pace.kind !== 'under-way') return;
    expect(pace.needed).toBeCloseTo(-3.863, 9);
    expect(pace.recent?.perYear).toBeCloseTo(-1.2126, 3);
    expect(pace.lastYear).toBeCloseTo(2.96, 9);
  });

  it('has no pace for a basket of a single year', () => {
    const { pace } = group('affordable-mobile', 'ldc');
    expect(pace).toMatchObject({ kind: 'under-way', recent: null, verdict: 'unknown' });
    const notes = targetView(progress('affordable-mobile'), input).notes.join(' ');
    expect(notes).toContain('official only since 2025');
  });
});

describe('the outcome of a target', () => {
  it.each<[TargetId, string]>([
    ['universal-use', 'under-way'],
    // 72.7 and 67.6 in 2024: both below 75, and 2025 is not in yet.
    ['bc-2025-world', 'open'],
    // 68.8 in 2024 by the countries’ figures, above 65; 62.9 by what ITU’s estimates imply.
    ['bc-2025-developing', 'unclear'],
    // 31.1 by the countries’ figures, 35.0 by ITU’s estimate: below and on the line.
    ['bc-2025-ldc', 'unclear'],
    // Due in 2025 for each developing country, with prices of 2025: 40 of 146 are under 2 %.
    ['bc-2025-affordability-fixed', 'not-met'],
  ])('of %s is %s', (id, outcome) => {
    expect(outcomeOf(progress(id))).toBe(outcome);
  });

  it('is stated plainly, with both sources', () => {
    expect(targetStatement(factsOf(progress('bc-2025-ldc')))).toBe(
      'It depends on the source: 31.1% in 2024 by the countries’ figures; ITU’s own estimate is 35.0% (2024). Figures for 2025 are not complete yet.',
    );
    // ITU, 2024: 67.6 % of the world. Its 8.14 billion people less the 1.28 billion of developed
    // countries, 92.3 % of whom are online: (0.676 × 8.14 − 0.923 × 1.28) ÷ 6.86 = 0.63.
    expect(targetStatement(factsOf(progress('bc-2025-developing')))).toBe(
      'It depends on the source: 68.8% in 2024 by the countries’ figures; ITU’s estimate for the world implies 62.9% (2024).',
    );
    expect(targetStatement(factsOf(progress('bc-2025-affordability-fixed')))).toBe(
      'Among developing countries, 40 of 146 with a value meet it in 2025 (27%). Of 27 more it is not known.',
    );
  });
});

describe('a target that something else stands in for', () => {
  it('says so with ITU’s estimate of what it means, and is never met by the stand-in', () => {
    const newest = progress('coverage-4g');
    expect(targetStatement(factsOf(newest))).toMatch(
      /^29 of 211 countries with a value meet it by 4G on the latest figures up to 2024 \(14%\); 118 are at 95% or over\. .*4G stands in for the newest technology, which today is 5G; .* ITU estimates that 5G reached 51\.2% of the world’s people in 2024\.$/,
    );
    const all4g = ['A', 'B'];
    const [own, ...others] = newest.groups;
    const everyone = {
      ...own.status,
      meets: all4g,
      misses: [],
      unknown: [],
      share: 1,
      n: 2,
      of: 2,
    };
    const met = { ...newest, groups: [{ ...own, status: everyone }, ...others] as const };
    expect(outcomeOf(met)).toBe('open');
  });
});

describe('the figures of targets', () => {
  it('lead with the finding', () => {
    const view = built(targetsView(input, all));
    expect(view.title).toMatch(/^None of the 5 targets for 2030 is met everywhere yet\./);
    expect(view.alt()).toContain('World: 2% (3 of 188).');
    expect(view.notes).toEqual([
      'A mobile network of the newest technology reaches everyone: 4G stands in for the newest technology, which today is 5G; the atlas has no 5G figures by country.',
    ]);
  });

  it('have a row for each target and group in one table', () => {
    const { rows, columns } = built(targetsView(input, all)).table();
    expect(rows.filter(({ id }) => id.startsWith('universal-use '))).toHaveLength(6);
    expect(rows.filter(({ id }) => id.startsWith('bc-2025-ldc '))).toHaveLength(1);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });

  it('map only the economies that a target is set for', () => {
    const standing = standingsFor(progress('bc-2025-ldc'));
    expect(standing.get('NER')).toBe('misses');
    expect(standing.has('FRA')).toBe(false);
    expect(standing.size).toBe(44);
  });

  it('take in the groups that the reader has chosen', () => {
    const chosen = {
      ...input.view,
      groups: [{ kind: 'standing' as const, id: 'africa' as const }],
    };
    const result = progressOf(progress('universal-use').target, { ...input, view: chosen });
    if (result.kind !== 'progress') throw new Error('It can be computed.');
    expect(result.progress.groups.map(({ group: id }) => id)).toContain('africa');
  });

  it('say of a target why it could not be computed, and go on with the others', () => {
    const progressed = targetsProgress(without('coverage-4g'));
    expect(progressed.get('universal-use')?.kind).toBe('progress');
    expect([...progressed.values()].filter(({ kind }) => kind === 'missing')).toEqual([
      {
        kind: 'missing',
        reasons: ['data/coverage-4g.csv cannot be used: the file is not there.'],
      },
    ]);
  });

  it('are not counted where one of them could not be computed', () => {
    for (const lost of ['coverage-4g', 'countries', 'price-baskets', 'price-medians'] as const)
      expect(targetsView(without(lost)), lost).toBeNull();
  });
});
