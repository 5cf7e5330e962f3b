/** The words of every indicator. */
import type { GivenIndicator, Indicator, IndicatorId, MeasureId } from '../../model/indicator.ts';
import { coverage4g } from './coverage-4g.ts';
import { fixedPrice } from './fixed-price.ts';
import { genderParity } from './gender-parity.ts';
import { givenWords } from './given.ts';
import { internetUse } from './internet-use.ts';
import { mobilePrice } from './mobile-price.ts';
import { peopleOffline } from './people-offline.ts';
import type { IndicatorWords } from './words.ts';

const WORDS: Readonly<Record<IndicatorId, IndicatorWords>> = {
  'internet-use': internetUse,
  'people-offline': peopleOffline,
  'fixed-price': fixedPrice,
  'mobile-price': mobilePrice,
  'gender-parity': genderParity,
  'coverage-4g': coverage4g,
};

const isGiven = (indicator: Indicator): indicator is GivenIndicator => indicator.id === 'own';

/** The words of an indicator; those of one given while the page runs are made of its own names. */
export const wordsOf = (indicator: Indicator): IndicatorWords =>
  isGiven(indicator) ? givenWords(indicator) : WORDS[indicator.id];

/** Title of a figure of a measure, without its year; empty for a measure that it does not have. */
export const measureTitle = (indicator: Indicator, measure: MeasureId): string =>
  wordsOf(indicator).measures[measure]?.title ?? '';

/** What exactly a measure counts; empty for one that the indicator does not have. */
export const measureDefinition = (indicator: Indicator, measure: MeasureId): string =>
  wordsOf(indicator).measures[measure]?.definition ?? '';
