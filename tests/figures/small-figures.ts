/** A small world for the tests of the figures: Africa with two economies, Europe with one. */
import { INDICATOR } from '../../src/indicators/index.ts';
import type { Indicator, MeasureId } from '../../src/model/indicator.ts';
import type { Reading } from '../../src/model/observation.ts';
import type { DataSource } from '../../src/model/source.ts';
import { measureOf } from '../../src/selection/timeline.ts';
import { countries, country } from '../analysis/small-world.ts';

export const NER = country('NER', { short: 'Niger', region: 'africa', income: 'low', lldc: true });
export const SSD = country('SSD', { short: 'South Sudan', region: 'africa' });
export const DEU = country('DEU', { short: 'Germany', region: 'europe', developed: 'developed' });
export const WORLD = countries(NER, SSD, DEU);
export const MEMBERS = ['NER', 'SSD', 'DEU'];

export const SHARE = INDICATOR['internet-use'].measures[0];
export const measure = (indicator: Indicator, id: MeasureId) => measureOf(indicator, id);

/** Readings from full ones, by code. */
export const byCode = (...list: Reading[]): ReadonlyMap<string, Reading> =>
  new Map(list.map((each) => [each.iso3, each]));

export const source = (file: string, publisher: string): DataSource => ({
  file,
  publisher,
  title: file,
  vintage: '2026',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  link: 'https://example.org/',
  changes: '',
  rows: 1,
  sha256: '',
});
