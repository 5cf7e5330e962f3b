/** Following links to other views of the atlas without loading the page anew. */
import type { Attachment } from 'svelte/attachments';
import { parseAddress } from '../address/address.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import type { View } from '../address/view.ts';

/** Whether a click is a plain one; a new tab, a new window, a download are the browser's business. */
export const isPlain = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !link.hasAttribute('download');

/**
 * Follows the links below an element that lead to a view of the atlas ("?page=explore").
 *
 * @param arrived - Called with the view, and the one before, once the atlas has gone there.
 */
export const followed =
  (atlas: Atlas, arrived: (view: View, from: View) => void): Attachment<HTMLElement> =>
  (element) => {
    const follow = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      if (link === null || event.defaultPrevented || !isPlain(event, link)) return;
      event.preventDefault();
      const { view } = parseAddress(link.search);
      const from = atlas.view;
      atlas.go(view);
      arrived(view, from);
    };
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  };
