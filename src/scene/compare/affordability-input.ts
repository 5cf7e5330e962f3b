/** What the panels of affordability are drawn from. */
import type { Side } from '../../model/side.ts';

/** The share of a group's economies that meet the line in a year. */
export interface AffordablePoint {
  readonly side: Side;
  readonly year: number;
  /** In percent of the economies with a price. */
  readonly share: number;
  readonly text: string;
}

/** The years of one basket; lines never run on into the next. */
export interface BasketStretch {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly points: readonly AffordablePoint[];
}

export interface AffordabilityPanel {
  readonly name: string;
  readonly stretches: readonly BasketStretch[];
}

export interface AffordabilityInput {
  readonly names: Readonly<Record<Side, string>>;
  readonly panels: readonly AffordabilityPanel[];
  readonly first: number;
  readonly last: number;
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}
