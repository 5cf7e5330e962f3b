/** What panels of dumbbells are drawn from: two values for every country, one panel a group. */
import type { Side } from '../../model/side.ts';
import type { ValueAxis } from './axis.ts';

/** Two values of a country, or of a whole group. */
export interface Dumbbell {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What stands at the end of the row: how far the two are apart. */
  readonly apart: string;
  /** Both values with their years, as they are read and spoken. */
  readonly text: string;
  readonly href: string | null;
  /** Set off from the others: a group's own value, or a country that the reader chose. */
  readonly strong: boolean;
}

export interface DumbbellPanel {
  readonly side: Side;
  readonly name: string;
  /** How many of how many are shown. */
  readonly count: string;
  readonly rows: readonly Dumbbell[];
  /** What stands there where there is no row. */
  readonly none: string;
}

/** The two ends of a row: told apart by colour, and by one of them being hollow. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly hollow: 'from' | 'to';
}

export interface DumbbellInput {
  readonly panels: readonly DumbbellPanel[];
  readonly axis: (width: number) => ValueAxis;
  /** Colours of the two ends, and which of them is hollow; null for that of the group, hollow at the first. */
  readonly colours: Ends | null;
  readonly line: number | null;
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}
