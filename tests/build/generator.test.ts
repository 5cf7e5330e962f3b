import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stamped } from '../../build/generator.ts';

const generatorsIn = (html: string): string[] =>
  [...html.matchAll(/<meta name="generator" content="([^"]*)"/g)].map(([, text = '']) => text);

describe('The stamp of a page', () => {
  it.each(['index.html', 'embed.html'])('goes into the head of %s, once', (file) => {
    const html = readFileSync(file, 'utf8');
    const page = stamped(html, '1.2.3');
    expect(generatorsIn(page)).toEqual(['Roadmap Atlas 1.2.3']);
    expect(page.indexOf('generator')).toBeLessThan(page.indexOf('</head>'));
    expect(page.replace(/\n.*name="generator".*/, '')).toBe(html);
  });

  it('goes into pages without spaces or slashes too', () => {
    expect(generatorsIn(stamped('<head><meta charset="utf-8"></head>', '1.0.0'))).toEqual([
      'Roadmap Atlas 1.0.0',
    ]);
  });
});
