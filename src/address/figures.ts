/** The figures that can stand alone: the names under which addresses ask for them, page by page. */
import type { Form, PageId } from './view.ts';

/** A figure is found on its page with all that belongs to it. */
const FIGURES_OF = {
  explore: ['map', 'trend', 'rank', 'table'] as const satisfies readonly Form[],
  compare: [
    'compare-gap',
    'compare-trend',
    'compare-distribution',
    'compare-change',
    'compare-multiples',
    'compare-women-men',
    'compare-parity',
    'compare-affordability',
  ],
  roadmap: ['targets', 'fact-check', 'actions', 'emphasis'],
  country: ['country-profile', 'country-trend'],
} as const satisfies Partial<Record<PageId, readonly string[]>>;

/** A page that has figures with names. */
export type FigurePage = keyof typeof FIGURES_OF;
export type FigureOf<P extends FigurePage> = (typeof FIGURES_OF)[P][number];
export type FigureName = FigureOf<FigurePage>;
export type CompareFigure = FigureOf<'compare'>;

/** The sections of a comparison: what follows `#` in an address of its page. */
export const COMPARE_SECTIONS = [
  'gap',
  'trend',
  'distribution',
  'change',
  'multiples',
  'gender',
  'affordability',
] as const;
export type CompareSection = (typeof COMPARE_SECTIONS)[number];

export const EXPLORE_FIGURES = FIGURES_OF.explore;
export const COMPARE_FIGURES = FIGURES_OF.compare;
export const ROADMAP_FIGURES = FIGURES_OF.roadmap;
export const COUNTRY_FIGURES = FIGURES_OF.country;

/** All figures, in the order of the pages. */
export const FIGURES: readonly FigureName[] = Object.values(FIGURES_OF).flat();

/** Whether a name is that of a figure of a page. */
const isFigureOf = <P extends FigurePage>(page: P, name: string): name is FigureOf<P> =>
  (FIGURES_OF[page] as readonly string[]).includes(name);

export const isFigure = (name: string): name is FigureName =>
  (FIGURES as readonly string[]).includes(name);
export const isForm = (name: string): name is Form => isFigureOf('explore', name);

const PAGES_WITH_FIGURES = Object.keys(FIGURES_OF) as FigurePage[];

/** The page on which a figure is found, with all that belongs to it. */
export const pageOf = (figure: FigureName): FigurePage =>
  PAGES_WITH_FIGURES.find((page) => isFigureOf(page, figure)) ?? 'explore';

/** The figure that an address asks for, the map if it names none; null for one there is not. */
export function figureAsked(search: string): FigureName | null {
  const name = (new URLSearchParams(search).get('figure') ?? '').trim().toLowerCase() || 'map';
  return isFigure(name) ? name : null;
}
