/**
 * The one indicator that the script of an embedded map or list is given: it comes in a small script of
 * its own, made by `build/indicator-scripts.ts`. Other embeds and the pages know all indicators.
 */
import type { Manifest } from '../../io/manifest.ts';
import type { FigureWords } from '../../messages/indicator-words.ts';
import type { DeclaredIndicator } from '../../model/indicator.ts';

export interface Asked {
  readonly indicator: DeclaredIndicator;
  readonly figure: FigureWords;
  /** The records of the files that only its figures need. */
  readonly manifest: Manifest;
}

declare global {
  var atlasIndicator: Asked | undefined;
}

/** @throws Error where the script that brings it has not run. */
export function asked(): Asked {
  const { atlasIndicator } = globalThis;
  if (!atlasIndicator) throw new Error('The script of the indicator has not run.');
  return atlasIndicator;
}
