/** Opens every publisher's file and reads it: all that the datasets are made of. */
import { PERCENT } from './edge/quantity.ts';
import type { SourceFolder } from './edge/source-folder.ts';
import { readParticipation } from './publishers/ai-instruments.ts';
import { readRates } from './publishers/by-sex-rates.ts';
import { readDataProtection } from './publishers/cnil.ts';
import { readCounts } from './publishers/counts.ts';
import { readEGovernment } from './publishers/desa-egovernment.ts';
import { readAccountGroups, readSchoolGroups } from './publishers/group-rates.ts';
import { readSurveys } from './publishers/household-surveys.ts';
import { readBySex2020 } from './publishers/itu-2020-08.ts';
import { readGroupEstimates } from './publishers/itu-aggregates.ts';
import { readInternetUse } from './publishers/itu-datahub.ts';
import { readCybersecurity } from './publishers/itu-cybersecurity.ts';
import { readPriceMedians } from './publishers/itu-price-medians.ts';
import { readPricedEconomies, readPrices } from './publishers/itu-prices.ts';
import { readLdcTimeline } from './publishers/ldc-timeline.ts';
import { readBirths } from './publishers/sdg-births.ts';
import { readCoverage3g } from './publishers/sdg-coverage.ts';
import { readSignatures } from './publishers/treaty-signatures.ts';
import { readSchools } from './publishers/uis-schools.ts';
import { readSkills } from './publishers/uis-skills.ts';
import { readDevelopment, readM49 } from './publishers/unsd-m49.ts';
import { readSdgArchive } from './publishers/unsd-sdg.ts';
import { readCoverage4g } from './publishers/worldbank-data360.ts';
import { readWorldBankEconomies } from './publishers/worldbank-income.ts';
import { readWdi, type WdiRequest, type YearValue } from './publishers/worldbank-wdi.ts';
import type { SourceName } from './tables/source-files.ts';

export type Readings = Awaited<ReturnType<typeof readAll>>;

/** What to take of a World Bank file: the atlas begins in 1990. */
const SHARE = { from: 1990, bounds: PERCENT } as const;
const PERSONS = { from: 1990, bounds: { min: 1, max: 2e9 } } as const;
/** More than any economy has of what is counted. */
const THINGS = 1000;
const BY_SEX = { all: 'all', female: 'female', male: 'male' } as const;
const DOLLARS = { from: 1990, bounds: { min: 1, max: 1e6 } } as const;

/** Reads every file, in the order in which the report names them. @throws SourceRefusal */
export async function readAll(folder: SourceFolder) {
  const areas = readM49(folder.text('m49'));
  const known = new Set(areas.map((area) => area.iso3));
  const isoByM49 = new Map(areas.map((area) => [area.m49, area.iso3]));
  const wdi = (name: SourceName, request: WdiRequest): YearValue[] =>
    readWdi(folder.text(name), request, known);
  const prices = await folder.workbook('prices');
  return {
    areas,
    translations: new Map([
      ['fr', readM49(folder.text('m49French'))],
      ['es', readM49(folder.text('m49Spanish'))],
      ['ru', readM49(folder.text('m49Russian'))],
      ['ar', readM49(folder.text('m49Arabic'))],
      ['zh', readM49(folder.text('m49Chinese'))],
    ]),
    development: readDevelopment(folder.text('development')),
    ldcStays: readLdcTimeline(folder.text('ldcTimeline'), known),
    sdgArchive: readSdgArchive(folder.text('sdgArchive'), isoByM49),
    worldBankEconomies: readWorldBankEconomies(folder.text('worldBankEconomies'), known),
    use: readInternetUse(folder.text('internetUse'), known),
    useBefore2000: wdi('internetUseWorldBank', { ...SHARE, indicator: 'IT.NET.USER.ZS', to: 1999 }),
    useFemale: wdi('internetUseFemale', { ...SHARE, indicator: 'IT.NET.USER.FE.ZS' }),
    useMale: wdi('internetUseMale', { ...SHARE, indicator: 'IT.NET.USER.MA.ZS' }),
    useBySex2020: readBySex2020(folder.text('internetUseBySex2020'), known),
    population: wdi('population', { ...PERSONS, indicator: 'SP.POP.TOTL' }),
    gni: wdi('gni', { ...DOLLARS, indicator: 'NY.GNP.PCAP.CD' }),
    coverage3g: readCoverage3g(folder.text('coverage3g'), known),
    schools: readSchools(folder.text('schools'), known),
    schoolGroups: readSchoolGroups(folder.text('schoolGroups')),
    phoneOwnership: readRates(folder.text('phoneOwnership'), known, BY_SEX),
    accounts: readRates(folder.text('accounts'), known, BY_SEX),
    accountGroups: readAccountGroups(folder.text('accountGroups')),
    surveys: readSurveys(folder.text('surveys'), known),
    useBySexAmericas: readRates(folder.text('internetUseAmericas'), known, {
      ...BY_SEX,
      all: 'total',
    }),
    skills: readSkills(folder.text('skills'), known),
    eGovernment: readEGovernment(folder.text('eGovernment'), known),
    digitalPublicGoods: readCounts(
      folder.text('digitalPublicGoods'),
      known,
      'declared_dpgs',
      THINGS,
    ),
    births: readBirths(folder.text('births'), known),
    dataProtection: readDataProtection(folder.text('dataProtection'), known),
    shutdowns: readCounts(folder.text('shutdowns'), known, 'events', THINGS),
    aiInstruments: readParticipation(folder.text('aiInstruments'), known),
    cybersecurity: readCybersecurity(folder.text('cybersecurity'), known),
    signatures: readSignatures(folder.text('cybercrimeConvention'), known),
    coverage4g: readCoverage4g(folder.text('coverage4g'), known),
    prices: readPrices(prices, known),
    pricedEconomies: readPricedEconomies(prices, known),
    priceMedians: readPriceMedians(prices),
    estimates: readGroupEstimates(await folder.workbook('aggregates')),
  };
}
