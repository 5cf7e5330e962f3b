/**
 * The catalogue of figures by name: which files each one needs, and which script of its own shows it
 * on somebody else's page. It is small and imports little, because an embed reads it before anything
 * else is loaded.
 */
import { estimatesTable, INDICATORS, tablesNeeded } from '../indicators/index.ts';
import type { Indicator } from '../model/indicator.ts';
import type { TableId } from '../model/tables.ts';
import type { FigureName } from '../address/figures.ts';
import type { FileId } from '../analysis/files.ts';
import { EXPLORE_ENTRIES } from './explore/entries.ts';
import {
  ofGroups,
  OF_GROUPS,
  remarks,
  USUAL,
  type AskedFor,
  type Entry,
  type Family,
} from './files-needed.ts';

/** The tables without which nothing is said of an indicator in a profile, since half would mislead. */
export const tablesOfProfile = (indicator: Indicator): readonly TableId[] => [
  'countries',
  'ldc-membership',
  'population',
  'series-breaks',
  ...tablesNeeded(indicator),
  estimatesTable(indicator),
  ...remarks(indicator),
];

const BY_SEX: readonly FileId[] = ['internet-use-by-sex'];

const OF_TARGETS: readonly FileId[] = [
  'roadmap',
  ...USUAL,
  ...OF_GROUPS,
  'internet-use',
  'price-baskets',
  'price-medians',
  'internet-use-by-sex',
  'coverage-4g',
];

/** The archives that a claim is held against. */
const ARCHIVES: readonly FileId[] = ['internet-use-by-sex-2020-08', 'group-estimates-2020-10'];

const compared = (more: readonly FileId[] = []): Entry => ({
  family: 'compare',
  files: (asked) => [...ofGroups(asked), ...more],
});

const ofRoadmap = (...files: readonly FileId[]): Entry => ({
  family: 'roadmap',
  files: () => files,
});

/** One entry a figure: a name without one does not compile. */
const CATALOGUE: Readonly<Record<FigureName, Entry>> = {
  ...EXPLORE_ENTRIES,
  'compare-gap': compared(),
  'compare-trend': compared(),
  'compare-distribution': compared(),
  'compare-change': compared(),
  'compare-multiples': compared(),
  'compare-women-men': compared(BY_SEX),
  'compare-parity': compared(BY_SEX),
  'compare-affordability': compared(['price-baskets', 'price-medians']),
  targets: ofRoadmap(...OF_TARGETS),
  'fact-check': ofRoadmap(...OF_TARGETS, ...ARCHIVES),
  actions: ofRoadmap('roadmap'),
  emphasis: ofRoadmap('roadmap'),
  'country-profile': {
    family: 'country',
    files: () => [...INDICATORS.flatMap(tablesOfProfile), 'sources'],
  },
  'country-trend': {
    family: 'country',
    files: ({ indicator }) => [...tablesOfProfile(indicator), 'sources'],
  },
};

export const familyOf = (figure: FigureName): Family => CATALOGUE[figure].family;

/** The files of a figure, each once. Without any one of them there is no figure. */
export const filesOf = (figure: FigureName, asked: AskedFor): readonly FileId[] => [
  ...new Set(CATALOGUE[figure].files(asked)),
];

/**
 * The tables that only add remarks to a figure, which no number depends on: it is shown without them,
 * so that a map need not wait for them, and its table has them where they are there.
 */
export const remarkTables = (figure: FigureName, { indicator }: AskedFor): readonly TableId[] =>
  figure === 'map' || figure === 'rank' ? remarks(indicator) : [];

const DOCUMENTS: Readonly<Partial<Record<FileId, string>>> = {
  world: 'data/world.topo.json',
  roadmap: 'data/roadmap.json',
  sources: 'data/sources.json',
  datapackage: 'data/datapackage.json',
};

/** Where the site serves a file. */
export const pathOf = (id: FileId): string => DOCUMENTS[id] ?? `data/${id}.csv`;
