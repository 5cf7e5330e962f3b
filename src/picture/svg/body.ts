/** What is drawn between the title and the notes, before its size is known. */
import type { BlockArea } from './block.ts';

export interface Body {
  /** The narrowest that it can be drawn without cutting anything, in CSS pixels. */
  readonly minWidth: number;
  /** The least height at a width at which it still says what it has to say. */
  readonly minHeight: (width: number) => number;
  /** The height at a width when nobody asks for another. */
  readonly naturalHeight: (width: number) => number;
  /** The markup, definitions included; never reaches beyond the area. */
  readonly draw: (area: BlockArea) => string;
}
