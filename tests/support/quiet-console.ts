/** Makes every unexpected console message fail the test that caused it. */
import { afterEach, beforeEach, expect } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

let heard: string[] = [];
let expected: RegExp[] = [];

/** Says that the running test causes a console message of this kind; it must then come. */
export const expectConsole = (pattern: RegExp): void => {
  expected.push(pattern);
};

const originals = { ...console };

beforeEach(() => {
  heard = [];
  expected = [];
  for (const method of METHODS)
    console[method] = (...parts: unknown[]): void => {
      heard.push(`console.${method}: ${parts.map(String).join(' ')}`);
    };
});

afterEach(() => {
  Object.assign(console, originals);
  const unexpected = heard.filter((message) => !expected.some((pattern) => pattern.test(message)));
  expect(unexpected, 'unexpected console messages').toEqual([]);
  for (const pattern of expected) expect(heard.join('\n')).toMatch(pattern);
});
