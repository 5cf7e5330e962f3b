import { describe, expect, it } from 'vitest';
import { figureChange } from '../../src/state/roadmap-links.ts';
import { defaultView, type View } from '../../src/state/view.ts';

const view: View = {
  ...defaultView('roadmap'),
  countries: ['NER', 'TCD'],
  groups: [{ kind: 'standing', id: 'africa' }],
  rec: '1A',
};

describe('the way from the Roadmap to a figure', () => {
  it('changes what the content names and nothing else', () => {
    const params = { page: 'explore', indicator: 'gender-parity', time: '2019', measure: 'gap' };
    expect(figureChange(params, view)).toEqual({
      page: 'explore',
      indicator: 'gender-parity',
      time: { kind: 'year', year: 2019 },
      measure: 'gap',
    });
  });

  it('adds groups to those the reader has chosen', () => {
    expect(figureChange({ page: 'explore', group: 'ldc~africa' }, view).groups).toEqual([
      { kind: 'standing', id: 'ldc' },
      { kind: 'standing', id: 'africa' },
    ]);
  });
});
