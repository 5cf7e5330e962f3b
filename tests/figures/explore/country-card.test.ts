import { describe, expect, it } from 'vitest';
import { ranking } from '../../../src/analysis/rank.ts';
import {
  countryCard,
  spokenCard,
  type CardInput,
} from '../../../src/figures/explore/country-card.ts';
import type { Reading } from '../../../src/model/observation.ts';
import { country } from '../../analysis/small-world.ts';
import { DEU, measure, NER, SHARE, SSD } from '../small-figures.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const NER_2022: Reading = { iso3: 'NER', value: 22.4, year: 2022, status: 'estimate' };
const DEU_2024: Reading = { iso3: 'DEU', value: 93, year: 2024, status: 'reported' };

const input = (over: Partial<CardInput> = {}): CardInput => ({
  country: NER,
  reading: NER_2022,
  measure: SHARE,
  year: 2024,
  ranked: ranking([NER_2022, DEU_2024], SHARE),
  stays: [{ iso3: 'NER', included: 1971, graduated: null, scheduled: null }],
  publisher: 'ITU',
  target: null,
  ...over,
});

describe('The card of a country', () => {
  it('says all that is needed to quote the value', () => {
    expect(countryCard(input())).toEqual({
      name: 'Niger',
      value: '22.4%',
      year: 'in 2022',
      flags: ['No value for 2024; this is from 2022', 'estimate'],
      klass: '10% to under 25%',
      standing: null,
      rank: 'Rank 2 of 2',
      memberships: 'LDC · landlocked developing (LLDC) · low income',
      source: 'Source: ITU',
    });
  });

  it('has nothing to warn of where the value is reported for the year', () => {
    const card = countryCard(input({ country: DEU, reading: DEU_2024 }));
    expect(card.flags).toEqual([]);
    expect(card.rank).toBe('Rank 1 of 2');
    expect(card.memberships).toBe('developed (M49, 2020)');
  });

  it('says that there is no value, and claims nothing else', () => {
    expect(countryCard(input({ reading: undefined }))).toMatchObject({
      value: null,
      year: 'No value for 2024',
      flags: [],
      klass: null,
      rank: null,
      source: null,
    });
  });

  it('says not applicable for a year before the country had its code', () => {
    const card = countryCard(input({ country: SSD, reading: undefined, year: 2010 }));
    expect(card.year).toBe('Not applicable in 2010: it had no country code of its own yet');
  });

  it('says so where a rank is shared', () => {
    const twin: Reading = { ...NER_2022, iso3: 'TCD' };
    const card = countryCard(input({ ranked: ranking([NER_2022, twin, DEU_2024], SHARE) }));
    expect(card.rank).toBe('Joint rank 2 of 3');
  });

  it('knows the LDC list of the year shown', () => {
    const stays = [{ iso3: 'NER', included: 1990, graduated: 2020, scheduled: null }];
    const of = (year: number) => countryCard(input({ stays, year })).memberships;
    expect(of(1989)).not.toContain('LDC ·');
    expect(of(2019)).toMatch(/^LDC ·/);
    expect(of(2020)).toMatch(/^left the LDC list in 2020/);
  });

  it('writes prices with the words of their unit', () => {
    const reading: Reading = { iso3: 'NER', value: 13.86, year: 2024, status: 'official' };
    const card = countryCard(
      input({ reading, measure: measure(INDICATOR['mobile-price'], 'pct-gni') }),
    );
    expect(card.value).toBe('13.9% of monthly GNI per capita');
    expect(card.klass).toBe('over 10% to 20%');
  });

  it('tells how it stands to the target that is marked', () => {
    const target = { operator: 'at-least', threshold: { min: 90 }, standIn: null } as const;
    expect(countryCard(input({ target })).standing).toBe('Does not meet the target');
    expect(countryCard(input({ target, country: DEU, reading: DEU_2024 })).standing).toBe(
      'Meets the target',
    );
    expect(countryCard(input({ target, reading: undefined })).standing).toBe(
      'Not known whether it meets the target',
    );
  });

  it('says what stands in for what a target means', () => {
    const standIn = { short: 'by 4G', text: '4G stands in.', series: 'coverage-5g' };
    const target = { operator: 'at-least', threshold: { min: 3 }, standIn } as const;
    expect(countryCard(input({ target })).standing).toBe('Meets the target (by 4G)');
  });
});

describe('What is spoken of a country', () => {
  it('is its name, value, year, flags, class and rank', () => {
    expect(spokenCard(countryCard(input()))).toBe(
      'Niger. 22.4% in 2022. No value for 2024; this is from 2022. Estimate. Class 10% to under 25%. Rank 2 of 2.',
    );
  });

  it('without a value is its name and the reason', () => {
    expect(spokenCard(countryCard(input({ reading: undefined })))).toBe(
      'Niger. No value for 2024.',
    );
  });

  it('does not stumble over a country of which nothing is known', () => {
    const card = countryCard(input({ country: country('XXX'), reading: undefined, stays: [] }));
    expect(card.memberships).toBe('');
    expect(spokenCard(card)).toBe('XXX. No value for 2024.');
  });
});
