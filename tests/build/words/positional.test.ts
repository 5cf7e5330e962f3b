import { describe, expect, it } from 'vitest';
import { byPlace } from '../../../build/words/positional.ts';

const orders = new Map([
  ['gap', ['first', 'second']],
  ['name', ['short']],
]);

describe('Words by place', () => {
  it('are filled in the order of the message, whatever that of the code', () => {
    expect(byPlace('const t = say.gap({ second: b(2), first });', orders)).toBe(
      'const t = say.gap(first, b(2));',
    );
  });

  it('are filled within what fills others', () => {
    expect(byPlace('say.gap({ first: say.name({ short: x }), second: 1 })', orders)).toBe(
      'say.gap(say.name(x), 1)',
    );
  });

  it('leave all other code as it is', () => {
    const code = 'const a: string = other.gap({ first: 1 }); say.text;';
    expect(byPlace(code, orders)).toBe(code);
  });

  it('are refused where one is not named', () => {
    expect(() => byPlace('say.gap({ first: 1 })', orders)).toThrow('gap is filled without second');
    expect(() => byPlace('say.gap({ ...all })', orders)).toThrow('gap is not filled by names');
  });
});
