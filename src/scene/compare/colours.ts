/** The colours of a comparison: the same two for the two groups all through the page. */
import type { Side } from '../../model/side.ts';
import { lineColour } from '../plot-options.ts';

export const GROUP_COLOUR: Readonly<Record<Side, string>> = {
  first: lineColour(1),
  second: lineColour(0),
};

/** As in the family of parity on the maps: violet where men, green where women are ahead. */
export const SEX_COLOUR = { women: lineColour(3), men: lineColour(2) } as const;

export const INK = 'var(--ink)';
export const INK_SOFT = 'var(--ink-soft)';
export const HAIRLINE = 'var(--hairline)';
export const HAIRLINE_STRONG = 'var(--hairline-strong)';
export const PAPER = 'var(--paper)';
