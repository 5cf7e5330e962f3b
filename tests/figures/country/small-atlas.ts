/** A small atlas for the tests of the country profile: four countries, one of them an LDC. */
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import type { Countries } from '../../../src/model/country.ts';
import type { DeclaredIndicator } from '../../../src/model/indicator.ts';
import type { Target } from '../../../src/model/roadmap.ts';
import { countries, country, seriesOf } from '../../analysis/small-world.ts';
import { INDICATOR, INDICATORS } from '../../../src/indicators/index.ts';

const WEST = { code: '011', name: 'Western Africa' };

export const NER = country('NER', {
  short: 'Niger',
  region: 'africa',
  subregion: { code: '202', name: 'Sub-Saharan Africa' },
  intermediate: WEST,
  lldc: true,
  developed: 'developing',
  income: 'low',
  ituRegion: 'africa',
});
const NGA = country('NGA', { short: 'Nigeria', region: 'africa', intermediate: WEST });
export const DEU = country('DEU', { short: 'Germany', region: 'europe', developed: 'developed' });
export const ATA = country('ATA', { short: 'Antarctica' });

const PRICE = { year: 2025, pctGni: 0.7, usd: 34, ppp: 45, status: 'official' } as const;

/** A table of an indicator in which Germany alone has a value; what is said of others replaces it. */
function ofGermany({ values, measures }: DeclaredIndicator): [string, unknown] {
  const one = seriesOf({ DEU: { 2024: 1 } });
  switch (values.from) {
    case 'columns':
      return [values.dataset.id, new Map([[measures[0].id, one]])];
    case 'by-sex':
      return [values.dataset.id, new Map([['DEU', [{ year: 2023, female: 90, male: 92 }]]])];
    case 'column':
      return [values.dataset.id, one];
    default:
      return ['internet-use', one];
  }
}

/** The tables of a profile, where a test changes what it is about. */
export const tables = (
  changed: LoadedTables = {},
): LoadedTables & { readonly countries: Countries } => ({
  ...Object.fromEntries(INDICATORS.map(ofGermany)),
  countries: countries(NER, NGA, DEU, ATA),
  'ldc-membership': [{ iso3: 'NER', included: 1971, graduated: null, scheduled: null }],
  'series-breaks': [],
  'internet-use-notes': new Map(),
  population: seriesOf({
    NER: { 2024: 20, 2025: 20 },
    NGA: { 2024: 80, 2025: 80 },
    DEU: { 2024: 100, 2025: 100 },
  }),
  'internet-use': seriesOf({
    NER: { 2023: 10, 2024: 20 },
    NGA: { 2023: 40, 2024: 45 },
    DEU: { 2023: 90, 2024: 95 },
  }),
  'internet-use-by-sex': new Map([['DEU', [{ year: 2023, female: 90, male: 92 }]]]),
  'price-baskets': new Map([
    ['fixed-5gb', new Map([['DEU', [PRICE]]])],
    ['mobile-5gb', new Map([['DEU', [PRICE]]])],
  ]),
  'coverage-3g': seriesOf({ DEU: { 2020: 100 } }),
  'coverage-4g': seriesOf({ DEU: { 2024: 100 } }),
  'group-estimates': [],
  'school-groups': [],
  'account-groups': [],
  'ai-instruments-notes': new Map(),
  'price-medians': [],
  ...changed,
});

export const target = (known: Partial<Target>): Target => ({
  id: 'universal-use',
  title: 'Everyone is online',
  year: 2030,
  indicator: INDICATOR['internet-use'],
  measure: 'share',
  operator: 'at-least',
  threshold: { min: 100 },
  appliesTo: { scope: 'countries', group: 'world' },
  source: { title: '', publisher: '', date: '2022-01-01', link: null, paragraphs: [1] },
  caveat: '',
  standIn: null,
  recommendation: '1A',
  ...known,
});
