import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirections, WITHOUT_PAGE } from './eslint.import-directions.js';
import svelteConfig from './svelte.config.js';

const PAGE_GLOBALS = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage'];

const notHere = (names, message) => names.map((name) => ({ name, message }));

const fetchElsewhere = notHere(['fetch', 'XMLHttpRequest'], 'Only src/io/fetch.ts loads anything.');

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'data/sources/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.svelte'], extends: [ts.configs.strict] },
  // After the rules of TypeScript, because it brings the parser for components.
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
    rules: {
      // TypeScript knows which names there are.
      'no-undef': 'off',
      // `let { … } = $props()` is how props that can be bound are declared.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      // Data never change once loaded; `$state.raw` holds them, and what stands in for them.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { atlas: { rules: { 'import-directions': importDirections } } },
    languageOptions: { globals: globals.browser },
    rules: {
      'atlas/import-directions': 'error',
      'no-restricted-globals': ['error', ...fetchElsewhere],
    },
  },
  {
    files: WITHOUT_PAGE.map((layer) => `src/${layer}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...fetchElsewhere,
        ...notHere(PAGE_GLOBALS, 'This layer also runs without a page.'),
      ],
    },
  },
  { files: ['src/io/fetch.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    // Programs for a terminal speak through the console.
    files: ['data/build/**', 'gallery/snapshots/**', 'tests/**', '*.ts', '*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test knows how long its own literals are, and breaks them on purpose.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
