/** Every figure of the gallery in a language that nobody speaks: nothing is forgotten, none changes. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GALLERY } from '../../gallery/figures/index.ts';
import { committedSnapshots } from '../../gallery/snapshots/committed.ts';
import { digest } from '../../gallery/snapshots/digest.ts';
import { LANGUAGE, RIGHT_TO_LEFT } from '../../src/model/language.ts';
import { forgottenIn } from '../support/forgotten-words.ts';

const { atlas, snapshotsOf } = await committedSnapshots();

const made = GALLERY.map((figure) => {
  const snapshots = [...snapshotsOf(figure, figure.make(atlas))];
  return [figure.name, snapshots] as const;
});

/** What a picture says, with lines put together again that were broken within names. */
const textsOf = (svg: string): string[] => [
  Array.from(svg.matchAll(/>([^<]+)</g), ([, text = '']) => text).join(' '),
];

describe(`Every figure in ${LANGUAGE}`, () => {
  it.each(made)('%s is there with all its words', (_, snapshots) => {
    for (const { file, text } of snapshots) {
      if (!file.endsWith('.svg')) continue;
      const texts = text.match(/<text\b/g)?.length ?? 0;
      const turned = text.match(/unicode-bidi="plaintext"/g)?.length ?? 0;
      expect(turned, file).toBe(RIGHT_TO_LEFT ? texts : 0);
      // What a reader's own data are called, the reader has said.
      if (LANGUAGE === 'en-XA' && !file.startsWith('own-data'))
        expect(forgottenIn(textsOf(text)), file).toEqual([]);
    }
  });

  it('is drawn and worded as it was', async () => {
    const lines = made.flatMap(([, snapshots]) =>
      snapshots.map(({ file, text }) => `${file} ${digest(text)}\n`),
    );
    const held = fileURLToPath(new URL(`../snapshots/languages/${LANGUAGE}.txt`, import.meta.url));
    await expect(lines.join('')).toMatchFileSnapshot(held);
  });
});
