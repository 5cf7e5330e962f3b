/** What each data file is, and what its columns hold. */

export interface DatasetWords {
  readonly name: string;
  readonly about: string;
  /** Every column of the file, in its order; empty for files that are no table. */
  readonly columns: Readonly<Record<string, string>>;
}

export const DATASET_PARTS = [
  { id: 'indicators', title: 'The indicators' },
  { id: 'groups', title: 'The publishers’ own figures for groups' },
  { id: 'context', title: 'Countries, people and income' },
  { id: 'archive', title: 'What was known when the Roadmap was written' },
  { id: 'map', title: 'The map and the Roadmap' },
] as const;
export type DatasetPart = (typeof DATASET_PARTS)[number]['id'];

const ISO3 = 'ISO 3166-1 alpha-3 code; XKX for Kosovo, ASC for Ascension';
const YEAR = 'calendar year';
const GROUP =
  'world, ldc, lldc, sids, developed, developing, income-… (World Bank), itu-… (ITU regions)';

const PRICES = {
  pct_gni: '% of monthly gross national income per capita',
  usd: 'US$ a month',
  ppp: 'dollars a month at purchasing-power parity',
} as const;

const MADE: Readonly<Record<DatasetPart, Readonly<Record<string, DatasetWords>>>> = {
  indicators: {
    'internet-use.csv': {
      name: 'Internet use',
      about:
        'Individuals who used the Internet in the last three months, from any place and device.',
      columns: {
        iso3: ISO3,
        year: YEAR,
        value: '% of the population',
        status:
          'reported; estimate, marked by ITU as its own; unmarked, where the source marks nothing',
      },
    },
    'internet-use-notes.csv': {
      name: 'Notes on Internet use',
      about: 'ITU’s notes on single values: whom a survey asked, and how.',
      columns: {
        iso3: ISO3,
        year: YEAR,
        ages: 'ages covered, such as 15-74, 5+ or all; blank where the note does not say',
        note: 'the note in ITU’s words',
      },
    },
    'internet-use-by-sex.csv': {
      name: 'Internet use of women and men',
      about: 'The same for women and for men, from household surveys.',
      columns: { iso3: ISO3, year: YEAR, female: '% of women', male: '% of men' },
    },
    'price-baskets.csv': {
      name: 'Prices of broadband',
      about:
        'The cheapest plan for a fixed basket of use: fixed broadband, and mobile broadband for data only.',
      columns: {
        iso3: ISO3,
        year: YEAR,
        basket: 'what is priced: fixed-5gb is fixed broadband with 5 GB a month',
        ...PRICES,
        status: 'official or experimental, as ITU calls it',
      },
    },
    'coverage-4g.csv': {
      name: '4G coverage',
      about: 'People who live within reach of an LTE/WiMAX or newer mobile signal.',
      columns: { iso3: ISO3, year: YEAR, value: '% of the population' },
    },
  },
  groups: {
    'group-estimates.csv': {
      name: 'ITU’s estimates for groups',
      about:
        'What ITU itself estimates for the world, its regions and groups, with missing countries filled in.',
      columns: {
        group: GROUP,
        indicator:
          'what is estimated: internet-use, mobile-phone-ownership, coverage-4g and others',
        sex: 'all, female or male',
        area: 'all, urban or rural',
        age: 'all, 15-24 or rest',
        year: YEAR,
        value: 'in the unit beside it',
        unit: 'percent or millions',
      },
    },
    'price-medians.csv': {
      name: 'ITU’s median prices',
      about: 'The median over all economies of a group that have a price of the year.',
      columns: { group: GROUP, year: YEAR, basket: 'as in the prices', ...PRICES },
    },
  },
  context: {
    'countries.csv': {
      name: 'Countries and areas',
      about: 'Codes, names and what each economy belongs to.',
      columns: {
        iso3: ISO3,
        m49: 'UN M49 code, three digits',
        iso2: 'ISO 3166-1 alpha-2 code',
        name: 'name in UN M49',
        short: 'a shorter name, where that is long',
        region_code: 'M49 code of the region',
        region: 'region',
        subregion_code: 'M49 code of the sub-region',
        subregion: 'sub-region',
        intermediate_code: 'M49 code of the intermediate region',
        intermediate: 'intermediate region, where there is one',
        lldc: '1 for a landlocked developing country',
        sids: '1 for a small island developing state, as M49 lists them',
        developed: 'developed or developing, as M49 last had it (2020)',
        income: 'World Bank income group, fiscal year 2026',
        itu_region: 'region of ITU',
      },
    },
    'ldc-membership.csv': {
      name: 'Least developed countries',
      about: 'Every stay on the list of least developed countries.',
      columns: {
        iso3: ISO3,
        included: 'year in which it came on the list',
        graduated: 'year in which it left; blank while it is on it',
        scheduled: 'year for which leaving is scheduled',
        scheduled_on: 'day for which it is scheduled, where it is known; not a day of leaving',
        schedule_state: 'scheduled, or extension-requested',
        as_of: 'day to which this is known',
        note: 'what is known of it',
      },
    },
    'population.csv': {
      name: 'Population',
      about: 'Inhabitants at the middle of the year; the weights of group values.',
      columns: { iso3: ISO3, year: YEAR, value: 'people' },
    },
    'gni-per-capita.csv': {
      name: 'Income per person',
      about: 'Gross national income per capita.',
      columns: { iso3: ISO3, year: YEAR, value: 'current US$, Atlas method' },
    },
    'series-breaks.csv': {
      name: 'Breaks in series',
      about: 'Years from which a country’s figures no longer compare with those before.',
      columns: {
        indicator: 'the indicator concerned',
        iso3: ISO3,
        year: 'the first year after the break',
        note: 'what changed',
      },
    },
    'country-names.csv': {
      name: 'Other names',
      about: 'Names in other languages, common and former names, for the search.',
      columns: { iso3: ISO3, kind: 'fr, es, ru, ar, zh, common or former', name: 'the name' },
    },
  },
  archive: {
    'internet-use-2020-10.csv': {
      name: 'Internet use as known in October 2020',
      about: 'The SDG database in the months after the Roadmap, for the fact check.',
      columns: { iso3: ISO3, year: YEAR, value: 'Internet users per 100 inhabitants' },
    },
    'internet-use-by-sex-2020-08.csv': {
      name: 'Women and men online as known in August 2020',
      about: 'One latest year of each economy.',
      columns: {
        iso3: ISO3,
        year: YEAR,
        total: '% of the population',
        female: '% of women',
        male: '% of men',
      },
    },
    'group-estimates-2020-10.csv': {
      name: 'Groups as known in October 2020',
      about:
        'Internet use of the world, the developed and developing regions, LDCs, LLDCs and SIDS.',
      columns: { group: GROUP, year: YEAR, value: 'Internet users per 100 inhabitants' },
    },
  },
  map: {
    'world.topo.json': {
      name: 'Outlines of the world',
      about: 'TopoJSON, projected ahead of time to Equal Earth.',
      columns: {},
    },
    'places.csv': {
      name: 'Points on the map',
      about: 'Where the dot of an economy stands.',
      columns: {
        iso3: ISO3,
        x: 'map units from the left edge',
        y: 'map units from the top edge',
        area: 'square map units of its outline; 0 without one',
      },
    },
    'roadmap.json': {
      name: 'The Roadmap as content',
      about:
        'Recommendations, actions, targets and quoted figures of A/74/821, in our own words with paragraph numbers; actions and emphasis after Diplo’s analysis.',
      columns: {},
    },
  },
};

/** The files of a part of the page, by their names. */
export const datasetsOf = (part: DatasetPart): Readonly<Record<string, DatasetWords>> => MADE[part];
