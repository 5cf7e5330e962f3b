/** Every figure of the atlas in every state: the one list of the gallery and of the snapshots. */
import '../../src/messages/other-indicators.ts';
import { COMPARE } from './compare.ts';
import { COUNTRY } from './country.ts';
import { DATA } from './data.ts';
import { EXPLORE } from './explore.ts';
import type { GalleryFigure } from './figure.ts';
import { ROADMAP } from './roadmap.ts';

export const GALLERY: readonly GalleryFigure[] = [
  ...EXPLORE,
  ...COMPARE,
  ...ROADMAP,
  ...COUNTRY,
  ...DATA,
];
