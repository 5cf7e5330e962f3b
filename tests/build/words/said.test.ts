import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../build/words/message.ts';
import { withWords } from '../../../build/words/said.ts';

const sayings = new Map(
  Object.entries({
    title: 'The gap',
    gap: '{second} after {first}',
    name: 'in {short}',
    count: '{n, plural, one {# country} other {# countries}}',
  }).map(([key, text]) => [key, partsOf(text, 'en')] as const),
);
const written = (code: string): string => withWords(code, sayings, 'en');

describe('A built module of words', () => {
  it('has its texts where it says them', () => {
    expect(written('const t = { title: say.title };')).toBe('const t = { title: (`The gap`) };');
  });

  it('fills messages by name, whatever the order of the names', () => {
    expect(written('f(say.gap({ first, second: a.b }));')).toBe('f((`${a.b} after ${first}`));');
    expect(written('say.gap({ first: b(2), second })')).toBe('(`${second} after ${(b(2))}`)');
  });

  it('fills messages with messages', () => {
    expect(written('say.gap({ first: say.name({ short }), second })')).toBe(
      '(`${second} after ${((`in ${short}`))}`)',
    );
  });

  it('computes once what stands there more than once', () => {
    expect(written('say.count({ n: list() })')).toBe(
      "import { formatCount as say$count } from '#messages/counts.ts';\n" +
        '(($n: any) => `${($n === 1 ? `${say$count($n)} country` : `${say$count($n)} countries`)}`)(list())',
    );
    expect(written('say.count({ n })')).not.toContain('=>');
  });

  it('leaves all other code as it is', () => {
    const code = 'const a: string = other.gap({ first: 1 }); says.title;';
    expect(written(code)).toBe(code);
  });

  it('is refused where a message is not there, or not filled', () => {
    expect(() => written('say.nothing')).toThrow('There is no message nothing');
    expect(() => written('say.gap({ first: 1 })')).toThrow('gap is filled without second');
    expect(() => written('say.gap({ ...all })')).toThrow('gap is not filled by names');
  });
});
