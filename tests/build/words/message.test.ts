import { describe, expect, it } from 'vitest';
import { argumentsOf, codeOf, partsOf, typeOf } from '../../../build/words/message.ts';

/** What a message says, filled; its code is run as the browser would run it. */
function said(text: string, values: Record<string, unknown>, language = 'en'): string {
  const code = codeOf(partsOf(text, language), language, (name) => `a.${name}`);
  const rules = new Intl.PluralRules(language);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is that of this project's own compiler
  const run = new Function('a', 'say$count', 'say$category', `return ${code}`) as (
    a: unknown,
    formatCount: (n: number) => string,
    category: (n: number) => string,
  ) => string;
  return run(
    values,
    (n) => n.toLocaleString('en'),
    (n) => rules.select(n),
  );
}

describe('A message', () => {
  it('says a text as it stands, whatever signs are in it', () => {
    expect(said('It’s `so` \\ ${price}', { price: 5 })).toBe('It’s `so` \\ $5');
    expect(said("Braces: '{'a'}'", {})).toBe('Braces: {a}');
  });

  it('is filled by name', () => {
    expect(said('{place}: {value}', { place: 'Niger', value: 23.2 })).toBe('Niger: 23.2');
  });

  it('counts', () => {
    const text = '{n, plural, =0 {no countries} one {# country} other {# countries}}';
    expect([0, 1, 2, 1234].map((n) => said(text, { n }))).toEqual([
      'no countries',
      '1 country',
      '2 countries',
      '1,234 countries',
    ]);
  });

  it('counts as its language does', () => {
    const text =
      '{n, plural, zero {صفر} one {واحد} two {اثنان} few {قليل #} many {كثير #} other {غيره #}}';
    expect([0, 1, 2, 3, 11, 100].map((n) => said(text, { n }, 'ar'))).toEqual([
      'صفر',
      'واحد',
      'اثنان',
      'قليل 3',
      'كثير 11',
      'غيره 100',
    ]);
  });

  it('chooses among cases, whose names have hyphens in the code', () => {
    const text = '{kind, select, share_of_people {people} other {things}}';
    expect(said(text, { kind: 'share-of-people' })).toBe('people');
    expect(said(text, { kind: 'price' })).toBe('things');
    expect(said('{some, select, true {yes} other {no}}', { some: false })).toBe('no');
  });

  it('counts by the outer number within a choice', () => {
    const text = '{n, plural, one {# {all, select, true {only} other {}}} other {#}}';
    expect(said(text, { n: 1, all: true })).toBe('1 only');
  });

  it('tells what it is filled with', () => {
    const parts = partsOf(
      '{a} {n, plural, one {{b}} other {#}} {some, select, true {x} other {}} {kind, select, one {1} two {2}}',
      'en',
    );
    const types = [...argumentsOf(parts)].map(([name, type]) => [name, typeOf(type)]);
    expect(types).toEqual([
      ['a', 'string | number'],
      ['n', 'number'],
      ['b', 'string | number'],
      ['some', 'boolean'],
      ['kind', "'one' | 'two'"],
    ]);
  });

  it('is refused where a form of its language is lacking', () => {
    expect(() => partsOf('{n, plural, other {#}}', 'en')).toThrow('{n} has no case "one"');
    expect(() => partsOf('{n, plural, one {#} other {#}}', 'ar')).toThrow(/"few"/);
    expect(() => partsOf('{n, plural, one {#', 'en')).toThrow();
  });
});
