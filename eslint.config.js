import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirections, WITHOUT_PAGE } from './eslint.import-directions.js';

const PAGE_GLOBALS = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage'];

const notHere = (names, message) => names.map((name) => ({ name, message }));

const fetchElsewhere = notHere(['fetch', 'XMLHttpRequest'], 'Only src/io/fetch.ts loads anything.');

/** What runs a property of fast-check, or sets how. */
const RUNNERS = ['assert', 'check', 'sample', 'statistics', 'configureGlobal'];

const THROUGH_HOLDS = 'Laws are checked by `holds` of tests/support/property.ts.';
const BY_POLL = '`expect.poll` waits as long as tests/support/patience.ts says.';

/** Tests draw nothing by chance but through one seed, and all wait with the same patience. */
const TESTS_NEVER_FAIL_BY_CHANCE = {
  'no-restricted-imports': [
    'error',
    { paths: [{ name: 'fast-check', importNames: RUNNERS, message: THROUGH_HOLDS }] },
  ],
  'no-restricted-properties': [
    'error',
    ...RUNNERS.map((property) => ({ object: 'fc', property, message: THROUGH_HOLDS })),
    { object: 'Math', property: 'random', message: 'Tests find the same every time.' },
    { object: 'vi', property: 'waitFor', message: BY_POLL },
    { object: 'vi', property: 'waitUntil', message: BY_POLL },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'ImportDeclaration[source.value="fast-check"] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier[local.name!="fc"])',
      message: 'Import fast-check as `fc`, by which other rules know it.',
    },
    {
      selector: ':matches(Property[key.name="timeout"], Property[key.value="timeout"])',
      message: 'How long tests wait is said in tests/support/patience.ts and vitest.config.ts.',
    },
    {
      selector:
        'CallExpression[callee.name="expect"] > AwaitExpression > CallExpression[callee.property.name=/^(count|all(InnerTexts|TextContents)|is(Visible|Hidden|Checked|Enabled|Disabled))$/]',
      message: 'This is asked once and answers for one moment: `expect.poll` asks until it is so.',
    },
    {
      selector: 'CallExpression[callee.property.name="waitForTimeout"]',
      message: 'Tests wait for what is to come, not for time to pass.',
    },
  ],
};

const JOINED = 'src/messages/joining.ts puts texts beside each other.';
const BY_THE_NUMBER = 'Numbers decide; what is written of them is for readers.';

/** Other languages have other marks, capitals and forms: words are said by messages, whole. */
const WORDS_ARE_SAID = {
  'no-restricted-syntax': [
    'error',
    { selector: 'TemplateElement[value.raw=/^(: |; |, |\\. | \\(|\\.$)/]', message: JOINED },
    {
      selector: 'CallExpression[callee.property.name="join"] > Literal[value=/^ ?[,;:.·] /]',
      message: JOINED,
    },
    {
      selector: 'CallExpression[callee.property.name="toLowerCase"]',
      message: 'A message has the form that its sentence needs.',
    },
    {
      selector:
        'ConditionalExpression > BinaryExpression[operator="==="][right.value=1][left.name="n"]',
      message: 'A plural of the catalogues counts.',
    },
    {
      selector:
        'CallExpression[callee.property.name=/^(replace|replaceAll|test|slice|match|split|startsWith|endsWith)$/] > CallExpression[callee.name=/^format|^say/]',
      message: BY_THE_NUMBER,
    },
    {
      selector:
        'MemberExpression[property.name=/^(replace|replaceAll|test|slice|match|split|startsWith|endsWith)$/] > CallExpression[callee.name=/^format|^say/]',
      message: BY_THE_NUMBER,
    },
    {
      selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocaleString)$/]',
      message: 'src/messages/format.ts writes numbers and orders names.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', '.words/', 'coverage/', 'data/sources/']),
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
  {
    files: [
      'src/messages/**',
      'src/figures/**',
      'src/scene/**',
      'src/picture/**',
      'src/export/**',
      'src/pages/**',
      'src/ui/**',
    ],
    rules: WORDS_ARE_SAID,
  },
  { files: ['src/io/fetch.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    // Programs for a terminal speak through the console.
    files: ['data/build/**', 'build/**', 'gallery/snapshots/**', 'tests/**', '*.ts', '*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test knows how long its own literals are, and breaks them on purpose.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      ...TESTS_NEVER_FAIL_BY_CHANCE,
    },
  },
  {
    // The one way to fast-check, and the program that chooses the seeds.
    files: ['tests/support/property.ts', 'tests/fuzz.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-properties': 'off' },
  },
);
