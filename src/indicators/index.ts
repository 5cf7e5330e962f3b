/** Every indicator of the atlas, in the order in which it is offered. */
import type { BasketId } from '../model/basket.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import type { TableId } from '../model/tables.ts';
import { coverage4g } from './coverage-4g.ts';
import { fixedPrice } from './fixed-price.ts';
import { genderParity } from './gender-parity.ts';
import { internetUse } from './internet-use.ts';
import { mobilePrice } from './mobile-price.ts';
import { peopleOffline } from './people-offline.ts';

const LIST: readonly Indicator[] = [
  internetUse,
  peopleOffline,
  fixedPrice,
  mobilePrice,
  genderParity,
  coverage4g,
];

/** The names of all indicators. */
export const INDICATORS: readonly IndicatorId[] = LIST.map(({ id }) => id);

/** Every indicator by its name, with the rules that the statistics of the atlas follow. */
export const INDICATOR = Object.fromEntries(LIST.map((each) => [each.id, each])) as Readonly<
  Record<IndicatorId, Indicator>
>;

/** The names in the order of a profile: what is about the same thing stands together. */
export const INDICATORS_BY_SUBJECT: readonly IndicatorId[] = (
  ['people', 'prices', 'networks'] as const
).flatMap((subject) => LIST.filter(({ about }) => about === subject).map(({ id }) => id));

/** The baskets that price an indicator, in the order in which they were official; null without prices. */
export const basketsOf = (id: IndicatorId): readonly [BasketId, ...BasketId[]] | null => {
  const { values } = INDICATOR[id];
  return values.from === 'prices' ? values.baskets : null;
};

/** The datasets that hold the values of an indicator: enough for a map without group values. */
export function tablesNeeded(id: IndicatorId): readonly TableId[] {
  const { values } = INDICATOR[id];
  return values.from === 'rest-of-population'
    ? [values.share, values.population]
    : [values.dataset];
}
