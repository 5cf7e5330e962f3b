/** The publishers' files under ATLAS_SOURCES, by the name the pipeline calls them. */
export const SOURCE_FILES = {
  internetUse: 'itu/individuals-using-the-internet.csv',
  internetUseBySex2020: 'itu/individuals-using-the-internet-by-sex-and-area_2020-08.csv',
  prices: 'itu/ITU_ICTPriceBaskets_2008-2025.xlsx',
  aggregates: 'itu/ITU_regional_global_Key_ICT_indicator_aggregates_Nov_2024.xlsx',
  internetUseWorldBank: 'worldbank/API_IT.NET.USER.ZS_DS2_en_csv_v2.csv',
  internetUseFemale: 'worldbank/API_IT.NET.USER.FE.ZS_DS2_en_csv_v2.csv',
  internetUseMale: 'worldbank/API_IT.NET.USER.MA.ZS_DS2_en_csv_v2.csv',
  population: 'worldbank/API_SP.POP.TOTL_DS2_en_csv_v2.csv',
  gni: 'worldbank/API_NY.GNP.PCAP.CD_DS2_en_csv_v2.csv',
  coverage4g: 'worldbank/ITU_DH_POP_COV_4G.csv',
  worldBankEconomies: 'worldbank/Metadata_Country.csv',
  m49: 'unsd/UNSD_M49_overview_en.csv',
  m49French: 'unsd/UNSD_M49_overview_fr.csv',
  m49Spanish: 'unsd/UNSD_M49_overview_es.csv',
  m49Russian: 'unsd/UNSD_M49_overview_ru.csv',
  m49Arabic: 'unsd/UNSD_M49_overview_ar.csv',
  m49Chinese: 'unsd/UNSD_M49_overview_cn.csv',
  development: 'unsd/M49_developed-developing_2020-10.csv',
  sdgArchive: 'unsd/SDG_17.8.1_IT_USE_ii99_2020-10.csv',
  ldcTimeline: 'unsd/LDC_membership_timeline.csv',
} as const;

export type SourceName = keyof typeof SOURCE_FILES;
