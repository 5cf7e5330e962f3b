/** What checking a claim of the Roadmap finds in the data, before any verdict. */
import type { Iso3 } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { Status } from '../../model/observation.ts';
import type { BasketId } from '../../model/basket.ts';
import type { Footing } from '../group/footing.ts';
import type { GroupRates } from '../compare/gender.ts';
import type { NoGroupValue } from '../group/value.ts';

/** One economy behind a finding. */
export interface CountryLine {
  readonly iso3: Iso3;
  /** In the unit of the check; null where the economy has no value. */
  readonly value: number | null;
  /** The year the value is really from. */
  readonly year: number | null;
  readonly status: Status | null;
  /** Whether it is one of those counted; for means and sums, whether its value entered. */
  readonly counted: boolean;
}

/** How much of a group a value rests on; see `Footing`. */
export type FoundOn = Pick<Footing, 'n' | 'of' | 'populationShare'>;

/** The value found, and what it rests on. */
export interface Found {
  /** In the unit of the quoted figure. */
  readonly value: number;
  readonly year: number;
  /** How many economies have a value, of how many; null for an estimate of the publisher. */
  readonly footing: FoundOn | null;
  /** The economies behind it, by code; empty for an estimate of the publisher. */
  readonly countries: readonly CountryLine[];
}

/** A value shown beside the finding, never part of the verdict. */
export type Beside =
  /** ITU's own estimate, in the unit of the claim. */
  | {
      readonly kind: 'published';
      readonly series: string;
      readonly group: StandingGroupId;
      readonly year: number;
      readonly value: number;
    }
  /** The nearest indicator of the atlas, which is not the same thing. */
  | {
      readonly kind: 'nearest';
      readonly group: StandingGroupId;
      readonly year: number;
      readonly value: number;
    }
  /** The share in which men lead when rates this many points apart count as equal. */
  | { readonly kind: 'equal-within'; readonly points: number; readonly value: number }
  /** ITU's estimates by sex at both ends of the years since. */
  | {
      readonly kind: 'since';
      readonly group: StandingGroupId;
      readonly from: GroupRates;
      readonly to: GroupRates;
    };

/** How many economies of a group meet a yardstick in a year. */
export interface YardstickCount {
  readonly group: StandingGroupId;
  readonly year: number;
  /** The basket that was official in the year; null for indicators without baskets. */
  readonly basket: BasketId | null;
  readonly meeting: number;
  readonly n: number;
  readonly of: number;
  /** Share of those with a value, 0 to 1; null where none has. */
  readonly share: number | null;
  readonly countries: readonly CountryLine[];
}

/** How a gap moved in the economies with figures at both ends. */
export interface Movement {
  readonly grew: readonly Iso3[];
  readonly shrank: readonly Iso3[];
  readonly same: readonly Iso3[];
  readonly n: number;
  readonly of: number;
  /** Share of the world's population that lives in the n, 0 to 1; null where it is unknown. */
  readonly populationShare: number | null;
  /** The change of the gap of each, in percentage points of the gap. */
  readonly countries: readonly CountryLine[];
}

/** Why there is no value. */
export type NotFound = NoGroupValue | 'no-estimate';

/** What a check finds: a figure, or the reason against one; counts; or a movement. */
export type Finding =
  | { readonly kind: 'figure'; readonly found: Found }
  | { readonly kind: 'none'; readonly reason: NotFound }
  | { readonly kind: 'counts'; readonly counts: readonly YardstickCount[] }
  | { readonly kind: 'movement'; readonly movement: Movement };
