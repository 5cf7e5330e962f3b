/** Which file of `src/` imports which other, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { group } from 'd3';
import ts from 'typescript';

export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it vanishes when the types do. */
  readonly typeOnly: boolean;
}

/** The code of a module; of a component, what stands in its scripts. */
const scriptOf = (file: string, text: string): string =>
  file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n')
    : text;

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause } = node;
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = importClause;
  return (
    importClause.name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((each) => each.isTypeOnly)
  );
};

const isDynamic = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** What a file asks for by a relative path, and whether for types alone. */
function askedFor(file: string, text: string): { source: string; typeOnly: boolean }[] {
  const found: { source: string; typeOnly: boolean }[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteral(node) && node.text.startsWith('.'))
      found.push({ source: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnly(node));
    else if (isDynamic(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest));
  return found;
}

/** Every module and component below a folder of the project, by its path from the root. */
export const modulesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .sort();

/** Every import between the files given. */
export function importsAmong(files: readonly string[]): readonly Import[] {
  const known = new Set(files);
  return files.flatMap((from) =>
    askedFor(from, readFileSync(from, 'utf8'))
      .map(({ source, typeOnly }) => ({
        from,
        to: path.posix.join(path.posix.dirname(from), source.replace(/\?.*$/, '')),
        typeOnly,
      }))
      .filter(({ to }) => known.has(to)),
  );
}

/** Files that lead back to themselves, each ring as the files along it; none where there is none. */
export function ringsOf(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = group(imports, ({ from }) => from);
  const left = new Set<string>();
  const rings: string[][] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) rings.push(trail.slice(at));
    if (at >= 0 || left.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...trail, file]);
    left.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return rings;
}
