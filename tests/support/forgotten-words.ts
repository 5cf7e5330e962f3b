/** Finds English in what is said in English with accents: there, every letter of a message has one. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), 'utf8'));

interface Published {
  readonly publisher: string;
}

const roadmap = read('roadmap.json') as {
  targets: { source: Published }[];
  actions: { outcome: { sources: Published[] } }[];
  claims: { uncheckable?: { origin: { sources: Published[] } } }[];
};

/** Names of publishers, editions and licences, as their owners write them, the longest first. */
const NAMES = [
  ...(
    read('sources.json') as {
      publisher: string;
      vintage: string;
      licence: { name: string };
    }[]
  ).flatMap(({ publisher, vintage, licence }) => [publisher, vintage, licence.name]),
  ...roadmap.targets.map(({ source }) => source.publisher),
  ...roadmap.actions.flatMap(({ outcome }) => outcome.sources.map(({ publisher }) => publisher)),
  ...roadmap.claims.flatMap(
    ({ uncheckable }) => uncheckable?.origin.sources.map(({ publisher }) => publisher) ?? [],
  ),
  'Roadmap Atlas',
  'English',
  'Diplo',
].toSorted((one, other) => other.length - one.length);

/** Codes, addresses and names of files; what Intl writes of numbers, days and lists. */
const NO_WORDS = [
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(thousand|million|billion|trillion|and)\b/g,
  /\b[\w.-]+\.(csv|json|org|int|html)\b|https?:\S+/g,
  /\b[A-Z][A-Z0-9-]+\b/g,
  /“[\w ]+”/g,
];

const withoutNames = (text: string): string =>
  NO_WORDS.reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/\s+/g, ' ')),
  );

/** Runs of plain letters in some texts, each once, with a little of what is around them. */
export const forgottenIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.map(withoutNames).flatMap((text) => /.{0,30}[A-Za-z]{3,}.{0,40}/.exec(text)?.[0] ?? []),
  ),
];
