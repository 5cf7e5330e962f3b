import { describe, expect, it } from 'vitest';
import { figureChange } from '../../src/address/roadmap-links.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const view: View = {
  ...defaultView('roadmap'),
  countries: ['NER', 'TCD'],
  groups: [{ kind: 'standing', id: 'africa' }],
  rec: '1A',
};

describe('the way from the Roadmap to a figure', () => {
  it('changes what the content names and what depends on it', () => {
    const params = { page: 'explore', indicator: 'gender-parity', time: '2019', measure: 'gap' };
    expect(figureChange(params, view)).toEqual({
      page: 'explore',
      indicator: INDICATOR['gender-parity'],
      time: { kind: 'year', year: 2019 },
      measure: 'gap',
      basket: null,
      target: null,
    });
  });

  it('shows the values even where the reader had a target or another measure in view', () => {
    const marked: View = {
      ...view,
      indicator: INDICATOR['fixed-price'],
      measure: 'usd',
      basket: 'fixed-1gb',
    };
    const change = figureChange({ page: 'explore', indicator: 'fixed-price' }, marked);
    expect(change).toMatchObject({ measure: 'pct-gni', basket: null, target: null });
  });

  it('adds groups to those the reader has chosen', () => {
    expect(figureChange({ page: 'explore', group: 'ldc~africa' }, view).groups).toEqual([
      { kind: 'standing', id: 'ldc' },
      { kind: 'standing', id: 'africa' },
    ]);
  });
});
