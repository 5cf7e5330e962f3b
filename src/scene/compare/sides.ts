/** The two groups that charts of a comparison draw, in their order. */
import type { Side } from '../../model/side.ts';

export const SIDES: readonly Side[] = ['first', 'second'];
