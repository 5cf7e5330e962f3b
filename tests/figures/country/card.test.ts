import { describe, expect, it } from 'vitest';
import { profileCard } from '../../../src/figures/country/card.ts';
import { indicatorProfile } from '../../../src/figures/country/indicator-profile.ts';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import type { Country } from '../../../src/model/country.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { PriceObservation } from '../../../src/model/observation.ts';
import type { Target } from '../../../src/model/roadmap.ts';
import { series, seriesOf } from '../../analysis/small-world.ts';
import { DEU, NER, tables, target } from './small-atlas.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const cardOf = (
  indicator: Indicator,
  country: Country,
  changed: LoadedTables = {},
  targets: readonly Target[] = [],
) => {
  const all = tables(changed);
  return profileCard(
    indicatorProfile(indicator, { tables: all, country, targets })!,
    all.countries,
  );
};

const price = (
  year: number,
  pctGni: number | null,
  status: PriceObservation['status'] = 'official',
): PriceObservation => ({ year, pctGni, usd: 12.5, ppp: 30, status });

describe('The card of an indicator', () => {
  it('has the value with its unit and true year', () => {
    const card = cardOf(INDICATOR['internet-use'], NER);
    expect(card.value).toEqual({
      number: '20.0%',
      unit: 'of people used the Internet',
      year: 2024,
    });
    expect(card.flags).toEqual([]);
    expect(card.rank).toBe('Rank 3 of 3 countries, highest first');
  });

  it('says that a value is ITU’s estimate, and that an earlier year stands in', () => {
    const estimated = cardOf(INDICATOR['internet-use'], NER, {
      'internet-use': new Map([
        ...seriesOf({ DEU: { 2024: 95 }, NGA: { 2024: 45 } }),
        ['NER', series({ 2022: 13 }, 'estimate')],
      ]),
    });
    expect(estimated.value?.year).toBe(2022);
    expect(estimated.flags).toEqual(['an estimate', 'no value for 2024']);
  });

  it('says plainly that figures by sex were never published', () => {
    const card = cardOf(INDICATOR['gender-parity'], NER);
    expect(card.value).toBeNull();
    expect(card.missing).toEqual(['No figures by sex were ever published.']);
  });

  it('shows both rates and the formula of the gap', () => {
    const { details, value } = cardOf(INDICATOR['gender-parity'], DEU);
    expect(value?.number).toBe('0.978');
    expect(details).toEqual(['Women 90.0%, men 92.0%. Gap (men − women) ÷ men: 2.2%.']);
  });

  it('gives a last value that is too old, and does not let it stand for the year', () => {
    const card = cardOf(INDICATOR['internet-use'], NER, {
      'internet-use': seriesOf({ NER: { 2015: 2 }, NGA: { 2024: 45 }, DEU: { 2024: 95 } }),
    });
    expect(card.value).toBeNull();
    expect(card.rank).toBeNull();
    expect(card.missing).toEqual([
      'Nothing since 2015, when it was 2.0%: too old to stand for 2024.',
    ]);
  });

  it('names the basket of a price and gives it in money too', () => {
    const card = cardOf(INDICATOR['fixed-price'], NER, {
      'price-baskets': new Map([['fixed-5gb', new Map([['NER', [price(2025, 50.98)]]])]]),
    });
    expect(card.value?.number).toBe('51.0%');
    expect(card.details).toEqual([
      'Fixed broadband, 5 GB a month, basket of 2025',
      '$12.50 a month, PPP$30.00 a month',
    ]);
  });

  it('never lets an experimental price stand in for an official one', () => {
    const card = cardOf(INDICATOR['mobile-price'], NER, {
      'price-baskets': new Map([
        [
          'mobile-5gb',
          new Map([
            ['NER', [price(2024, 16, 'experimental')]],
            ['DEU', [price(2025, 1)]],
          ]),
        ],
      ]),
    });
    expect(card.value).toBeNull();
  });

  it('gives a price in money where there is none as a share of income', () => {
    const card = cardOf(INDICATOR['fixed-price'], NER, {
      'price-baskets': new Map([
        [
          'fixed-5gb',
          new Map([
            ['NER', [price(2025, null)]],
            ['DEU', [price(2025, 1)]],
          ]),
        ],
      ]),
    });
    expect(card.missing).toEqual([
      'ITU never published a price of fixed broadband as a share of income.',
      'The price in money in 2025: $12.50 a month, PPP$30.00 a month.',
    ]);
  });

  it('says whether the target is met, not met or not known', () => {
    const targets = [
      target({ id: 'universal-use', threshold: { min: 90 } }),
      target({ id: 'bc-2025-world', appliesTo: { scope: 'group', group: 'world' } }),
      target({
        id: 'bc-2025-affordability-fixed',
        appliesTo: { scope: 'countries', group: 'developing' },
      }),
    ];
    const verdicts = (country: Country) =>
      cardOf(INDICATOR['internet-use'], country, {}, targets).verdicts.map(({ id, standing }) => [
        id,
        standing,
      ]);
    expect(verdicts(DEU)).toEqual([['universal-use', 'meets']]);
    expect(verdicts(NER)).toEqual([
      ['universal-use', 'misses'],
      ['bc-2025-affordability-fixed', 'misses'],
    ]);
  });

  it('says why a group has no value', () => {
    const card = cardOf(INDICATOR['coverage-4g'], DEU, {
      population: seriesOf({ NER: { 2024: 900 }, DEU: { 2024: 10 } }),
    });
    const world = card.beside.find(({ id }) => id === 'world');
    expect(world).toMatchObject({
      isValue: false,
      footing: '1 of 3 countries',
      people: ', 1% of people',
    });
    expect(world?.value).toMatch(/under half of its people/);
  });
});
