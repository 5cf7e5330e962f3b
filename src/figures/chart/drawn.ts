/**
 * When a figure is drawn. Each of its drawings carries in `data-drawn` the width, in CSS pixels, that
 * it was last drawn for: what is drawn for the width that it has is drawn. Lists and tables carry
 * nothing, since they are complete as soon as they are there.
 */

/** Whether every drawing below a node is drawn; one that has no width has nothing to draw. */
export const isDrawn = (within: ParentNode): boolean =>
  [...within.querySelectorAll<HTMLElement>('[data-drawn]')].every(
    ({ clientWidth, dataset }) => clientWidth === 0 || dataset.drawn === String(clientWidth),
  );
