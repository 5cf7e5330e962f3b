/** The laws that every sentence of the atlas keeps. Each gives what is wrong with a text, or null. */
import type { WordKind } from './words-of-view.ts';

export type Law = (text: string, kind: WordKind) => string | null;

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));

/** The first match of a pattern that is wrong, as it stands in the text. */
const firstWrong = (
  text: string,
  pattern: RegExp,
  isWrong: (groups: readonly string[]) => boolean = () => true,
): string | null => [...text.matchAll(pattern)].find((match) => isWrong([...match]))?.[0] ?? null;

/** "The 2025 value" is of a year, not 2,025 of them. */
const isYear = (digits: string | undefined): boolean => /^(?:19|20)\d\d$/.test(digits ?? '');

const NOUNS = 'countries|economies|years|values|states|figures|prices|groups|places';
const ONES = 'country|economy|year|value|state|figure|price|group|place';
const COUNT = String.raw`(?<![\d.,–−$])(\d[\d,]*)`;

/** "1 of the values" has its plural rightly. */
const PLURAL = new RegExp(
  `${COUNT}(?! of (?:the|its|these)) (?:[a-z]+ ){0,3}?(?:${NOUNS})\\b`,
  'g',
);
const SINGULAR = new RegExp(`${COUNT} (?:${ONES})\\b(?! (?:income|group))`, 'g');

/** The parts of "A larger share of men … in 5 of 9 …, a larger share of women in 3, … in 1". */
function leadSum(text: string): string | null {
  const lead =
    /used the Internet in (\d+) of (\d+) countries[^,;]*(?:, a larger share of women in (\d+))?(?:, the same share in (\d+))?(?:;|,| in \d|$)/.exec(
      text,
    );
  if (!lead || !/^A larger share.* with a value/.test(text)) return null;
  const [, first, n, women, same] = lead;
  const sum = [first, women, same].reduce((all, part) => all + Number(part ?? 0), 0);
  return sum === Number(n) ? null : `${sum} of ${n ?? ''}: ${lead[0]}`;
}

/** "67.0% of people in A …, 68.0% in B …: 1.1 percentage points apart". */
function difference(text: string): string | null {
  const apart = /([\d.]+)% of [^%]*?, ([\d.]+)% in .*: ([\d.]+) percentage points apart(.*)/.exec(
    text,
  );
  if (!apart || apart[4]?.includes('rounding')) return null;
  const [first, second, shown] = [apart[1], apart[2], apart[3]].map(Number);
  const real = Math.abs((first ?? 0) - (second ?? 0));
  return Math.abs(real - (shown ?? 0)) < 0.0501 ? null : apart[0];
}

/** Nobody is both among the highest and among the lowest. */
function bothEnds(text: string): string | null {
  const ends = /Highest: (.*?)\. Lowest: (.*)\.$/.exec(text);
  if (!ends) return null;
  const names = (list: string | undefined) => new Set((list ?? '').split(/, (?:and )?| and /));
  const [highest, lowest] = [names(ends[1]), names(ends[2])];
  return [...highest].find((name) => lowest.has(name)) ?? null;
}

export const LAWS: Readonly<Record<string, Law>> = {
  'has no trace of a number that is none': (text) =>
    firstWrong(text, /NaN|undefined|Infinity|\bnull\b|\[object|\{\w*\}/g),
  'is not empty': (text) => (text.trim() === '' ? 'nothing' : null),
  'has single spaces, and no space before or without a mark': (text) =>
    firstWrong(
      text,
      / {2}|^\s|\s$|\s[,.;:!?](?!\d)|\(\s*\)|[,;:]{2}|(?<!\.)\.\.(?!\.)|,\.|:\.|;\./g,
    ),
  'has plurals that agree with their number': (text) =>
    firstWrong(text, PLURAL, ([, n]) => n === '1') ??
    firstWrong(text, SINGULAR, ([, n]) => n !== '1' && !isYear(n)),
  'has verbs that agree with their number': (text) =>
    firstWrong(
      text,
      /(?<![\d.,]|none of |none of its )(\d[\d,]*)(?: of (?:the |its )?\d[\d,]*)? (?:countr(?:y|ies)|econom(?:y|ies))(?: [a-z]+){0,6}? (has|have|meets?|counts?|shows?) (?:a value|it\b|with|an earlier)/gi,
      ([, n, verb]) => (n === '1') !== ['has', 'meets', 'counts', 'shows'].includes(verb ?? ''),
    ),
  'lists nobody as a number': (text) =>
    firstWrong(
      text,
      /\b(?:in|and|of|only) 0(?![.,\d%]|\.)|(?<![\d.,(–−+:] ?)\b0 (?:of|countries|economies|are|is)\b/gi,
    ),
  'makes no set of a single one': (text) =>
    firstWrong(text, /\b(?:none|all|each) (?:of )?(?:the )?1\b/gi),
  'has no more than there are': (text) =>
    firstWrong(
      text,
      /(?<![\d.,$–−])(\d[\d,]*) of (?:the |its )?(\d[\d,]*)(?![\d.,]*\d|%)/g,
      ([, n, of]) => numberOf(n ?? '') > numberOf(of ?? ''),
    ),
  'has ranges that rise': (text) =>
    firstWrong(
      text,
      /\b((?:19|20)\d\d)(?:–| to )((?:19|20)\d\d)\b/g,
      ([, from, to]) => Number(from) >= Number(to),
    ),
  'has parts that add up': leadSum,
  'has differences of what is shown, or says that they are rounded': difference,
  'tells ties': bothEnds,
  'calls nothing once as high': (text) =>
    firstWrong(text, /\b1\.0 times\b|(?<![\d.])0% (?:below|above)\b|Over 0 years/g),
  'begins like a sentence': (text, kind) =>
    kind === 'fragment' || /^[\p{Lu}\d$“−+]/u.test(text) ? null : text.slice(0, 20),
  'ends like a sentence': (text, kind) =>
    kind !== 'sentences' || /[.…]”?$/.test(text) ? null : text.slice(-20),
};
