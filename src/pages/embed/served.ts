/** Which file an embed really loads where it asks for one of the atlas. */

/** The build writes coarser outlines for embeds; see `build/coarse-world.ts`. */
export const INSTEAD: Readonly<Record<string, string>> = {
  'data/world.topo.json': 'data/world-embed.topo.json',
};

/** In development the files are served as they are. */
export const served = (path: string): string =>
  import.meta.env.DEV ? path : (INSTEAD[path] ?? path);
