/**
 * Words in less space. Code fills messages by name; in the built scripts each name would stand twice,
 * so there it does so by place.
 */
import { parseSync, type ESTree } from 'vite';

/** The arguments of each message of a module, in the order of their places. */
export type Orders = ReadonlyMap<string, readonly string[]>;

type Node = ESTree.Node & { readonly start: number; readonly end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] =>
  (Object.values(node) as unknown[])
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode);

/** A message that is said, and the object that it is filled with. */
interface Said {
  readonly call: Node;
  readonly message: string;
  readonly given: ESTree.ObjectExpression;
}

function saidBy(node: Node): Said | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const { object, property } = node.callee;
  const [given] = node.arguments;
  if (object.type !== 'Identifier' || object.name !== 'say' || property.type !== 'Identifier')
    return null;
  return given?.type === 'ObjectExpression' ? { call: node, message: property.name, given } : null;
}

/** The messages said in a node, but for those within what another is filled with. */
const saidIn = (node: Node): Said[] => {
  const said = saidBy(node);
  return said === null ? childrenOf(node).flatMap(saidIn) : [said];
};

function valuesOf({ message, given }: Said): ReadonlyMap<string, Node> {
  return new Map(
    given.properties.map((property) => {
      if (property.type !== 'Property' || property.key.type !== 'Identifier')
        throw new Error(`${message} is not filled by names.`);
      return [property.key.name, property.value] as const;
    }),
  );
}

/**
 * A module of `src/messages` that fills its messages by place.
 *
 * @throws Error where a message is filled with something else than names and values.
 */
export function byPlace(code: string, orders: Orders): string {
  const written = (node: Node): string => {
    let text = '';
    let from = node.start;
    for (const said of saidIn(node)) {
      const values = valuesOf(said);
      const places = (orders.get(said.message) ?? []).map((name) => {
        const value = values.get(name);
        if (value === undefined) throw new Error(`${said.message} is filled without ${name}.`);
        return written(value);
      });
      text += `${code.slice(from, said.given.start)}${places.join(', ')}`;
      from = said.given.end;
    }
    return text + code.slice(from, node.end);
  };
  const { program } = parseSync('words.ts', code);
  return code.slice(0, program.start) + written(program) + code.slice(program.end);
}
