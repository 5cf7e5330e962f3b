/** What of the gallery is shown, and how: kept in the address, so that a reload shows the same. */
import { PAGES, type PageId } from '../../src/address/view.ts';
import { STATES, type GalleryFigure, type State } from '../figures/figure.ts';

export const WIDTHS = [320, 640, 960] as const;
export type Width = (typeof WIDTHS)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The figure as on its page, as a standalone picture, or as both side by side. */
export const SHOWN = ['screen', 'picture', 'both'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Filter {
  /** Words that must all be in a figure's name, page, state or address. */
  readonly text: string;
  /** Null for all. */
  readonly state: State | null;
  readonly page: PageId | null;
  /** In the order of `WIDTHS`; never empty. */
  readonly widths: readonly Width[];
  readonly themes: readonly Theme[];
  readonly shown: Shown;
}

const oneOf = <T extends string>(all: readonly T[], text: string | null): T | null =>
  all.find((each) => each === text) ?? null;

/** Those that a list names; all where it names none. */
function someOf<T extends string | number>(all: readonly T[], list: string | null): readonly T[] {
  const named = (list ?? '').split(',');
  const some = all.filter((each) => named.includes(String(each)));
  return some.length === 0 ? all : some;
}

export function parseFilter(search: string): Filter {
  const given = new URLSearchParams(search);
  return {
    text: given.get('text') ?? '',
    state: oneOf(STATES, given.get('state')),
    page: oneOf(PAGES, given.get('page')),
    widths: someOf(WIDTHS, given.get('width')),
    themes: someOf(THEMES, given.get('theme')),
    shown: oneOf(SHOWN, given.get('show')) ?? 'screen',
  };
}

/** The address of a filter, without what is as usual; an empty text for the whole gallery. */
export function formatFilter({ text, state, page, widths, themes, shown }: Filter): string {
  const written = new URLSearchParams({
    ...(text && { text }),
    ...(state && { state }),
    ...(page && { page }),
    ...(widths.length < WIDTHS.length && { width: widths.join(',') }),
    ...(themes.length < THEMES.length && { theme: themes.join(',') }),
    ...(shown !== 'screen' && { show: shown }),
  });
  return written.size === 0 ? '' : `?${written.toString()}`;
}

/** The figures that a filter lets through. */
export function filtered(
  figures: readonly GalleryFigure[],
  { text, state, page }: Filter,
): readonly GalleryFigure[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return figures.filter((figure) => {
    const all = [figure.name, figure.page, figure.state, figure.address].join(' ').toLowerCase();
    return (
      (state === null || figure.state === state) &&
      (page === null || figure.page === page) &&
      words.every((word) => all.includes(word))
    );
  });
}
