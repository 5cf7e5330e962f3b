/** The links of the page: to other views of the atlas without loading it anew, and to its parts. */
import type { Attachment } from 'svelte/attachments';
import { parseAddress } from '../../state/address.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { View } from '../../state/view.ts';

/** A new tab, a new window and a download are the browser's own business. */
const isPlain = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !link.hasAttribute('download');

/** Follows the links below an element that lead to a view of the atlas ("?page=explore"). */
export const followed =
  (atlas: Atlas, arrived: (view: View) => void): Attachment<HTMLElement> =>
  (element) => {
    const follow = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      if (link === null || event.defaultPrevented || !isPlain(event, link)) return;
      event.preventDefault();
      const { view } = parseAddress(link.search);
      atlas.go(view);
      arrived(view);
    };
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  };

/** Follows links to a part of the page that is not there: a search or a filter hides it. */
export const anchored =
  (unhide: (id: string) => Promise<void>): Attachment<HTMLElement> =>
  (element) => {
    const follow = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      const id = decodeURIComponent(link?.hash.slice(1) ?? '');
      if (link === null || !isPlain(event, link) || document.getElementById(id)) return;
      void unhide(id);
    };
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  };
