/** The figures that can stand alone, by the names under which addresses ask for them. */
import type { Form, PageId } from './view.ts';

export const EXPLORE_FIGURES = ['map', 'trend', 'rank', 'table'] as const satisfies readonly Form[];

export const COMPARE_FIGURES = [
  'compare-gap',
  'compare-trend',
  'compare-distribution',
  'compare-change',
  'compare-multiples',
  'compare-women-men',
  'compare-parity',
  'compare-affordability',
] as const;

const ROADMAP_FIGURES = ['targets', 'fact-check', 'actions'] as const;

export const COUNTRY_FIGURES = ['country-profile', 'country-trend'] as const;

export const FIGURES = [
  ...EXPLORE_FIGURES,
  ...COMPARE_FIGURES,
  ...ROADMAP_FIGURES,
  ...COUNTRY_FIGURES,
] as const;
export type FigureName = (typeof FIGURES)[number];

export type CompareFigure = (typeof COMPARE_FIGURES)[number];
export type CountryFigure = (typeof COUNTRY_FIGURES)[number];

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

export const isFigure = (name: string): name is FigureName => isOneOf(FIGURES, name);
export const isForm = (name: string): name is Form => isOneOf(EXPLORE_FIGURES, name);

export const isCountryFigure = (name: string): name is CountryFigure =>
  isOneOf(COUNTRY_FIGURES, name);

/** The page on which a figure is found, with all that belongs to it. */
export function pageOf(figure: FigureName): PageId {
  if (isForm(figure)) return 'explore';
  if (isCountryFigure(figure)) return 'country';
  return isOneOf(COMPARE_FIGURES, figure) ? 'compare' : 'roadmap';
}

/** The figure that an address asks for, the map if it names none; null for one there is not. */
export function figureAsked(search: string): FigureName | null {
  const name = (new URLSearchParams(search).get('figure') ?? '').trim().toLowerCase() || 'map';
  return isFigure(name) ? name : null;
}
