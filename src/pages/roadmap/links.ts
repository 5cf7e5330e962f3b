/** The links of the page to its own parts. */
import type { Attachment } from 'svelte/attachments';
import { isPlain } from '../follow-links.ts';

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
