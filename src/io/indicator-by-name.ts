/** An indicator by its name. Scripts of embedded maps have `build/lean/one-by-name.ts` in its place. */
import type { DeclaredIndicator } from '../model/indicator.ts';
import { INDICATORS } from '../indicators/index.ts';

/** Undefined for a name that no indicator has. */
export const indicatorByName = (name: unknown): DeclaredIndicator | undefined =>
  INDICATORS.find(({ id }) => id === name);
