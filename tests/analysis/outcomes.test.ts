import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byFirmness, countOutcomes, kept } from '../../src/analysis/outcomes.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { ACTIONS } from '../../src/messages/roadmap/page.ts';
import { OUTCOMES } from '../../src/model/roadmap.ts';

const { actions } = parseRoadmap(readFileSync('data/roadmap.json', 'utf8'));

describe('What became of the actions', () => {
  it('is told of all of them: counted by hand, 7 done, 4 in part, 3 superseded', () => {
    expect(actions).toHaveLength(16);
    expect(countOutcomes(actions)).toEqual({
      done: 7,
      'under-way': 0,
      partly: 4,
      superseded: 3,
      'not-done': 1,
      'not-found': 1,
    });
    expect(ACTIONS.headline(countOutcomes(actions))).toBe(
      'Of 16 promised actions: 7 done, 4 in part, 3 superseded, 1 not done, and 1 not found',
    );
  });

  it('shares the promises kept by who made them', () => {
    const of = (group: string) => kept(actions.filter((each) => each.group === group));
    expect(of('secretary-general')).toEqual({ done: 3, of: 5 });
    expect(of('un-system')).toEqual({ done: 4, of: 7 });
    expect(of('others')).toEqual({ done: 0, of: 4 });
    expect(kept([])).toEqual({ done: 0, of: 0 });
  });

  it('parts each group in a firmer and a softer half', () => {
    const { firm, soft } = byFirmness(actions);
    expect([...firm, ...soft]).toHaveLength(16);
    for (const { strength } of firm) expect(strength.rank * 2).toBeLessThanOrEqual(strength.of);
    for (const { strength } of soft) expect(strength.rank * 2).toBeGreaterThan(strength.of);
  });

  it('has its sources, and events in the order of time, none after the day of the reading', () => {
    for (const { id, outcome } of actions) {
      const { status, events, sources, asOf } = outcome;
      expect(OUTCOMES, id).toContain(status);
      expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
      for (const { date } of events) expect(date <= asOf, `${id} ${date}`).toBe(true);
      expect(new Set(sources.map(({ link }) => link)).size, id).toBe(sources.length);
    }
  });
});
