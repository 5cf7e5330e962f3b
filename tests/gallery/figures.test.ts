/** Every figure of the atlas against how it was: its pictures, its words, and the colours of all. */
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { committedSnapshots, SNAPSHOTS } from '../../gallery/snapshots/committed.ts';
import { GALLERY } from '../../gallery/figures/index.ts';
import { filesOf } from '../../gallery/snapshots/snapshots.ts';
import type { FigureView } from '../../src/figures/view.ts';

const { atlas, folder, snapshotsOf, shared } = await committedSnapshots();

/** For who reads that something changed. */
const WHAT_TO_DO =
  'See it with `npm run gallery` under changes.html; hold it from now on with `npm run snapshots`';

const changesOf = (snapshots: Parameters<typeof folder.changeOf>[0][]): string[] =>
  snapshots.flatMap((snapshot) => folder.changeOf(snapshot) ?? []);

/** Svelte tells notes by their text and rows by their ids: the second of two would break the page. */
const repeatedIn = ({ notes, table }: FigureView): string[] => {
  const all = [...notes, ...table().rows.map(({ id }) => id)];
  return all.filter((each, at) => all.indexOf(each) !== at);
};

describe('Every figure says nothing twice, and is drawn and worded as it was:', () => {
  it.each(GALLERY.map((figure) => [figure.name, figure] as const))('%s', (_, figure) => {
    const made = figure.make(atlas);
    expect(repeatedIn(made.view)).toEqual([]);
    expect(changesOf([...snapshotsOf(figure, made)]), WHAT_TO_DO).toEqual([]);
  });
});

describe('What all figures share is as it was:', () => {
  it.each(shared.map((snapshot) => [snapshot.file, snapshot] as const))('%s', (_, snapshot) => {
    expect(changesOf([snapshot]), WHAT_TO_DO).toEqual([]);
  });
});

describe('The snapshots', () => {
  it('are those of the figures there are: none is missing and none is left over', () => {
    const expected = [...GALLERY.flatMap(filesOf), ...shared.map(({ file }) => file)];
    expect([...folder.held()].sort()).toEqual([...expected].sort());
  });

  // Of twenty indicators; pictures of one of each kind, words of all.
  it('take less than 5 MB in all', () => {
    const bytes = folder.held().map((file) => statSync(SNAPSHOTS + file).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5e6);
  });
});
