/** What all figures share and no single one holds: the outlines of countries, and the colours. */
import type { Geography } from '../../src/scene/geography.ts';
import { coloursHeld } from './colours.ts';
import { outlinesHeld } from './outlines.ts';
import type { Snapshot } from './snapshots.ts';

/** @param css - The text of `app.css`. */
export const sharedSnapshots = (geography: Geography, css: string): readonly Snapshot[] => [
  { file: 'all-colours.txt', text: coloursHeld(css) },
  { file: 'all-outlines.txt', text: outlinesHeld(geography) },
];
