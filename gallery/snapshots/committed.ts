/** The shell of the snapshots in Node: the committed datasets, a document for Plot, the folder. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { contentInLanguages } from '../../build/words/content.ts';
import { pathIn } from '../../src/io/files-with-words.ts';
import { LANGUAGE } from '../../src/model/language.ts';
import { loadAtlas } from '../figures/atlas.ts';
import { snapshotFolder } from './folder.ts';
import { sharedSnapshots } from './shared.ts';
import { snapshotMaker } from './snapshots.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SNAPSHOTS = `${ROOT}tests/snapshots/figures/`;

const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');

/** Everything that the test of the snapshots needs, and the command that accepts them. */
export async function committedSnapshots() {
  const content = contentInLanguages(ROOT);
  const atlas = await loadAtlas((file) => {
    const own = pathIn(LANGUAGE, file);
    return Promise.resolve(content[own.replace('data/', '')] ?? textOf(file));
  });
  const { document } = parseHTML('<!doctype html><html></html>');
  return {
    atlas,
    folder: snapshotFolder(SNAPSHOTS),
    snapshotsOf: snapshotMaker(atlas, { plot: Plot, document }),
    shared: sharedSnapshots(atlas.geography, textOf('src/app.css')),
  };
}
