/**
 * The lint rule that holds the layers of `src/` apart: which folder may import from which. Paths
 * are compared as they are written, so the rule needs no resolver and knows files not yet there.
 */
import path from 'node:path';

/**
 * What each folder of `src/` may import besides itself; a name with `type ` before it, for types
 * only. The shells directly in `src/` may import everything.
 */
export const MAY_IMPORT = {
  model: [],
  datasets: ['model'],
  indicators: ['model', 'datasets'],
  analysis: ['model', 'indicators'],
  io: ['model', 'datasets', 'indicators'],
  address: ['model', 'indicators'],
  selection: ['type model', 'indicators', 'analysis', 'address'],
  'own-data': ['type model', 'datasets', 'analysis', 'io'],
  messages: ['model', 'indicators', 'type analysis', 'type io', 'type address', 'type own-data'],
  text: [],
  scene: ['type model', 'type analysis', 'text'],
  state: ['type model', 'indicators', 'analysis', 'io', 'address', 'selection', 'own-data'],
  ui: ['type address', 'messages', 'state'],
  figures: [
    'model',
    'indicators',
    'analysis',
    'address',
    'selection',
    'type own-data',
    'messages',
    'scene',
    'ui',
  ],
  picture: ['model', 'analysis', 'messages', 'text', 'scene', 'figures'],
  export: [
    'model',
    'indicators',
    'analysis',
    'address',
    'type selection',
    'messages',
    'text',
    'figures',
    'picture',
  ],
  pages: [
    'model',
    'indicators',
    'analysis',
    'io',
    'address',
    'selection',
    'own-data',
    'messages',
    'scene',
    'state',
    'ui',
    'figures',
    'picture',
    'export',
  ],
};

/** Layers that compute and neither know nor touch a page: they run in Node as well. */
export const WITHOUT_PAGE = [
  'model',
  'datasets',
  'indicators',
  'analysis',
  'io',
  'address',
  'selection',
  'own-data',
  'messages',
  'text',
  'scene',
];

/** Plot is not among them: its options are plain data, and drawing them is what needs a page. */
const PAGE_PACKAGES = /^(svelte|d3|d3-(selection|transition|zoom|drag|brush|fetch))(\/|$)/;

/** The folder of `src/` in which a file lies; '' for the shells, undefined outside. */
const layerOf = (root, file) => {
  const [top, folder, ...rest] = path.relative(root, file).split(path.sep);
  if (top !== 'src') return undefined;
  return rest.length ? folder : '';
};

const complaint = (layer, imported, typeOnly) => {
  if (imported === layer || layer === '') return undefined;
  if (imported === undefined) return 'outside';
  const allowed = MAY_IMPORT[layer] ?? [];
  if (allowed.includes(imported) || (typeOnly && allowed.includes(`type ${imported}`)))
    return undefined;
  return allowed.includes(`type ${imported}`) ? 'typesOnly' : 'direction';
};

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type'));

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{layer}} must not import from {{imported}}.',
      typesOnly: '{{layer}} may import only types from {{imported}}.',
      outside: '{{layer}} must not import from outside src.',
      page: '{{layer}} must not depend on a page: it imports {{source}}.',
    },
  },
  create(context) {
    const layer = layerOf(context.cwd, context.filename);
    if (layer === undefined) return {};

    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const report = (messageId, imported = '') =>
        context.report({ node, messageId, data: { layer, imported, source } });
      if (source.startsWith('.')) {
        const file = path.resolve(path.dirname(context.filename), source);
        const imported = layerOf(context.cwd, file);
        const messageId = complaint(layer, imported, isTypeOnly(node));
        if (messageId) report(messageId, imported === '' ? 'the shells' : imported);
      } else if (WITHOUT_PAGE.includes(layer) && PAGE_PACKAGES.test(source)) report('page');
    };

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
