import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryFinding, type Profiles } from '../../../src/figures/country/finding.ts';
import { indicatorProfile } from '../../../src/figures/country/indicator-profile.ts';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import { parseRoadmap } from '../../../src/io/roadmap.ts';
import type { Countries, Country } from '../../../src/model/country.ts';
import { INDICATOR, INDICATORS } from '../../../src/indicators/index.ts';
import { everyTable } from '../../analysis/committed-data.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { ATA, DEU, NER, tables } from './small-atlas.ts';

const findingOf = (
  country: Country,
  all: LoadedTables & { readonly countries: Countries } = tables(),
) => {
  const profiles: Profiles = Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const profile = indicatorProfile(indicator, { tables: all, country, targets: [] });
      return profile ? [[indicator.id, profile]] : [];
    }),
  );
  return countryFinding(profiles, all.countries);
};

describe('The finding of a profile', () => {
  it('holds an LDC against the LDCs, and others against their part of the world', () => {
    const use = seriesOf({ NER: { 2024: 20 }, NGA: { 2024: 45 }, DEU: { 2024: 95 } });
    const twoLdcs = tables({
      'internet-use': use,
      'ldc-membership': ['NER', 'NGA'].map((iso3) => ({
        iso3,
        included: 1971,
        graduated: null,
        scheduled: null,
      })),
    });
    expect(findingOf(NER, twoLdcs).headline).toBe(
      '20.0% of people used the Internet in 2024, below the 40.0% of the least developed countries.',
    );
    expect(findingOf(DEU).headline).toBe(
      '95.0% of people used the Internet in 2024, about level with the 95.0% of Europe.',
    );
  });

  it('says less than half, and more than double, only where that is true', () => {
    const with_ = (own: number) =>
      findingOf(
        { ...NER, intermediate: null, subregion: null, region: null },
        tables({
          'ldc-membership': [],
          'internet-use': seriesOf({ NER: { 2024: own }, DEU: { 2024: 50 } }),
          population: seriesOf({ NER: { 2024: 0 }, DEU: { 2024: 100 } }),
        }),
      ).headline;
    expect(with_(24.9)).toContain('less than half the 50.0% of the world');
    expect(with_(25)).toContain(', below the 50.0% of the world');
    expect(with_(50.4)).toContain('about level with');
    expect(with_(100)).toContain(', above the 50.0%');
  });

  it('does not hold an earlier value against a later year of the group', () => {
    const use = seriesOf({ NER: { 2022: 13 }, NGA: { 2024: 45 }, DEU: { 2024: 95 } });
    expect(findingOf(NER, tables({ 'internet-use': use })).headline).toBe(
      '13.0% of people used the Internet in 2022.',
    );
  });

  it('says when the last figure is old, and when there never was one', () => {
    const use = seriesOf({ NER: { 2015: 2 }, NGA: { 2024: 45 }, DEU: { 2024: 95 } });
    expect(findingOf(NER, tables({ 'internet-use': use })).headline).toBe(
      'The last figure of Internet use is of 2015: 2.0% of people.',
    );
    const without = tables({
      'internet-use': seriesOf({ DEU: { 2024: 95 } }),
      'coverage-4g': seriesOf({ NER: { 2024: 17 } }),
    });
    expect(findingOf(NER, without).headline).toBe('No figure of Internet use was ever published.');
    expect(findingOf(ATA).headline).toBe('None of the indicators of this atlas has a value.');
  });

  it('claims nothing of data that could not be read', () => {
    const { headline, further } = countryFinding({}, tables().countries);
    expect([headline, ...further]).toEqual([null]);
  });

  it('tells whose rate is the higher only outside the band of parity', () => {
    expect(findingOf(DEU).further).toContain(
      'A larger share of men than of women used the Internet in 2023: 92.0% and 90.0%.',
    );
    expect(findingOf(NER).further).toContain('No figures by sex were ever published.');
  });
});

describe('The finding, on the committed data', () => {
  const all = {
    ...everyTable(),
  };
  const targets = parseRoadmap(readFileSync('data/roadmap.json', 'utf8')).targets;

  it('is a whole sentence for every country and area', () => {
    for (const country of all.countries.values()) {
      const { headline, further } = findingOf(country, all);
      for (const sentence of [headline ?? '', ...further]) {
        expect(sentence, country.iso3).toMatch(/^[A-Z0-9][^\n]*\.$/);
        expect(sentence, country.iso3).not.toMatch(/NaN|undefined|Infinity|null/);
      }
    }
  }, 60_000);

  it('never speaks of a value that its own file does not have', () => {
    const lines = readFileSync('data/internet-use.csv', 'utf8').split('\n');
    const published = new Set(lines.map((line) => line.split(',').slice(0, 3).join(',')));
    for (const country of all.countries.values()) {
      const profile = indicatorProfile(INDICATOR['internet-use'], {
        tables: all,
        country,
        targets,
      });
      const { reading } = profile!;
      if (reading) expect(published).toContain(`${reading.iso3},${reading.year},${reading.value}`);
    }
  });
});
