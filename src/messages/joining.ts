/** How texts are put beside each other: marks and spaces are a language's own, as words are. */
import * as say from '#words/common/joining.ts';

type Part = string | null | undefined | false;

const isText = (part: Part): part is string => Boolean(part);

/** Joins what there is, two by two. */
const chain =
  (pair: (first: string, second: string) => string) =>
  (parts: readonly Part[]): string => {
    const texts = parts.filter(isText);
    return texts.length === 0 ? '' : texts.reduce(pair);
  };

/** Marks that end a sentence, in the scripts of the languages of the United Nations. */
const ENDS = /[.!?…。？！؟]$/u;

/** A text as a whole sentence: names that end in an abbreviation bring their own point. */
export const asSentence = (text: string): string =>
  ENDS.test(text) ? text : say.sentence({ text });

const inARow = chain((first, second) => say.sentences({ first, second }));

/** Sentences one after the other; a part that is none yet becomes one. */
export const sentences = (parts: readonly Part[]): string =>
  inARow(parts.filter(isText).map(asSentence));

/** "Niger: 22.4%". */
export const labelled = (label: string, text: string): string => say.labelled({ label, text });

/** "Niger (2021)". */
export const withAside = (text: string, aside: string | number): string =>
  say.withAside({ text, aside: String(aside) });

/** "Niger 22.4%": a thing and its number, with nothing between. */
export const withNumber = (text: string, number: string): string =>
  say.withNumber({ text, number });

/** Facts that belong to one thing: "2021, ITU estimate". */
export const facts = chain((first, second) => say.facts({ first, second }));

/** Statements that stand for themselves: "one thing; another". */
export const statements = chain((first, second) => say.statements({ first, second }));

/** Short facts beside each other in a line: "LDC · Africa". */
export const inLine = chain((first, second) => say.inLine({ first, second }));
