import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchCountries, searchIndex } from '../../../src/analysis/search/economies.ts';
import { countries, country } from '../small-world.ts';
import { holds } from '../../support/property.ts';

const index = searchIndex(
  countries(
    country('CIV', { name: 'Côte d’Ivoire', short: 'Côte d’Ivoire', iso2: 'CI', m49: '384' }),
    country('NER', { name: 'Niger', short: 'Niger', iso2: 'NE', m49: '562' }),
    country('NGA', { name: 'Nigeria', short: 'Nigeria', iso2: 'NG', m49: '566' }),
    country('SWZ', { name: 'Eswatini', short: 'Eswatini', iso2: 'SZ', m49: '748' }),
    country('GNB', { name: 'Guinea-Bissau', short: 'Guinea-Bissau', iso2: 'GW', m49: '624' }),
    country('TUR', { name: 'Türkiye', short: 'Türkiye', iso2: 'TR', m49: '792' }),
  ),
  [
    { iso3: 'CIV', kind: 'common', name: 'Ivory Coast' },
    { iso3: 'SWZ', kind: 'former', name: 'Swaziland' },
    { iso3: 'NER', kind: 'zh', name: '尼日尔' },
    { iso3: 'TUR', kind: 'former', name: 'Turkey' },
  ],
);
const found = (typed: string) => searchCountries(index, typed).map(({ iso3 }) => iso3);

describe('a country is found', () => {
  it.each([
    ['cote d’ivoire', 'CIV'],
    ["COTE D'IVOIRE", 'CIV'],
    ['cote divoire', 'CIV'],
    ['ivory', 'CIV'],
    ['swaziland', 'SWZ'],
    ['turkiye', 'TUR'],
    ['尼日', 'NER'],
    ['bissau', 'GNB'],
    ['guinea bissau', 'GNB'],
    ['ner', 'NER'],
    ['ng', 'NGA'],
    ['566', 'NGA'],
  ])('by %s', (typed, iso3) => {
    expect(found(typed)[0]).toBe(iso3);
  });
});

it('exact fits come before beginnings, beginnings before words, words before insides', () => {
  expect(found('niger')).toEqual(['NER', 'NGA']);
  expect(searchCountries(index, 'swat')[0]).toEqual({
    iso3: 'SWZ',
    fit: 'inside',
    matched: 'Eswatini',
  });
  expect(found('i')).toEqual(['CIV', 'NER', 'NGA', 'SWZ', 'GNB', 'TUR']);
});

it('nothing typed finds nothing, nor does what fits no name', () => {
  expect(found('')).toEqual([]);
  expect(found(' .,- ')).toEqual([]);
  expect(found('atlantis')).toEqual([]);
});

it('any input is answered, at most as many as asked, each economy once', () => {
  holds(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (typed, limit) => {
      const codes = searchCountries(index, typed, limit).map(({ iso3 }) => iso3);
      expect(codes.length).toBeLessThanOrEqual(limit);
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
});

it('folding twice changes nothing more', () => {
  holds(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
