/** Reads the design tokens from the style sheet, for tests that compute with them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CSS = readFileSync(fileURLToPath(new URL('../../src/app.css', import.meta.url)), 'utf8');

export type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the page, each colour as it is in one of the themes. */
function tokensOf(theme: 'light' | 'dark'): Tokens {
  const start = CSS.indexOf(':root {');
  if (start < 0) throw new Error('app.css has no block for :root.');
  const block = CSS.slice(start, CSS.indexOf('}', start));
  const value = (text: string): string => {
    const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(text);
    return pair?.[theme === 'light' ? 1 : 2] ?? text;
  };
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', text = '']) => [
      name,
      value(text),
    ]),
  );
}

/** The tokens of each theme. */
export const TOKENS = { light: tokensOf('light'), dark: tokensOf('dark') } as const;
