/**
 * The catalogue of figures: which files each one needs, and which script of its own shows it on
 * somebody else's page. It is small and imports little, because an embed reads it before anything
 * else is loaded.
 */
import { notesTable } from '../analysis/value-notes.ts';
import { basketsOf, INDICATORS, tablesNeeded } from '../indicators/index.ts';
import type { Indicator } from '../model/indicator.ts';
import type { TableId } from '../model/tables.ts';
import {
  isCountryFigure,
  isForm,
  pageOf,
  type CountryFigure,
  type FigureName,
} from '../address/figures.ts';
import type { FileId } from '../analysis/files.ts';
import type { Form } from '../address/view.ts';

/** Figures that an embed shows with one script: it has all they need and nothing else. */
export const FAMILIES = ['map', 'list', 'trend', 'compare', 'roadmap', 'country'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF_FORM: Readonly<Record<Form, Family>> = {
  map: 'map',
  trend: 'trend',
  rank: 'list',
  table: 'list',
};

export function familyOf(figure: FigureName): Family {
  if (isForm(figure)) return FAMILY_OF_FORM[figure];
  if (isCountryFigure(figure)) return 'country';
  return pageOf(figure) === 'compare' ? 'compare' : 'roadmap';
}

/** The parts of a view on which the files of its figure depend. */
export interface AskedFor {
  readonly indicator: Indicator;
  readonly target: string | null;
}

/** Files of every figure of countries: their names, breaks in their series, the sources. */
const USUAL: readonly FileId[] = ['countries', 'series-breaks', 'sources'];

/** What group values are computed from, and what their publishers say of them. */
const OF_GROUPS: readonly FileId[] = ['population', 'ldc-membership', 'group-estimates'];

const remarks = (indicator: Indicator): readonly TableId[] => {
  const table = notesTable(indicator);
  return table === null ? [] : [table];
};

const medians = (indicator: Indicator): readonly FileId[] =>
  basketsOf(indicator) ? ['price-medians'] : [];

function ofForm(form: Form, { indicator, target }: AskedFor): readonly FileId[] {
  switch (form) {
    case 'map':
      return [
        'world',
        'places',
        'ldc-membership',
        ...(target === null ? [] : (['roadmap'] as const)),
      ];
    case 'trend':
      return [...OF_GROUPS, ...medians(indicator)];
    case 'table':
      return ['ldc-membership', ...remarks(indicator)];
    case 'rank':
      return ['ldc-membership'];
  }
}

/** What single figures need besides the data of their indicator. */
const OWN: Readonly<Partial<Record<FigureName, readonly FileId[]>>> = {
  'compare-women-men': ['internet-use-by-sex'],
  'compare-parity': ['internet-use-by-sex'],
  'compare-affordability': ['price-baskets', 'price-medians'],
};

const DATA_OF_TARGETS: readonly FileId[] = [
  'internet-use',
  'price-baskets',
  'price-medians',
  'internet-use-by-sex',
  'coverage-4g',
];

/** The archives that a claim is held against. */
const ARCHIVES: readonly FileId[] = ['internet-use-by-sex-2020-08', 'group-estimates-2020-10'];

function ofRoadmap(figure: FigureName): readonly FileId[] {
  if (figure === 'actions') return ['roadmap'];
  const targets = ['roadmap', ...USUAL, ...OF_GROUPS, ...DATA_OF_TARGETS] as const;
  return figure === 'targets' ? targets : [...targets, ...ARCHIVES];
}

/** The tables without which nothing is said of an indicator in a profile, since half would mislead. */
export const tablesOfProfile = (indicator: Indicator): readonly TableId[] => [
  'countries',
  'ldc-membership',
  'population',
  'series-breaks',
  ...tablesNeeded(indicator),
  basketsOf(indicator) ? 'price-medians' : 'group-estimates',
  ...remarks(indicator),
];

/** One indicator of a country, or all of them. */
const ofCountry = (figure: CountryFigure, indicator: Indicator): readonly FileId[] => [
  ...(figure === 'country-trend' ? [indicator] : INDICATORS).flatMap(tablesOfProfile),
  'sources',
];

const once = (ids: readonly FileId[]): readonly FileId[] => [...new Set(ids)];

/** The files of a figure, each once. Without any one of them there is no figure. */
export function filesOf(figure: FigureName, asked: AskedFor): readonly FileId[] {
  const { indicator } = asked;
  if (isForm(figure)) return once([...tablesNeeded(indicator), ...USUAL, ...ofForm(figure, asked)]);
  if (isCountryFigure(figure)) return once(ofCountry(figure, indicator));
  if (pageOf(figure) === 'roadmap') return once(ofRoadmap(figure));
  const compared = [...tablesNeeded(indicator), ...USUAL, ...OF_GROUPS, ...medians(indicator)];
  return once([...compared, ...(OWN[figure] ?? [])]);
}

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
