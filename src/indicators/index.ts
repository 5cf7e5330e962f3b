/** Every indicator of the atlas, in the order in which it is offered. */
import type { BasketId } from '../model/basket.ts';
import type { DeclaredIndicator, Indicator, IndicatorId } from '../model/indicator.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TableId } from '../model/tables.ts';
import { coverage4g } from './coverage-4g.ts';
import { fixedPrice } from './fixed-price.ts';
import { genderParity } from './gender-parity.ts';
import { internetUse } from './internet-use.ts';
import { mobilePrice } from './mobile-price.ts';
import { peopleOffline } from './people-offline.ts';

/** All of them. */
export const INDICATORS: readonly DeclaredIndicator[] = [
  internetUse,
  peopleOffline,
  fixedPrice,
  mobilePrice,
  genderParity,
  coverage4g,
];

/** Every indicator by its name, with the rules that the statistics of the atlas follow. */
export const INDICATOR = Object.fromEntries(INDICATORS.map((each) => [each.id, each])) as Readonly<
  Record<IndicatorId, DeclaredIndicator>
>;

/** The same in the order of a profile: what is about the same thing stands together. */
export const INDICATORS_BY_SUBJECT: readonly DeclaredIndicator[] = (
  ['people', 'prices', 'networks'] as const
).flatMap((subject) => INDICATORS.filter(({ about }) => about === subject));

/** The baskets that price an indicator, in the order in which they were official; null without prices. */
export const basketsOf = ({ values }: Indicator): readonly [BasketId, ...BasketId[]] | null =>
  values.from === 'prices' ? values.baskets : null;

/** The datasets that hold the values of an indicator: enough for a map without group values. */
function datasetsOf({ values }: Indicator): readonly Dataset[] {
  switch (values.from) {
    case 'rest-of-population':
      return [values.share, values.population];
    case 'given':
      return [];
    default:
      return [values.dataset];
  }
}

/** The tables of the same. */
export const tablesNeeded = (indicator: Indicator): readonly TableId[] =>
  datasetsOf(indicator).map(({ id }) => id);

/** The datasets of all indicators, with those of the remarks on their values. */
export const DATASETS_OF_INDICATORS: readonly Dataset[] = INDICATORS.flatMap((each) => [
  ...datasetsOf(each),
  ...(each.remarks ? [each.remarks] : []),
]);
