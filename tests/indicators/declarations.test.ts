import { describe, expect, it } from 'vitest';
import { basketsOf, INDICATOR, INDICATORS, tablesNeeded } from '../../src/indicators/index.ts';
import { TABLES } from '../../src/io/tables.ts';
import { BASKETS } from '../../src/model/basket.ts';
import { RECOMMENDATIONS } from '../../src/model/roadmap.ts';
import { input } from '../figures/roadmap/committed.ts';
import { committed } from '../analysis/committed-data.ts';
import { measureDefinition, measureTitle, phrasesOf } from '../../src/messages/indicators/index.ts';

describe.each(INDICATORS)('The declaration of $id', (indicator) => {
  it('names itself, and datasets that there are', () => {
    expect(INDICATOR[indicator.id]).toBe(indicator);
    expect(TABLES).toEqual(expect.arrayContaining([...tablesNeeded(indicator)]));
  });

  it('has ascending breaks, and among them those that belong below', () => {
    for (const { breaks, closedAbove } of indicator.measures) {
      expect([...breaks].sort((a, b) => a - b)).toEqual([...breaks]);
      expect(new Set(breaks).size).toBe(breaks.length);
      expect(breaks).toEqual(expect.arrayContaining([...closedAbove]));
    }
  });

  it('says the kind of thing that its phrases are made for', () => {
    // Nobody scores a rank.
    for (const { id, unit } of indicator.measures)
      expect(phrasesOf(indicator, id).says).toBe(unit === 'rank' ? 'rank' : indicator.says);
  });

  it('has a title and a definition for every measure', () => {
    for (const { id: measure } of indicator.measures) {
      expect(measureTitle(indicator, measure), measure).toMatch(/./);
      expect(measureDefinition(indicator, measure), measure).toMatch(/./);
    }
  });

  it('finds what its publisher says of the world, under the name that it gives', () => {
    const { published } = indicator;
    const table = 'in' in published ? published.in.id : 'group-estimates';
    const series = new Set(committed(table).map((row) => row.indicator));
    if (published.of === 'baskets')
      expect(committed('price-medians').map(({ basket }) => basket)).toEqual(
        expect.arrayContaining(basketsOf(indicator)?.slice(-1) ?? []),
      );
    else if (published.of === 'the-rest')
      expect([...series]).toEqual(expect.arrayContaining([published.share, published.number]));
    else if (published.of === 'measures')
      expect([...series]).toEqual(expect.arrayContaining(Object.values(published.series)));
    else if (published.of !== 'nobody') expect([...series]).toContain(published.series);
  });
});

describe('The declarations together', () => {
  it('are evidence for just the recommendations that say so, and stand in their order', () => {
    const first = INDICATORS.map(({ evidenceFor }) => RECOMMENDATIONS.indexOf(evidenceFor[0]));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    for (const { id, indicators } of input.roadmap.recommendations)
      for (const each of indicators)
        if (each.id !== 'own') expect(each.evidenceFor.includes(id), `${id} ${each.id}`).toBe(true);
    for (const { id, evidenceFor } of INDICATORS)
      for (const each of evidenceFor) {
        const found = input.roadmap.recommendations.find((one) => one.id === each);
        expect(found?.indicators.map((one) => one.id)).toContain(id);
      }
  });

  it('price every basket, and none twice', () => {
    const priced = INDICATORS.flatMap((id) => basketsOf(id) ?? []);
    expect(priced.toSorted()).toEqual([...BASKETS].sort());
  });

  it('have every break that is known', () => {
    const names = new Set(INDICATORS.map((id) => id.breaks));
    const known = committed('series-breaks').map(({ indicator }) => indicator);
    expect(known.filter((name) => !names.has(name))).toEqual([]);
  });
});
