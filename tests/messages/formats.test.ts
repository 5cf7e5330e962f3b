import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedTo } from '../../src/model/decimal.ts';
import { isNothing } from '../../src/messages/compare/gap.ts';
import {
  createFormats,
  DOLLARS,
  fixed,
  PERCENT,
  SIGNED,
  upTo,
} from '../../src/messages/formats.ts';
import { holds } from '../support/property.ts';

const LATIN = 'u-nu-latn';

describe('The formats of a language', () => {
  it('put its own marks, signs and units around the same digits', () => {
    const written = ['en', 'fr', 'es', 'ru', `ar-${LATIN}`, 'zh'].map((locale) => {
      const { number } = createFormats(locale);
      return [
        number(1234.56, fixed(1)),
        number(12.3, { ...PERCENT, ...fixed(1) }),
        number(3, { ...DOLLARS, ...upTo(2) }),
      ].map((text) => text.replace(/\s/g, ' '));
    });
    expect(written).toMatchInlineSnapshot(`
      [
        [
          "1,234.6",
          "12.3%",
          "$3",
        ],
        [
          "1 234,6",
          "12,3 %",
          "3 $",
        ],
        [
          "1234,6",
          "12,3 %",
          "3 $",
        ],
        [
          "1 234,6",
          "12,3 %",
          "3 $",
        ],
        [
          "1,234.6",
          "12.3‎%‎",
          "‏3 US$",
        ],
        [
          "1,234.6",
          "12.3%",
          "$3",
        ],
      ]
    `);
  });

  it('write a minus as wide as a plus, and none before nothing', () => {
    const { number } = createFormats('en');
    expect([-0.04, -0.06, 0, 0.04, 0.06].map((value) => number(value, fixed(1)))).toEqual([
      '0.0',
      '−0.1',
      '0.0',
      '0.0',
      '0.1',
    ]);
    expect(
      [-0.04, -0.06, 0, 0.04, 0.06].map((value) => number(value, { ...fixed(1), ...SIGNED })),
    ).toEqual(['0.0', '−0.1', '0.0', '0.0', '+0.1']);
  });

  it('order names, join them and pick forms of words by its rules', () => {
    const [en, fr, ru, ar] = ['en', 'fr', 'ru', `ar-${LATIN}`].map((locale) =>
      createFormats(locale),
    );
    const counts = [0, 1, 2, 3, 11, 100];
    expect(counts.map((n) => en?.category(n))).toEqual([
      'other',
      'one',
      'other',
      'other',
      'other',
      'other',
    ]);
    expect(counts.map((n) => fr?.category(n)).slice(0, 3)).toEqual(['one', 'one', 'other']);
    expect(counts.map((n) => ru?.category(n))).toEqual([
      'many',
      'one',
      'few',
      'few',
      'many',
      'many',
    ]);
    expect(counts.map((n) => ar?.category(n))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect([en?.list(['Chad', 'Mali']), fr?.list(['Mali', 'Tchad'])]).toEqual([
      'Chad and Mali',
      'Mali et Tchad',
    ]);
    expect(['Égypte', 'Fidji', 'Estonie'].sort(fr?.compareNames)).toEqual([
      'Égypte',
      'Estonie',
      'Fidji',
    ]);
    expect(fr?.day(Date.UTC(2026, 3, 24))).toBe('24 avril 2026');
  });
});

describe('What is decided of numbers', () => {
  it('agrees with the digits that are shown', () => {
    const { number } = createFormats('en');
    holds(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, digits) => {
          const shown = number(value, { ...fixed(digits), useGrouping: false }).replace('−', '-');
          expect(Number(shown)).toBe(roundedTo(value, digits) + 0);
        },
      ),
    );
  });

  it('calls a difference nothing where its digits are all zero', () => {
    expect([0.04, -0.04, 0.05].map((value) => isNothing(value, 'percent'))).toEqual([
      true,
      true,
      false,
    ]);
    expect([0.004, 0.006].map((value) => isNothing(value, 'usd'))).toEqual([true, false]);
    expect([0, 400].map((value) => isNothing(value, 'people'))).toEqual([true, false]);
  });
});
