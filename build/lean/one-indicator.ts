/** In the place of the list of all indicators: the one of an embedded map or list. */
import type { DeclaredIndicator } from '../../src/model/indicator.ts';
import { asked } from '../../src/pages/embed/asked.ts';

export const ALL: readonly [DeclaredIndicator] = [asked().indicator];
