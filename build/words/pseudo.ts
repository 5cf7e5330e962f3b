/**
 * The two languages that nobody speaks, after CLDR: English with accents, a third longer, between
 * brackets; and English from right to left. They show what was forgotten and what breaks.
 */
import type { Token } from '@messageformat/parser';

/** Each letter with what stands for it. */
const PAIRS =
  'aáAÅbƀBƁcçCÇdđDĐeéEÉfƒFƑgĝGĜhĥHĤiíIÎjĵJĴkķKĶlļLĻmɱMṀnñNÑoöOÖpþPÞqǫQǪrŕRŔsšSŠtţTŢuûUÛvṽVṼwŵWŴxẋXẊyýYÝzžZŽ';

const ACCENTED = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => {
    const [letter = '', instead = ''] = pair;
    return [letter, instead];
  }),
);

const FILLING = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const accented = (text: string): string =>
  Array.from(text, (letter) => ACCENTED.get(letter) ?? letter).join('');

/** Words that make a text about a third longer. */
function filling(length: number): string {
  let words = '';
  for (let at = 0; words.length < length / 3; at += 1)
    words += ` ${FILLING[at % FILLING.length] ?? ''}`;
  return words;
}

const lengthOf = (parts: readonly Token[]): number =>
  parts.reduce(
    (sum, part) =>
      sum +
      (part.type === 'content'
        ? part.value.length
        : 'cases' in part
          ? Math.max(...part.cases.map(({ tokens }) => lengthOf(tokens)))
          : 0),
    0,
  );

const mapped = (parts: readonly Token[], change: (text: string) => string): Token[] =>
  parts.map((part): Token => {
    if (part.type === 'content') return { ...part, value: change(part.value) };
    if (!('cases' in part)) return part;
    const cases = part.cases.map((each) => ({ ...each, tokens: mapped(each.tokens, change) }));
    return { ...part, cases };
  });

const content = (value: string): Token => ({
  type: 'content',
  value,
  ctx: { offset: 0, line: 0, col: 0, text: value, lineBreaks: 0 },
});

const RIGHT_TO_LEFT = { before: '\u200f\u202e', after: '\u202c\u200f' };

const turned = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => RIGHT_TO_LEFT.before + word + RIGHT_TO_LEFT.after);

/** A message of a language that nobody speaks, from the English one. */
export const PSEUDO: Readonly<Record<string, (parts: readonly Token[]) => readonly Token[]>> = {
  'en-XA': (parts) => [
    content('['),
    ...mapped(parts, accented),
    content(`${accented(filling(lengthOf(parts)))}]`),
  ],
  'ar-XB': (parts) => mapped(parts, turned),
};

/** The same of a text that is not a message: a name, a remark of a publisher. */
export const PSEUDO_TEXT: Readonly<Record<string, (text: string) => string>> = {
  'en-XA': (text) => (text === '' ? text : `[${accented(text)}${accented(filling(text.length))}]`),
  'ar-XB': turned,
};
