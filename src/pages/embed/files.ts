/** Which files of a figure are still on their way, so that it appears once, and complete. */
import type { FileId, Shelf } from '../../state/shelf.svelte.ts';

const isThere = (id: FileId, shelf: Shelf): boolean => {
  if (id === 'world' || id === 'roadmap') return shelf[id] !== null;
  return id === 'sources' ? shelf.sources.length > 0 : shelf.tables[id] !== undefined;
};

/** Whether every file is there or has failed; a figure may do without some. */
export const allSettled = (ids: readonly FileId[], shelf: Shelf): boolean =>
  ids.every((id) => isThere(id, shelf) || shelf.failures.has(id));
