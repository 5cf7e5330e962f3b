/** Reads the design tokens from the style sheet, for tests that compute with them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CSS = readFileSync(fileURLToPath(new URL('../../src/app.css', import.meta.url)), 'utf8');

export type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first block whose selector is this one. */
function tokensOf(selector: string): Tokens {
  const start = CSS.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`app.css has no block for ${selector}.`);
  const block = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = tokensOf(':root');

/** The tokens of each theme; what the dark ones do not mention is as in the light. */
export const TOKENS = {
  light,
  /** For readers whose device is dark. */
  dark: { ...light, ...tokensOf(":root:not([data-theme='light'])") },
  /** For readers who chose dark on the page. */
  chosenDark: { ...light, ...tokensOf(":root[data-theme='dark']") },
} as const;
