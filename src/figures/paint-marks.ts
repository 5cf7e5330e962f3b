/**
 * Paints the marks of a map. A change of year changes nothing but what is written here: one pass
 * over a few hundred elements that writes only what differs, instead of as many reactive parts.
 */
import type { Attachment } from 'svelte/attachments';
import type { Iso3 } from '../model/country.ts';
import type { Mark } from './map-view.ts';

export interface MarkPaint {
  readonly marks: ReadonlyMap<Iso3, Mark>;
  readonly fillOf: (mark: Mark) => string;
  /** Radius of an economy's circle, in map units. */
  readonly radiusOf: (iso3: Iso3) => number;
  /** Whether circles stand for values, so that an economy without a value has none. */
  readonly bubbles: boolean;
  /** The class or standing that the reader points at in the legend; null for none. */
  readonly lit: string | null;
}

function write(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function paintMark(element: Element, mark: Mark, paint: MarkPaint): void {
  const { lit, bubbles } = paint;
  write(element, 'data-class', String(mark.klass));
  write(element, 'data-standing', mark.standing);
  write(element, 'fill', paint.fillOf(mark));
  write(element, 'display', bubbles && typeof mark.klass !== 'number' ? 'none' : null);
  element.classList.toggle('outside', mark.outside);
  element.classList.toggle('glow', lit !== null && lit === (mark.standing ?? String(mark.klass)));
  const circle = element.querySelector('circle');
  if (circle) write(circle, 'r', paint.radiusOf(mark.iso3).toFixed(2));
}

/** Paints every element below this one that carries a `data-iso3`. */
export const paintMarks =
  (paint: MarkPaint): Attachment =>
  (group) => {
    for (const element of group.children) {
      const mark = paint.marks.get(element.getAttribute('data-iso3') ?? '');
      if (mark) paintMark(element, mark, paint);
    }
  };
