/** What a reader is looking at: all that is worth sharing, and that the address holds. */
import type { Iso3, Region } from '../model/country.ts';
import type { Group, MembershipRule } from '../model/group.ts';
import { FIRST_INDICATOR } from '../indicators/index.ts';
import type { BasketId } from '../model/basket.ts';
import type { Indicator, MeasureId } from '../model/indicator.ts';
import type { RecommendationId, TargetId } from '../model/roadmap.ts';

export const PAGES = ['explore', 'compare', 'roadmap', 'country', 'data'] as const;
export type PageId = (typeof PAGES)[number];

export const FORMS = ['map', 'trend', 'rank', 'table'] as const;
/** How a selection is shown. */
export type Form = (typeof FORMS)[number];

export type Time =
  /** The latest year that enough economies report. */
  | { readonly kind: 'latest' }
  | { readonly kind: 'year'; readonly year: number }
  /** From one year to a later one. */
  | { readonly kind: 'span'; readonly from: number; readonly to: number };

export interface View {
  readonly page: PageId;
  readonly indicator: Indicator;
  /** One of the indicator's measures. */
  readonly measure: MeasureId;
  /** One of the indicator's baskets; null for the one that is official in the year shown. */
  readonly basket: BasketId | null;
  /** Whether values that ITU calls experimental are shown. */
  readonly experimental: boolean;
  readonly view: Form;
  readonly time: Time;
  /** In the order in which they were picked. */
  readonly countries: readonly Iso3[];
  readonly groups: readonly Group[];
  /** Null for the whole world. */
  readonly region: Region | null;
  readonly rec: RecommendationId | null;
  readonly target: TargetId | null;
  /** Whether a missing year shows an earlier one. */
  readonly tolerance: boolean;
  readonly membership: MembershipRule;
}

const LDC_AND_DEVELOPED: readonly Group[] = [
  { kind: 'standing', id: 'ldc' },
  { kind: 'standing', id: 'developed' },
];

/** The measure of an indicator that is shown unless another is asked for. */
export const defaultMeasure = ({ measures }: Indicator): MeasureId => measures[0].id;

/** What a page shows of an indicator unless the address asks for something else. */
export const defaultView = (
  page: PageId = 'explore',
  indicator: Indicator = FIRST_INDICATOR,
): View => ({
  page,
  indicator,
  measure: defaultMeasure(indicator),
  basket: null,
  experimental: false,
  view: 'map',
  time: { kind: 'latest' },
  countries: [],
  groups: page === 'compare' ? LDC_AND_DEVELOPED : [],
  region: null,
  rec: null,
  target: null,
  tolerance: true,
  membership: 'constant',
});
