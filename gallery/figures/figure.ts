/** What an entry of the gallery is: a figure of the atlas in one of its states, and how it is made. */
import { isStandingGroup } from '../../src/analysis/group/membership.ts';
import { requireTable } from '../../src/analysis/loaded-tables.ts';
import { notesOf } from '../../src/analysis/value-notes.ts';
import { buildFigure } from '../../src/figures/build-figure.ts';
import type { CountryCardView } from '../../src/figures/explore/country-card.ts';
import type { ChartView } from '../../src/figures/country/small-trend.ts';
import type { TargetProgress } from '../../src/figures/roadmap/target-progress.ts';
import type { FigureView } from '../../src/figures/view.ts';
import type { Indicator, IndicatorId, Measure } from '../../src/model/indicator.ts';
import { skillOf } from '../../src/model/skills.ts';
import type { Iso3 } from '../../src/model/country.ts';
import { cardMaker } from '../../src/pages/explore/cards.ts';
import { parseAddress } from '../../src/address/address.ts';
import { isForm, pageOf, type FigureName } from '../../src/address/figures.ts';
import { selectionOf } from '../../src/selection/selection.ts';
import type { PageId, View } from '../../src/address/view.ts';
import type { WholeAtlas } from './atlas.ts';

export const STATES = [
  /** As the page shows it first. */
  'usual',
  /** Another measure, basket, region, span of years or rule. */
  'choice',
  'one-country',
  'longest-names',
  /** A target marked in it. */
  'target',
  'experimental',
  /** Nothing to show, or next to nothing. */
  'nothing',
  'own-data',
] as const;
export type State = (typeof STATES)[number];

/** The component of the product that shows a figure on its page, with what it needs besides the view. */
export type Screen =
  | { readonly kind: 'figure'; readonly cardOf: (iso3: Iso3) => CountryCardView | null }
  /** A word in the place of a chart. */
  | { readonly kind: 'no-chart' }
  | { readonly kind: 'small-trend'; readonly view: ChartView }
  | { readonly kind: 'target'; readonly progress: TargetProgress; readonly pace: FigureView };

/** A figure once it is made. */
export interface Made {
  readonly view: FigureView;
  /** Economies that the reader picked. */
  readonly selected: readonly Iso3[];
  readonly screen: Screen;
}

export interface GalleryFigure {
  /** Stable: the name of its snapshots, and of its place in the gallery. */
  readonly name: string;
  readonly page: PageId;
  readonly state: State;
  /** Where the atlas shows it, without the question mark; null where no address does. */
  readonly address: string | null;
  /** Widths of the standalone pictures that are held as snapshots, in CSS pixels; its words always are. */
  readonly widths: readonly number[];
  /** @throws Error where there is no such figure: an entry that shows nothing would hide it. */
  readonly make: (atlas: WholeAtlas) => Made;
}

/** Width of a picture in a document, and that of a telephone. */
export const USUAL_WIDTH = 850;
export const NARROW_WIDTH = 320;

/**
 * The indicators of which every figure is held as a picture as well: one of each kind. Pictures of the
 * others have the same parts, and differ in what their words hold.
 */
const PICTURED: readonly IndicatorId[] = [
  ...(['internet-use', 'people-offline', 'fixed-price', 'mobile-price'] as const),
  ...(['gender-parity', 'coverage-3g', 'coverage-4g'] as const),
  ...(['schools-online', 'internet-shutdowns', 'data-protection'] as const),
  'cybercrime-convention',
];

/** No picture of an indicator of whose kind another has one; else those that are asked for. */
export const pictured = (
  id: IndicatorId,
  widths?: readonly number[],
): readonly number[] | undefined => (PICTURED.includes(id) ? widths : []);

/** The measures by which figures differ in more than their numbers: of skills, those of everybody. */
export const measuresShown = ({ measures }: Indicator): readonly Measure[] =>
  measures.filter(({ id }) => (skillOf(id)?.people ?? 'all') === 'all');

export const noCard = (): null => null;

/**
 * The view of an address.
 *
 * @throws Error where a part of the address cannot be taken as it stands.
 */
export function viewAt(address: string, { tables: { countries } }: WholeAtlas): View {
  const { view, notices } = parseAddress(address, {
    isCountry: (iso3) => countries.has(iso3),
    isGroup: (id) => isStandingGroup(id, countries),
  });
  if (notices.length > 0) throw new Error(`${address}: ${JSON.stringify(notices)}`);
  return view;
}

/** The cards of a map of Explore; worked out when the first one is wanted. */
function cardsOf(view: View, atlas: WholeAtlas): (iso3: Iso3) => CountryCardView | null {
  let cards: ((iso3: Iso3) => CountryCardView | null) | undefined;
  return (iso3) => {
    const { tables, roadmap } = atlas;
    const selection = selectionOf(tables, view);
    const target = roadmap.targets.find(({ id }) => id === view.target) ?? null;
    cards ??= selection
      ? cardMaker(atlas, selection, requireTable(tables, 'countries'), {
          notes: notesOf(view.indicator, tables),
          target,
        })
      : noCard;
    return cards(iso3);
  };
}

/** A figure that an address of the atlas shows. */
export const atAddress = (
  figure: FigureName,
  name: string,
  state: State,
  parameters: string,
  widths: readonly number[] = [USUAL_WIDTH],
): GalleryFigure => {
  const page = pageOf(figure);
  const form = isForm(figure) && figure !== 'map' ? `view=${figure}` : '';
  const address = [page === 'explore' ? '' : `page=${page}`, form, parameters]
    .filter(Boolean)
    .join('&');
  return {
    name,
    page,
    state,
    address,
    widths,
    make: (atlas) => {
      const view = viewAt(address, atlas);
      const built = buildFigure(figure, view, atlas);
      if (built === null) throw new Error(`${name} has nothing to show.`);
      return {
        view: built.view,
        selected: view.countries,
        screen:
          page === 'compare' && built.view.body.kind === 'table'
            ? { kind: 'no-chart' }
            : { kind: 'figure', cardOf: figure === 'map' ? cardsOf(view, atlas) : noCard },
      };
    },
  };
};
