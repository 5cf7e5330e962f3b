/**
 * Describes the data files as a Data Package 2.0 with a Table Schema each, the convention that the
 * frictionless packages of R and Python read; and writes sources.json from it.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DATASETS } from '../../src/io/tables.ts';
import { PATTERNS } from '../../src/io/cells.ts';
import { DATASET_PARTS, type About, type Column, type Dataset } from '../../src/model/dataset.ts';
import { CATALOGUE, type CatalogueEntry } from './tables/catalogue.ts';
import { DOCUMENTS } from './tables/documents.ts';
import { SOURCE_FILES } from './tables/source-files.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

type Described = Readonly<Record<string, unknown>>;

/** Where the content of a file comes from; more than the standard asks for, and by its leave. */
interface Origin extends Omit<CatalogueEntry, 'file' | 'sources' | 'link' | 'vintage'> {
  readonly path: string;
  readonly version: string;
  readonly rows: number;
  readonly sourceFiles: readonly string[];
}

interface Resource extends Described {
  readonly path: string;
  readonly hash?: string;
  readonly sources: readonly Origin[];
}

export interface DataPackage extends Described {
  readonly resources: readonly Resource[];
}

/** XML Schema's patterns are of the whole value, and so have no anchors. */
const patternOf = ({ source }: RegExp): string => source.replace(/^\^|\$$/g, '');

/** The type of a column and what it may hold, in the words of Table Schema. */
function fieldType(column: Column): Described {
  switch (column.type) {
    case 'code':
      return { type: 'string', constraints: { pattern: patternOf(PATTERNS[column.of]) } };
    case 'ages':
      return { type: 'string', constraints: { pattern: patternOf(PATTERNS.ages) } };
    case 'word':
      return { type: 'string', constraints: { enum: column.of } };
    case 'number': {
      const { min: minimum, max: maximum } = column;
      const range = { ...(minimum !== undefined && { minimum }), ...(maximum && { maximum }) };
      return { type: 'number', constraints: range };
    }
    case 'flag':
      return { type: 'boolean', trueValues: ['1'], falseValues: ['0'] };
    case 'day':
      return { type: 'date' };
    case 'text':
      return { type: 'string' };
    case 'year':
      return { type: 'year' };
  }
}

function fieldOf(name: string, column: Column, words: About): Described {
  const unit = words.units?.[name];
  const { constraints, ...type } = fieldType(column) as { constraints?: Described };
  return {
    name,
    ...type,
    description: words.columns[name],
    ...(unit !== undefined && { unit }),
    constraints: { required: !column.blank, ...constraints },
  };
}

/** Codes of economies are those of the list of countries. */
const foreignKeys = ({ id, columns }: Dataset): Described =>
  id === 'countries' || !('iso3' in columns)
    ? {}
    : {
        foreignKeys: [{ fields: ['iso3'], reference: { resource: 'countries', fields: ['iso3'] } }],
      };

const schemaOf = (dataset: Dataset, words: About): Described => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: Object.entries(dataset.columns).map(([name, column]) => fieldOf(name, column, words)),
  primaryKey: dataset.key,
  ...foreignKeys(dataset),
});

const DATASETS_FOLDER = new URL('../../src/datasets/', import.meta.url);

/** The words of a dataset stand in the file that declares it. */
async function wordsOf({ id }: Dataset): Promise<About> {
  const places = [`${id}.ts`, `evidence/${id}.ts`].map((path) => new URL(path, DATASETS_FOLDER));
  const place = places.find((each) => existsSync(each));
  if (!place) throw new Error(`no file declares ${id}`);
  return ((await import(place.href)) as { words: About }).words;
}

/** Data rows of a CSV that come from this source; the number of outlines of the topology. */
function rowCount({ file, covers, release }: CatalogueEntry, text: string): number {
  if (!file.endsWith('.csv')) {
    const world = JSON.parse(text) as { objects: { countries: { geometries: unknown[] } } };
    return world.objects.countries.geometries.length;
  }
  const lines = text.trimEnd().split('\n').slice(1);
  if (release !== undefined) return lines.filter((line) => line.endsWith(`,${release}`)).length;
  if (covers === undefined) return lines.length;
  const years = lines.map((line) => Number(line.split(',')[1]));
  return years.filter((year) => year >= covers.from && year <= (covers.to ?? Infinity)).length;
}

function originOf(entry: CatalogueEntry, text: string): Origin {
  const { file: _, sources, link: path, vintage: version, ...said } = entry;
  const sourceFiles = sources.map((name) => SOURCE_FILES[name]);
  return { ...said, path, version, rows: rowCount(entry, text), sourceFiles };
}

/** The licences of a file, each once. */
const licensesOf = (origins: readonly Origin[]): readonly Described[] => [
  ...new Map(
    origins.map(({ licence: { name, url } }) => [url, { title: name, path: url }]),
  ).values(),
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @param text - Null for content that is written by hand and so not weighed. */
async function resourceOf(file: string, text: string | null): Promise<Resource> {
  const [id = '', ...endings] = file.split('.');
  const dataset = DATASETS.find((each) => file === `${each.id}.csv`);
  const words = dataset ? await wordsOf(dataset) : DOCUMENTS[file];
  if (!words) throw new Error(`nothing is said about ${file}`);
  const { part, title, description } = words;
  const origins =
    text === null
      ? []
      : CATALOGUE.filter((each) => each.file === file).map((each) => originOf(each, text));
  const format = endings.at(-1) ?? '';
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: id,
    path: file,
    ...(dataset && { type: 'table' }),
    title,
    description,
    part,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    ...(text !== null && { bytes: Buffer.byteLength(text), hash: `sha256:${sha256(text)}` }),
    ...(origins.length > 0 && { licenses: licensesOf(origins) }),
    sources: origins,
    ...(dataset && { schema: schemaOf(dataset, words) }),
  };
}

/** Within a part: outlines before tables, and what is written by hand last. */
const ORDER = [
  'world.topo.json',
  ...DATASETS.map(({ id }) => `${id}.csv`),
  ...Object.keys(DOCUMENTS).filter((file) => file !== 'world.topo.json'),
];

/**
 * The description of the files built, part by part.
 * @throws Error when a file has no entry in the catalogue, or an entry has no file.
 */
export async function describe(files: ReadonlyMap<string, string>): Promise<DataPackage> {
  const listed = new Set(CATALOGUE.map((entry) => entry.file));
  for (const file of files.keys())
    if (!listed.has(file)) throw new Error(`${file} is not in the catalogue of sources`);
  for (const file of listed)
    if (!files.has(file)) throw new Error(`the catalogue lists ${file}, which is not built`);
  const resources = await Promise.all(
    ORDER.map((file) => resourceOf(file, files.get(file) ?? null)),
  );
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'roadmap-atlas',
    title: 'Roadmap Atlas: the data',
    description:
      'What the atlas shows of the Roadmap for Digital Cooperation (A/74/821): country data on Internet use, its price and the gap between women and men, with everything that they are grouped and weighted by. Each file keeps the licence of its publisher.',
    homepage: 'https://docs.un.org/en/A/74/821',
    resources: DATASET_PARTS.flatMap((part) => resources.filter((each) => each.part === part)),
  };
}

/**
 * The content of sources.json: one entry a source of a file, in the order of the catalogue, by which
 * figures name their sources.
 */
export const sourcesOf = ({ resources }: DataPackage): readonly Described[] =>
  [...new Set(CATALOGUE.map(({ file }) => file))]
    .flatMap((file) => resources.filter(({ path }) => path === file))
    .flatMap(({ path: file, hash = '', sources }) =>
      sources.map((origin) => {
        const { publisher, title, version, retrieved, licence, path, changes, covers, release } =
          origin;
        return {
          file,
          publisher,
          title,
          vintage: version,
          ...(retrieved !== undefined && { retrieved }),
          licence,
          link: path,
          changes,
          ...(covers && { covers }),
          ...(release !== undefined && { release }),
          rows: origin.rows,
          sha256: hash.replace('sha256:', ''),
          sourceFiles: origin.sourceFiles,
        };
      }),
    );
