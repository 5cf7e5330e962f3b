/** The words around a chart. */

import * as say from '#words/figure/chart.ts';

export const WALK = {
  how: say.walk_how,
} as const;
