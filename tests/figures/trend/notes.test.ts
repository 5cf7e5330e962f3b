import { describe, expect, it } from 'vitest';
import { trendNotes, type TrendNotesInput } from '../../../src/figures/trend/notes.ts';
import type { TrendLine } from '../../../src/figures/trend/view.ts';
import type { Status } from '../../../src/model/observation.ts';
import { timelineOf } from '../../../src/selection/timeline.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const timeline = timelineOf(
  { 'internet-use': seriesOf({ NER: { 2016: 1, 2020: 2 } }) },
  { indicator: INDICATOR['internet-use'], measure: 'share', basket: null, experimental: false },
);

const line = (over: Partial<TrendLine>, years: number[], status: Status = 'reported') => ({
  id: 'NER',
  name: 'Niger',
  full: 'Niger',
  kind: 'country' as const,
  published: false,
  stretches:
    years.length === 0
      ? []
      : [{ basket: null, points: years.map((year) => ({ year, value: 1, status })) }],
  ...over,
});

function notes(lines: TrendLine[], over: Partial<TrendNotesInput> = {}) {
  if (timeline === null) throw new Error('There is no timeline.');
  return trendNotes({
    lines,
    timeline,
    membership: 'constant',
    lookBack: true,
    breaks: [],
    ...over,
  });
}

describe('The notes of a trend', () => {
  it('are none for a country with plain values', () => {
    expect(notes([line({}, [2016, 2020])])).toEqual([]);
  });

  it('explain hollow points only where there are any', () => {
    expect(notes([line({}, [2016], 'estimate')])).toEqual([
      'Hollow points are estimates or experimental values.',
    ]);
  });

  it('explain dashed lines only where there are any', () => {
    const world = { id: 'world', name: 'World', kind: 'group', published: true } as const;
    expect(notes([line(world, [2019], 'estimate')]).join(' ')).toContain('dashed');
    expect(notes([line(world, [])])).toEqual([
      'World: no line, because this atlas holds no estimate of the publisher’s for this group and none is computed.',
    ]);
  });

  it('say which members computed groups have, and how far their values look back', () => {
    const world = line({ id: 'world', name: 'World', kind: 'group' }, [2019], 'derived');
    expect(notes([world])).toEqual([
      'Groups keep the members of the last year shown. Where the countries with a value hold less than half of a group’s people, or too few of the values are of the year itself, there is no point.',
      'In a group’s value, a country without a value for the year counts with an earlier one, at most 3 years old.',
    ]);
    expect(notes([world], { lookBack: false })).toHaveLength(1);
    expect(notes([world], { membership: 'of-the-time' })[0]).toMatch(/members of each year/);
  });

  it('say of whom there is no line', () => {
    expect(notes([line({}, [])])).toEqual(['Niger: no line, because it has no value in any year.']);
    expect(notes([line({ id: 'ldc', name: 'LDCs', kind: 'group' }, [])])).toEqual([
      'LDCs: no line, because no year has enough values to stand for it.',
    ]);
  });

  it('tell the breaks that lie within a line, and no others', () => {
    const at = (iso3: string, year: number) => ({
      indicator: 'internet-use',
      iso3,
      year,
      note: `Changed in ${year}.`,
    });
    const breaks = [at('NER', 2016), at('NER', 2018), at('NER', 2021), at('TCD', 2018)];
    expect(notes([line({}, [2016, 2020])], { breaks })).toEqual([
      'Niger: break in 2018. Changed in 2018.',
    ]);
  });
});
