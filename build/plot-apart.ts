/** How the build keeps Plot out of what the first map loads. */
import type { Plugin } from 'vite';

/**
 * Gives Plot its own copy of d3. Shared, d3's modules would move into what the first map loads,
 * with every function that any chart needs.
 */
export const keepPlotApart = (): Plugin => ({
  name: 'atlas:plot-apart',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const ofPlot = importer?.includes('/@observablehq/plot/') || importer?.endsWith('?plot');
    if (!ofPlot) return null;
    const found = await this.resolve(source, importer?.replace(/\?plot$/, ''), {
      ...options,
      skipSelf: true,
    });
    return found && !found.external && /[/]d3(-[a-z-]+)?[/]/.test(found.id)
      ? { ...found, id: `${found.id.replace(/\?plot$/, '')}?plot` }
      : found;
  },
});
