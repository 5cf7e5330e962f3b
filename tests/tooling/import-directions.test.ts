import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';

const RULES = ['atlas/import-directions', 'no-restricted-globals'];

/** The project's own configuration, on files that are not there and so have no types to check. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: [ts.configs.disableTypeChecked],
});

const lint = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  const { messages = [] } = result ?? {};
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .filter(({ ruleId }) => RULES.includes(ruleId ?? ''))
    .map(({ message }) => message);
};

const importing = (path: string): string => `import { x } from '${path}';\nx();\n`;

describe('The import directions', () => {
  it.each([
    ['src/analysis/x.ts', '../model/country.ts'],
    ['src/io/deep/x.ts', '../../model/country.ts'],
    ['src/selection/x.ts', '../analysis/x.ts'],
    ['src/scene/x.ts', 'd3-geo'],
    ['src/state/x.ts', '../io/library.ts'],
    ['src/figures/x.ts', '../messages/map.ts'],
    ['src/figures/x.ts', '../ui/Button.svelte'],
    ['src/export/x.ts', '../figures/view.ts'],
    ['src/pages/x.ts', '../io/problem.ts'],
    ['src/main.ts', './pages/Explore.svelte'],
    ['tests/scene/x.test.ts', '../../src/pages/x.ts'],
  ])('let %s import %s', async (file, path) => {
    expect(await lint(file, importing(path))).toEqual([]);
  });

  it.each([
    ['src/model/x.ts', '../analysis/rank.ts', 'model must not import from analysis.'],
    ['src/analysis/x.ts', '../io/tables.ts', 'analysis must not import from io.'],
    ['src/io/x.ts', '../messages/format.ts', 'io must not import from messages.'],
    ['src/scene/x.ts', '../address/view.ts', 'scene must not import from address.'],
    ['src/state/x.ts', '../figures/view.ts', 'state must not import from figures.'],
    ['src/ui/x.ts', '../figures/view.ts', 'ui must not import from figures.'],
    ['src/figures/x.ts', '../picture/standalone.ts', 'figures must not import from picture.'],
    ['src/figures/x.ts', '../io/tables.ts', 'figures must not import from io.'],
    ['src/figures/x.ts', '../pages/Data.svelte', 'figures must not import from pages.'],
    ['src/pages/x.ts', '../main.ts', 'pages must not import from the shells.'],
    ['src/messages/x.ts', '../analysis/rank.ts', 'messages may import only types from analysis.'],
    ['src/state/x.ts', '../../tests/support/atlas.ts', 'state must not import from outside src.'],
    [
      'src/scene/x.ts',
      'svelte/reactivity',
      'scene must not depend on a page: it imports svelte/reactivity.',
    ],
  ])('keep %s from importing %s', async (file, path, complaint) => {
    expect(await lint(file, importing(path))).toEqual([complaint]);
  });

  it('let words be written for types, but only for types', async () => {
    const file = 'src/messages/x.ts';
    expect(
      await lint(file, `import type { R } from '../analysis/r.ts';\nexport type S = R;\n`),
    ).toEqual([]);
    expect(await lint(file, `export type { R } from '../io/problem.ts';\n`)).toEqual([]);
    expect(await lint(file, `export { r } from '../io/problem.ts';\n`)).toHaveLength(1);
  });

  it('see every way to import, in components as well', async () => {
    expect(await lint('src/model/x.ts', `export const x = import('../io/csv.ts');\n`)).toHaveLength(
      1,
    );
    expect(await lint('src/model/x.ts', `export * from '../io/csv.ts';\n`)).toHaveLength(1);
    const component = `<script lang="ts">\n${importing('../pages/x.ts')}</script>\n`;
    expect(await lint('src/ui/X.svelte', component)).toEqual(['ui must not import from pages.']);
  });

  it('keep the page out of what must run without one, and loading in one place', async () => {
    const touching = `export const width = document.body.clientWidth;\n`;
    const loading = `export const answer = fetch('data/x.csv');\n`;
    for (const layer of ['model', 'analysis', 'io', 'scene'])
      expect(await lint(`src/${layer}/x.ts`, touching)).toHaveLength(1);
    expect(await lint('src/ui/x.ts', touching)).toEqual([]);
    expect(await lint('src/io/fetch.ts', loading)).toEqual([]);
    expect(await lint('src/pages/x.ts', loading)).toHaveLength(1);
  });
});
