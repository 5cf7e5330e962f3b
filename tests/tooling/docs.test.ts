import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RULES = 'docs/statistics.md';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(ROOT, path)).isFile());

const docs = filesBelow('docs').filter((path) => path.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs];

const code = ['src', 'data/build', 'tests'].flatMap(filesBelow);
const names = new Set(
  [...readdirSync(ROOT), ...code, ...['data', 'public'].flatMap(filesBelow), ...pages].map((path) =>
    path.slice(path.lastIndexOf('/') + 1),
  ),
);

/** Files that only the built site has, by the names that pages of others know. */
const BUILT =
  /^(data\/[\w.-]+\.(csv|json)\.js|data\/world-embed\.topo\.json|embed\.js|licences\.md)$/;
/** A folder that git ignores: the publishers' files are put there by hand. */
const IGNORED = 'data/sources/';

const spansIn = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

const FOLDER = /^(src|tests|docs|data|public|gallery)\/[\w./@-]*$/;
const FILE = /^[\w.-]+\.(ts|js|svelte|md|html|css)$/;

/** Whether a code span names a path of the repository that is not there, or a file nowhere. */
function isLost(span: string): boolean {
  if (BUILT.test(span) || span.startsWith(IGNORED)) return false;
  if (FOLDER.test(span)) return !existsSync(join(ROOT, span));
  return FILE.test(span) && !names.has(span);
}

/** Links to files beside a page; those to other sites are not looked at. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*/, ''))
    .filter((link) => link !== '' && !/^\w+:/.test(link));

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names only files that exist', () => {
    expect(spansIn(text).filter(isLost)).toEqual([]);
  });

  it('links only to files that exist', () => {
    const lost = linksIn(text).filter((link) => !existsSync(join(ROOT, dirname(page), link)));
    expect(lost).toEqual([]);
  });

  it('names only commands of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('The rules behind the numbers', () => {
  const sections = read(RULES).split(/^### /m).slice(1);
  const numbers = sections.map((section) => /^S(\d+)\. \S/.exec(section)?.[1]).map(Number);

  it('have a number each, and no two the same', () => {
    expect(numbers.every((number) => number > 0)).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(sections.map((section) => [/^S\d+/.exec(section)?.[0] ?? section, section]))(
    '%s names the code that computes it and the test that holds it',
    (_, section) => {
      const [, own = '', held = ''] = /^Code: ([\s\S]*?)\bTests?:([\s\S]*)/m.exec(section) ?? [];
      expect(spansIn(own).filter((span) => /^(src|data\/build)\/.+\.\w+$/.test(span))).not.toEqual(
        [],
      );
      expect(spansIn(held).filter((span) => /^tests\/.+\.test\.ts$/.test(span))).not.toEqual([]);
    },
  );

  it('are there wherever one is cited', () => {
    const known = new Set(numbers);
    const citing = [...code, ...pages.filter((page) => page !== RULES), RULES];
    const lost = citing.flatMap((path) =>
      [...read(path).matchAll(/\brules? ((?:S\d+(?:, | and )?)+)|[(,] ?(S\d+)\)/g)].flatMap(
        ([cited]) =>
          [...cited.matchAll(/S(\d+)/g)]
            .filter(([, number]) => !known.has(Number(number)))
            .map(([rule]) => `${path}: ${rule}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('are cited by number, not by a document that is not there', () => {
    const mentions = code
      .filter((path) => path !== 'tests/tooling/docs.test.ts')
      .flatMap((path) =>
        read(path)
          // A comment may break its line between the rule and the document.
          .replace(/\n\s*(\*|\/\/) ?/g, ' ')
          .split(RULES)
          .slice(0, -1)
          .map((before) => [path, before.slice(-40)] as const),
      );
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.filter(([, before]) => !/\bS\d+ of $|the rules of $/.test(before))).toEqual([]);
  });
});

describe('The decisions', () => {
  const decisions = docs.filter((path) => /^docs\/decisions\/\d/.test(path)).sort();

  it('are numbered in a row, each by the number of its file', () => {
    decisions.forEach((path, at) => {
      expect(path).toContain(`/${String(at + 1).padStart(3, '0')}-`);
      expect(read(path)).toMatch(new RegExp(`^# ${at + 1}\\. \\S`));
    });
  });

  it('are all in the index, by their titles', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/^- \[(.+)\]\((.+)\)$/gm)];
    expect(listed.map(([, title, file]) => [`docs/decisions/${file}`, title])).toEqual(
      decisions.map((path) => [path, read(path).split('\n')[0]?.slice(2)]),
    );
  });
});

describe('The version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };

  it('is the newest that the changelog tells of', () => {
    const released = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+) /gm)];
    expect(released[0]?.[1]).toBe(version);
  });

  it('is the one in the lock file', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      version: string;
      packages: Record<string, { version?: string }>;
    };
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  });
});
