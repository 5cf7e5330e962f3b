/** Goes to the part of the page that the address names, once that part is there. */
import type { Attachment } from 'svelte/attachments';

/**
 * A browser looks for the part when the document is loaded, and the page is built after that. What
 * arrives later may push the part away again, so it is followed until the reader does something.
 */
export const followAnchor: Attachment<HTMLElement> = (element) => {
  const id = decodeURIComponent(location.hash.slice(1));
  const part = id === '' ? null : document.getElementById(id);
  if (part === null || !element.contains(part)) return;
  const go = (): void => {
    part.scrollIntoView();
  };
  const follow = new ResizeObserver(go);
  const stop = (): void => {
    follow.disconnect();
    for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      removeEventListener(type, stop);
  };
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(type, stop, { passive: true });
  follow.observe(element);
  return stop;
};
