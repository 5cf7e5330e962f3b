import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as plain from '../../build/lean/plain-state.ts';

describe('The state of embeds', () => {
  it('answers for all that Svelte’s proxies do', () => {
    const file = new URL('../../node_modules/svelte/src/internal/client/proxy.js', import.meta.url);
    const exported = readFileSync(fileURLToPath(file), 'utf8').matchAll(/^export function (\w+)/gm);
    expect(Object.keys(plain).sort()).toEqual([...exported].map(([, name]) => name).sort());
  });

  it('leaves what it is given as it is', () => {
    const value = { within: { it: 1 } };
    expect(plain.proxy(value)).toBe(value);
    expect(plain.is(value, plain.get_proxied_value(value))).toBe(true);
  });
});
