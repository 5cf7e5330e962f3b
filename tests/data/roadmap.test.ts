import { parseRoadmap } from '../../src/io/roadmap.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/indicators/index.ts';
import {
  RECOMMENDATIONS,
  TARGETS,
  type Action,
  type ActorGroup,
  type CheckableClaim,
  type Claim,
  type Statement,
} from '../../src/model/roadmap.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const roadmap = parseRoadmap(
  readFileSync(new URL('../../data/roadmap.json', import.meta.url), 'utf8'),
);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const isCheckable = (claim: Claim): claim is CheckableClaim => 'check' in claim;
const paragraphsOf = (statement: Statement) =>
  'paragraphs' in statement ? statement.paragraphs : [];

/** Every string of the content with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

/** The content with one value replaced, or taken out if `value` is undefined. */
function damaged(path: string, value: unknown): unknown {
  const copy = read('data/roadmap.json');
  const keys = path.split('/');
  const last = keys.pop()!;
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe('the schema of the Roadmap', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(
    read('data/build/roadmap-schema.json') as object,
  );

  it('accepts the content', () => {
    validate(read('data/roadmap.json'));
    expect(validate.errors).toBeNull();
  });

  it.each<[string, string, unknown]>([
    ['a recommendation without a pillar', 'recommendations/0/pillar', undefined],
    ['a recommendation that asks nothing', 'recommendations/0/asks', []],
    ['a statement without a source', 'recommendations/0/asks/0/paragraphs', undefined],
    ['a summary too long for its panel', 'recommendations/0/summary', 'a'.repeat(141)],
    ['an action without an actor', 'actions/0/actor', undefined],
    ['a paragraph that the atlas has not read', 'claims/0/paragraphs', [55]],
    ['a claim with neither check nor reason', 'claims/0/uncheckable', undefined],
    ['a claim without a label', 'claims/0/label', undefined],
    ['a claim with a value typed in', 'claims/0/value', 53.6],
    ['an empty string', 'report/title', ''],
    ['an exclamation mark', 'actions/0/action', 'Do it!'],
    ['a double space', 'actions/0/action', 'Do  it.'],
  ])('refuses %s', (_, path, value) => {
    expect(validate(damaged(path, value))).toBe(false);
  });
});

describe('the recommendations', () => {
  it('are the eight of the report, in its order', () => {
    expect(ids(roadmap.recommendations)).toEqual([...RECOMMENDATIONS]);
  });

  it('lie under an area and a pillar that exist, and no area is left empty', () => {
    const { recommendations } = roadmap;
    expect(new Set(recommendations.map(({ area }) => area))).toEqual(new Set(ids(roadmap.areas)));
    expect(new Set(recommendations.map(({ pillar }) => pillar))).toEqual(
      new Set(ids(roadmap.pillars)),
    );
  });

  it('have paragraphs in ascending order, except the two known from Diplo alone', () => {
    const unread = roadmap.recommendations.filter(({ paragraphs }) => paragraphs === null);
    expect(ids(unread)).toEqual(['4', '5A-5B']);
    const ranges = roadmap.recommendations.flatMap(({ paragraphs }) => paragraphs ?? []);
    for (const { from, to } of ranges) expect(from).toBeLessThanOrEqual(to);
    ranges.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThan(ranges[i]!.to));
  });

  it('ask only what their own paragraphs or Diplo say', () => {
    for (const { id, asks, paragraphs } of roadmap.recommendations) {
      for (const n of asks.flatMap(paragraphsOf)) {
        expect(n, id).toBeGreaterThanOrEqual(paragraphs!.from);
        expect(n, id).toBeLessThanOrEqual(paragraphs!.to);
      }
    }
  });

  it('say for each indicator what it is evidence for, and what nobody measures', () => {
    for (const { id, indicators, asksFor, evidenceNote } of roadmap.recommendations) {
      expect(Object.keys(asksFor).sort(), id).toEqual(ids(indicators).sort());
      expect(indicators.length, id).toBeGreaterThan(0);
      expect(evidenceNote, id).toMatch(/^What nobody .*\.$/);
    }
  });

  it('give every indicator of the atlas a place', () => {
    const used = roadmap.recommendations.flatMap(({ indicators }) => indicators);
    expect(new Set(used)).toEqual(new Set(INDICATORS));
  });

  it('are each one of the eight key areas', () => {
    expect(roadmap.keyAreas.map(({ recommendation }) => recommendation)).toEqual([
      ...RECOMMENDATIONS,
    ]);
  });
});

describe('the actions', () => {
  const rows: Record<ActorGroup, number> = { 'secretary-general': 5, 'un-system': 7, others: 4 };

  it.each(Object.entries(rows))('of %s rank from 1 to %i without a gap', (group, n) => {
    const ofGroup = roadmap.actions.filter((action: Action) => action.group === group);
    expect(ofGroup.map(({ strength }) => strength)).toEqual(
      Array.from({ length: n }, (_, i) => ({ rank: i + 1, of: n })),
    );
  });

  it('stand under the pillar of their recommendation', () => {
    const pillar = new Map(roadmap.recommendations.map(({ id, pillar }) => [id, pillar]));
    for (const action of roadmap.actions) {
      expect(action.pillar, action.id).toBe(pillar.get(action.recommendation));
    }
  });
});

describe('the targets', () => {
  it('are those the address bar knows', () => {
    expect(ids(roadmap.targets)).toEqual([...TARGETS]);
  });

  it('measure an indicator of their recommendation in a measure that it has', () => {
    for (const { id, indicator, measure, recommendation } of roadmap.targets) {
      const { indicators } = roadmap.recommendations.find((r) => r.id === recommendation)!;
      expect(indicators, id).toContain(indicator);
      expect(
        indicator.measures.map((m) => m.id),
        id,
      ).toContain(measure);
    }
  });

  it('have the thresholds that their comparison needs', () => {
    const needs = {
      'at-least': ['min'],
      'at-most': ['max'],
      below: ['max'],
      between: ['max', 'min'],
    } as const;
    for (const { id, operator, threshold } of roadmap.targets) {
      expect(Object.keys(threshold).sort(), id).toEqual([...needs[operator]]);
    }
  });
});

describe('the claims', () => {
  const checkable = roadmap.claims.filter(isCheckable);

  it('stand in the order of the paragraphs', () => {
    const first = roadmap.claims.map(({ paragraphs }) => paragraphs[0]);
    expect(first).toEqual([...first].sort((a, b) => a - b));
  });

  it('give a figure, unless they only assert a direction', () => {
    for (const claim of roadmap.claims) {
      const directional = isCheckable(claim) && claim.check.kind === 'direction';
      expect(claim.quoted === null, claim.id).toBe(directional);
    }
  });

  it('check the year they quote', () => {
    for (const { id, quoted, check } of checkable) {
      if ('year' in check) expect(check.year, id).toBe(quoted?.year);
    }
  });

  it('open the figure of the indicator that shows them', () => {
    for (const { id, figure } of checkable) {
      expect(figure.params.indicator, id).toBe(figure.indicator.id);
      const { measure, target } = figure.params;
      const measures: readonly string[] = figure.indicator.measures.map((m) => m.id);
      if (measure) expect(measures, id).toContain(measure);
      if (target) expect(ids(roadmap.targets), id).toContain(target);
    }
  });

  it('take the value known then from a year no later than the one quoted', () => {
    for (const { id, archive, quoted } of checkable) {
      if (archive) expect(archive.year, id).toBeLessThanOrEqual(quoted!.year!);
    }
  });

  it('come from paragraphs of their recommendation, or from the introduction', () => {
    const of = new Map(roadmap.recommendations.map(({ id, paragraphs }) => [id, paragraphs]));
    for (const { id, paragraphs, recommendation } of roadmap.claims) {
      const range = recommendation === null ? null : of.get(recommendation);
      for (const n of paragraphs.filter((n) => n > 12)) {
        expect(n, id).toBeGreaterThanOrEqual(range!.from);
        expect(n, id).toBeLessThanOrEqual(range!.to);
      }
    }
  });
});

describe('the wording', () => {
  it('names every part once', () => {
    const { pillars, areas, recommendations, keyAreas, actions, emphasis } = roadmap;
    const parts = [pillars, areas, recommendations, keyAreas, actions, emphasis];
    for (const part of [...parts, roadmap.targets, roadmap.claims]) {
      expect(new Set(ids(part)).size).toBe(part.length);
    }
  });

  it('has no empty string, exclamation mark, double space or stray white space', () => {
    const faulty = strings(roadmap).filter(
      ([, text]) => text.trim() !== text || text === '' || /!| {2}/.test(text),
    );
    expect(faulty).toEqual([]);
  });

  it('cites only paragraphs that the atlas has read, each list ascending', () => {
    const { from, to } = roadmap.report.covers;
    const cited = JSON.stringify(roadmap).matchAll(/"paragraphs":\[([\d,]+)\]/g);
    for (const [, list] of cited) {
      const numbers = list!.split(',').map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(numbers[0]).toBeGreaterThanOrEqual(from);
      expect(numbers.at(-1)).toBeLessThanOrEqual(to);
    }
  });
});
