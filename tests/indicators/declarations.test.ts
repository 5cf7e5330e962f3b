import { describe, expect, it } from 'vitest';
import {
  basketsOf,
  INDICATOR,
  INDICATORS,
  INDICATORS_BY_SUBJECT,
  tablesNeeded,
} from '../../src/indicators/index.ts';
import { TABLES } from '../../src/io/tables.ts';
import { BASKETS } from '../../src/model/basket.ts';
import type { DeclaredIndicator } from '../../src/model/indicator.ts';
import { committed } from '../analysis/committed-data.ts';
import { measureDefinition, measureTitle, wordsOf } from '../../src/messages/indicators/index.ts';

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
    expect(wordsOf(indicator).phrases.says).toBe(indicator.says);
  });

  it('has a title and a definition for every measure', () => {
    for (const { id: measure } of indicator.measures) {
      expect(measureTitle(indicator, measure), measure).toMatch(/./);
      expect(measureDefinition(indicator, measure), measure).toMatch(/./);
    }
  });

  it('finds what its publisher says of the world, under the name that it gives', () => {
    const { published } = indicator;
    const series = new Set(committed('group-estimates').map((row) => row.indicator));
    if (published.of === 'baskets')
      expect(committed('price-medians').map(({ basket }) => basket)).toEqual(
        expect.arrayContaining(basketsOf(indicator)?.slice(-1) ?? []),
      );
    else if (published.of === 'the-rest')
      expect([...series]).toEqual(expect.arrayContaining([published.share, published.number]));
    else if (published.of !== 'nobody') expect([...series]).toContain(published.series);
  });
});

describe('The declarations together', () => {
  it('are in a profile each once', () => {
    const ids = (list: readonly DeclaredIndicator[]) => list.map(({ id }) => id).sort();
    expect(ids(INDICATORS_BY_SUBJECT)).toEqual(ids(INDICATORS));
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
