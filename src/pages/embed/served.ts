/** Which file an embed really loads where it asks for one of the atlas. */

/** The build writes coarser outlines for embeds; see `build/coarse-world.ts`. */
const INSTEAD: Readonly<Record<string, string>> = {
  'data/world.topo.json': 'data/world-embed.topo.json',
};

const SOURCES = 'data/sources.json';

/** The sources of the maps and lists of one indicator, by its name. */
export const sourcesOfIndicator = (id: string): string => `data/sources/${id}.json`;

/** @param indicator - The only one that the script knows; null where it knows all. */
export const inBuiltSite = (path: string, indicator: string | null): string =>
  indicator !== null && path === SOURCES ? sourcesOfIndicator(indicator) : (INSTEAD[path] ?? path);

/** In development the files are served as they are. */
export const served: typeof inBuiltSite = (path, indicator) =>
  import.meta.env.DEV ? path : inBuiltSite(path, indicator);
