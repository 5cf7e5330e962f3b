/**
 * The words of every indicator. What figures say stands apart from the rest, so that an embedded map
 * loads no more than that.
 */
import type { GivenIndicator, Indicator, IndicatorId, MeasureId } from '../../model/indicator.ts';
import * as coverage4g from './coverage-4g.ts';
import * as fixedPrice from './fixed-price.ts';
import * as genderParity from './gender-parity.ts';
import { givenFigure, givenWords } from './given.ts';
import * as internetUse from './internet-use.ts';
import * as mobilePrice from './mobile-price.ts';
import * as peopleOffline from './people-offline.ts';
import type { FigureWords, IndicatorWords } from './words.ts';

const FIGURE: Readonly<Record<IndicatorId, FigureWords>> = {
  'internet-use': internetUse.figure,
  'people-offline': peopleOffline.figure,
  'fixed-price': fixedPrice.figure,
  'mobile-price': mobilePrice.figure,
  'gender-parity': genderParity.figure,
  'coverage-4g': coverage4g.figure,
};

const WORDS: Readonly<Record<IndicatorId, IndicatorWords>> = {
  'internet-use': internetUse.words,
  'people-offline': peopleOffline.words,
  'fixed-price': fixedPrice.words,
  'mobile-price': mobilePrice.words,
  'gender-parity': genderParity.words,
  'coverage-4g': coverage4g.words,
};

const isGiven = (indicator: Indicator): indicator is GivenIndicator => indicator.id === 'own';

/** What figures say of an indicator. */
export const figureWordsOf = (indicator: Indicator): FigureWords =>
  isGiven(indicator) ? givenFigure(indicator) : FIGURE[indicator.id];

/** The other words; those of an indicator given while the page runs are made of its own names. */
export const wordsOf = (indicator: Indicator): IndicatorWords =>
  isGiven(indicator) ? givenWords(indicator) : WORDS[indicator.id];

/** Title of a figure of a measure, without its year; empty for a measure that it does not have. */
export const measureTitle = (indicator: Indicator, measure: MeasureId): string =>
  figureWordsOf(indicator).measures[measure]?.title ?? '';

/** What exactly a measure counts; empty for one that the indicator does not have. */
export const measureDefinition = (indicator: Indicator, measure: MeasureId): string =>
  figureWordsOf(indicator).measures[measure]?.definition ?? '';
