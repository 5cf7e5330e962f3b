import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/built-site.ts';

const pages = readdirSync(DIST, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'));

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('The version', () => {
  it('stands in every page of the built site, once', () => {
    expect(pages).toEqual(expect.arrayContaining(['index.html', 'embed.html']));
    for (const page of pages) {
      const stamps = readFileSync(`${DIST}${page}`, 'utf8').match(/<meta name="generator"[^>]*>/g);
      expect(stamps, page).toEqual([
        `<meta name="generator" content="Roadmap Atlas ${version}" />`,
      ]);
    }
  });
});
