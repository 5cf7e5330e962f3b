/**
 * Words in built scripts: where code says a message, the message itself is put, filled. So a script
 * has the words that it says and no others, in one language, and nothing is called or looked up.
 */
import { parseSync, type ESTree } from 'vite';
import type { Token } from '@messageformat/parser';
import { argumentsOf, codeOf, importsFor } from './message.ts';

/** The parts of each message of a module by the name under which code says it. */
export type Sayings = ReadonlyMap<string, readonly Token[]>;

type Node = ESTree.Node & { readonly start: number; readonly end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] =>
  (Object.values(node) as unknown[])
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode);

/** A message that is said, and the object that it is filled with; null for a text as it stands. */
interface Said {
  readonly node: Node;
  readonly message: string;
  readonly given: ESTree.ObjectExpression | null;
}

/** The name behind `say`; null for another node. */
function nameIn(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const { object, property } = node;
  return object.type === 'Identifier' && object.name === 'say' && property.type === 'Identifier'
    ? property.name
    : null;
}

function saidBy(node: Node): Said | null {
  const text = nameIn(node);
  if (text !== null) return { node, message: text, given: null };
  if (node.type !== 'CallExpression') return null;
  const message = nameIn(node.callee);
  const [given] = node.arguments;
  return message !== null && given?.type === 'ObjectExpression' ? { node, message, given } : null;
}

/** The messages said in a node, but for those within what another is filled with. */
const saidIn = (node: Node): Said[] => {
  const said = saidBy(node);
  return said === null ? childrenOf(node).flatMap(saidIn) : [said];
};

function valuesOf({ message, given }: Said): ReadonlyMap<string, Node> {
  return new Map(
    (given?.properties ?? []).map((property) => {
      if (property.type !== 'Property' || property.key.type !== 'Identifier')
        throw new Error(`${message} is not filled by names.`);
      return [property.key.name, property.value] as const;
    }),
  );
}

/** What can stand there twice and is the same both times. */
const isPlain = (node: Node): boolean =>
  node.type === 'Identifier' ||
  (node.type === 'MemberExpression' && !node.computed && isPlain(node.object));

/**
 * A module of `src/messages` that has its messages in it.
 *
 * @throws Error where a message is filled with something else than names and values.
 */
export function withWords(code: string, sayings: Sayings, language: string): string {
  const saying = ({ message, ...rest }: Said): string => {
    const parts = sayings.get(message);
    if (parts === undefined) throw new Error(`There is no message ${message}.`);
    const values = valuesOf({ message, ...rest });
    const names = [...argumentsOf(parts).keys()];
    const value = (name: string): Node => {
      const node = values.get(name);
      if (node === undefined) throw new Error(`${message} is filled without ${name}.`);
      return node;
    };
    const uses = new Map<string, number>();
    codeOf(parts, language, (name) => {
      uses.set(name, (uses.get(name) ?? 0) + 1);
      return '';
    });
    // What is computed and stands there more than once is computed once, before.
    const before = names.filter((name) => !isPlain(value(name)) && (uses.get(name) ?? 0) > 1);
    const text = codeOf(parts, language, (name) =>
      before.includes(name)
        ? `$${name}`
        : isPlain(value(name))
          ? written(value(name))
          : `(${written(value(name))})`,
    );
    if (before.length === 0) return `(${text})`;
    const computed = before.map((name) => written(value(name))).join(', ');
    return `((${before.map((name) => `$${name}: any`).join(', ')}) => ${text})(${computed})`;
  };
  const written = (node: Node): string => {
    let text = '';
    let from = node.start;
    for (const said of saidIn(node)) {
      text += code.slice(from, said.node.start) + saying(said);
      from = said.node.end;
    }
    return text + code.slice(from, node.end);
  };
  const { program } = parseSync('words.ts', code);
  const said = code.slice(0, program.start) + written(program) + code.slice(program.end);
  return importsFor(said) + said;
}
