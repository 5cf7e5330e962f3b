/** Reads every sentence that the atlas makes over a sample of views, against the laws of sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN, summary } from '../../src/messages/data/own-data.ts';
import { holds } from '../support/property.ts';
import { LAWS } from '../support/sentence-laws.ts';
import { anyAddress, viewOf } from '../support/views.ts';
import { CODES, titledYears, wordsOf } from '../support/words-of-view.ts';

/** What is wrong with the words of an address, each with its place and its law. */
function wrongs(address: string): string[] {
  return wordsOf(viewOf(address)).flatMap(({ place, kind, text }) =>
    Object.entries(LAWS).flatMap(([law, check]) => {
      const wrong = check(text, kind);
      return wrong === null ? [] : `${place}: each text ${law}, not “${wrong}” in “${text}”`;
    }),
  );
}

describe('Every sentence of the atlas', () => {
  it('keeps the laws of sentences, whatever is chosen', () => {
    holds(
      fc.property(anyAddress(CODES), (address) => {
        expect(wrongs(address), address).toEqual([]);
      }),
      { runs: 300 },
    );
  });

  it.each([
    // So few people that their number is words, at the beginning of a sentence.
    'page=compare&indicator=people-offline&group=ABW~MCO.CCK',
    // One value, of which the partitive is a plural.
    'page=explore&indicator=internet-use&time=2000&region=asia',
  ])('keeps them at %s', (address) => {
    expect(wrongs(address)).toEqual([]);
  });

  it('names no year in a title that none of the values shown is of', () => {
    holds(
      fc.property(anyAddress(CODES), (address) => {
        const titled = titledYears(viewOf(address));
        if (titled !== null)
          expect(titled.shown, address).toEqual(expect.arrayContaining(titled.named));
      }),
      { runs: 300 },
    );
  });

  it('keeps them about a reader’s own file, however little is in it', () => {
    const texts = [1, 2, 1234].flatMap((n) => [
      summary('Own.csv', {
        rows: n,
        values: n,
        missing: n,
        countries: n,
        first: 2020,
        last: 2020 + (n % 9),
      }),
      `${OWN.problems(n)}.`,
      `${OWN.unmatched(n)}.`,
      `${OWN.matched(n)}.`,
    ]);
    const wrong = texts.flatMap((text) =>
      Object.entries(LAWS).flatMap(([law, check]) => {
        const found = check(text, 'sentences');
        return found === null ? [] : `“${text}” ${law}: ${found}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['page=roadmap', 'page=data'])('keeps them on %s', (address) => {
    expect(wrongs(address)).toEqual([]);
  });
});
