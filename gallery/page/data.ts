/** The datasets as modules, so that the page loads again when one of them changes. */
import { loadAtlas, type WholeAtlas } from '../figures/atlas.ts';

const FILES = import.meta.glob<string>('../../data/*.{csv,json}', {
  query: '?raw',
  import: 'default',
});

/** @throws Error where a dataset cannot be read. */
export const theAtlas = (): Promise<WholeAtlas> =>
  loadAtlas((file) => {
    const load = FILES[`../../${file}`];
    return load ? load() : Promise.reject(new Error(`There is no ${file}.`));
  });
