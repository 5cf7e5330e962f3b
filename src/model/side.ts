/** The two groups of a comparison. */

/** Which of two groups: as the reader named them. */
export type Side = 'first' | 'second';

export const SIDES = ['first', 'second'] as const satisfies readonly Side[];

/** The other one of two groups. */
export const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');
