/** One message in ICU MessageFormat: its parts, what it is filled with, and the code that it becomes. */
import { parse, type Token } from '@messageformat/parser';

/** What a message is filled with, by name. */
export type Arguments = ReadonlyMap<string, ArgumentType>;

/** A text or a number as it stands, a number to count by, or one of some cases. */
export type ArgumentType =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly of: readonly string[] };

const TYPE: Readonly<Record<'text' | 'number', string>> = {
  text: 'string | number',
  number: 'number',
};

/** The categories of a language's numbers: English has one and other. */
const categoriesOf = (language: string): readonly Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/**
 * The parts of a message.
 *
 * @throws Error where it is not ICU MessageFormat, or a plural has no case that its language needs.
 */
export function partsOf(text: string, language: string): readonly Token[] {
  const parts = parse(text, { strict: true });
  const needed = categoriesOf(language);
  const lacking = cases(parts)
    .filter(({ type }) => type === 'plural')
    .flatMap(({ arg, cases: given }) =>
      needed
        .filter((category) => !given.some(({ key }) => key === category))
        .map((category) => `{${arg}} has no case "${category}"`),
    );
  if (lacking.length > 0) throw new Error(lacking.join('; '));
  return parts;
}

type Cases = Extract<Token, { cases: unknown }>;

/** Every plural and select in some parts, the nested ones too. */
function cases(parts: readonly Token[]): Cases[] {
  return parts.flatMap((part) =>
    'cases' in part ? [part, ...part.cases.flatMap(({ tokens }) => cases(tokens))] : [],
  );
}

/** What a message is filled with. */
export function argumentsOf(parts: readonly Token[]): Arguments {
  const found = new Map<string, ArgumentType>();
  const visit = (part: Token): void => {
    switch (part.type) {
      case 'content':
      case 'octothorpe':
        return;
      case 'argument':
        if (!found.has(part.arg)) found.set(part.arg, { kind: 'text' });
        return;
      case 'function':
        if (part.key !== 'number') throw new Error(`{${part.arg}, ${part.key}} is not known here`);
        found.set(part.arg, { kind: 'number' });
        return;
      case 'selectordinal':
        throw new Error(`{${part.arg}, selectordinal} is not known here`);
      case 'plural':
        found.set(part.arg, { kind: 'number' });
        break;
      case 'select': {
        const of = part.cases.map(({ key }) => key);
        found.set(part.arg, { kind: 'choice', of });
        break;
      }
    }
    for (const { tokens } of part.cases) tokens.forEach(visit);
  };
  parts.forEach(visit);
  return found;
}

/** The value that a case is for: ICU's names of cases have no hyphen, and those of the atlas do. */
const valueOf = (key: string): string => key.replaceAll('_', '-');

/** Whether a choice is between two, of which one is not named: a plain yes or no. */
const isYesOrNo = (of: readonly string[]): boolean =>
  of.includes('true') && of.every((each) => each === 'true' || each === 'other');

/** The type of an argument in TypeScript. */
export function typeOf(argument: ArgumentType): string {
  if (argument.kind !== 'choice') return TYPE[argument.kind];
  if (isYesOrNo(argument.of)) return 'boolean';
  const named = argument.of.filter((each) => each !== 'other').map((each) => `'${valueOf(each)}'`);
  return argument.of.includes('other') ? 'string' : named.join(' | ');
}

const literal = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, (sign) => `\\${sign}`);

/** How a number of a language's category is told from others. */
function isIn(category: string, value: string, language: string): string {
  if (/^=\d+$/.test(category)) return `${value} === ${category.slice(1)}`;
  // English counts by whole numbers alone, so one is one and no rules need be loaded.
  if (category === 'one' && /^en\b/.test(language)) return `${value} === 1`;
  return `say$category(${value}) === '${category}'`;
}

/** Functions that the code of messages calls, by the name under which it does. */
const HELPERS = { say$category: 'category', say$count: 'formatCount' };

/** The imports that the code of messages needs. */
export const importsFor = (code: string): string =>
  Object.entries(HELPERS)
    .filter(([name]) => code.includes(`${name}(`))
    .map(
      ([name, helper]) => `import { ${helper} as ${name} } from '#messages/counts.ts';
`,
    )
    .join('');

/** How code takes an argument: from an object, or as a parameter of its own. */
export type Taking = (argument: string) => string;

/**
 * The parts as an expression of TypeScript that is a text.
 *
 * @param counted - The argument that `#` stands for.
 */
export function codeOf(
  parts: readonly Token[],
  language: string,
  take: Taking,
  counted?: string,
): string {
  const inside = (part: Token): string => {
    switch (part.type) {
      case 'content':
        return literal(part.value);
      case 'argument':
        return `\${${take(part.arg)}}`;
      case 'octothorpe':
        return `\${say$count(${take(counted ?? '')})}`;
      case 'function':
        return `\${say$count(${take(part.arg)})}`;
      case 'plural':
      case 'selectordinal':
      case 'select':
        return `\${${choiceCode(part, language, take, counted)}}`;
    }
  };
  return `\`${parts.map(inside).join('')}\``;
}

function choiceCode(
  { type, arg, cases: given }: Cases,
  language: string,
  take: Taking,
  counted?: string,
): string {
  const value = take(arg);
  const number = type === 'select' ? counted : arg;
  const test = (key: string): string => {
    if (type !== 'select') return isIn(key, value, language);
    return key === 'true' ? value : `${value} === '${valueOf(key)}'`;
  };
  // Exact numbers go before categories, whatever their order in the message.
  const exact = given.filter(({ key }) => key.startsWith('='));
  const others = given.filter(({ key }) => !key.startsWith('=') && key !== 'other');
  const last = given.find(({ key }) => key === 'other');
  const tested = [...exact, ...others];
  const rest = last ?? tested.pop();
  const end = rest === undefined ? "''" : codeOf(rest.tokens, language, take, number);
  return tested.reduceRight(
    (otherwise, { key, tokens }) =>
      `(${test(key)} ? ${codeOf(tokens, language, take, number)} : ${otherwise})`,
    end,
  );
}
