/**
 * The words of every indicator. What figures say stands apart from the rest, so that an embedded map
 * loads no more than that.
 */
import type {
  DeclaredIndicator,
  GivenIndicator,
  Indicator,
  MeasureId,
} from '../../model/indicator.ts';
import { FIRST_FIGURES, FIRST_WORDS } from './first.ts';
import { givenFigure, givenWords } from './given.ts';
import type { FigureWords, IndicatorWords, Phrases } from '../indicator-words.ts';

type ById<Words> = Readonly<Record<string, Words>>;

/** What is there, by indicator; `other-indicators.ts` adds to it. */
const figures = /* @__PURE__ */ new Map<string, FigureWords>(
  /* @__PURE__ */ Object.entries<FigureWords>(FIRST_FIGURES),
);
const words = /* @__PURE__ */ new Map<string, IndicatorWords>(
  /* @__PURE__ */ Object.entries<IndicatorWords>(FIRST_WORDS),
);

/** Adds the words of further indicators. */
export function addWords(ofFigures: ById<FigureWords>, more: ById<IndicatorWords>): void {
  for (const [id, each] of Object.entries(ofFigures)) figures.set(id, each);
  for (const [id, each] of Object.entries(more)) words.set(id, each);
}

/** Whether all that is said of an indicator is there. */
export const hasWords = (indicator: Indicator): boolean =>
  isGiven(indicator) || words.has(indicator.id);

/** @throws Error where the words were not waited for: see `hasWords`. */
function there<Words>(all: ReadonlyMap<string, Words>, { id }: DeclaredIndicator): Words {
  const found = all.get(id);
  if (found === undefined) throw new Error(`The words of ${id} are not there.`);
  return found;
}

const isGiven = (indicator: Indicator): indicator is GivenIndicator => indicator.id === 'own';

/** What figures say of an indicator. */
export const figureWordsOf = (indicator: Indicator): FigureWords =>
  isGiven(indicator) ? givenFigure(indicator) : there(figures, indicator);

/** The other words; those of an indicator given while the page runs are made of its own names. */
export const wordsOf = (indicator: Indicator): IndicatorWords =>
  isGiven(indicator) ? givenWords(indicator) : there(words, indicator);

/** What sentences need of an indicator where they tell of one of its measures. */
export function phrasesOf(indicator: Indicator, measure: MeasureId): Phrases {
  const { phrases } = wordsOf(indicator);
  return typeof phrases === 'function' ? phrases(measure) : phrases;
}

/** Title of a figure of a measure, without its year; empty for a measure that it does not have. */
export const measureTitle = (indicator: Indicator, measure: MeasureId): string =>
  figureWordsOf(indicator).measures[measure]?.title ?? '';

/** What exactly a measure counts; empty for one that the indicator does not have. */
export const measureDefinition = (indicator: Indicator, measure: MeasureId): string =>
  figureWordsOf(indicator).measures[measure]?.definition ?? '';
