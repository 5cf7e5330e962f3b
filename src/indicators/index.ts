/** Every indicator of the atlas, in the order in which it is offered. */
import type { BasketId } from '../model/basket.ts';
import type { DeclaredIndicator, Indicator, IndicatorId } from '../model/indicator.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TableId } from '../model/tables.ts';
import { ALL } from './all.ts';

/** All of them; those that a script was made for, in the scripts of embedded maps and lists. */
export const INDICATORS: readonly DeclaredIndicator[] = ALL;

/** The name that goes without saying in addresses, also where a script knows another indicator only. */
export const USUAL_INDICATOR: IndicatorId = 'internet-use';

/** The one that is shown where none is asked for. */
export const FIRST_INDICATOR: DeclaredIndicator = ALL[0];

/** Every indicator by its name, with the rules that the statistics of the atlas follow. */
export const INDICATOR = Object.fromEntries(INDICATORS.map((each) => [each.id, each])) as Readonly<
  Record<IndicatorId, DeclaredIndicator>
>;

/** The baskets that price an indicator, in the order in which they were official; null without prices. */
export const basketsOf = ({ values }: Indicator): readonly [BasketId, ...BasketId[]] | null =>
  values.from === 'prices' ? values.baskets : null;

/** The table of what its publisher says of groups. */
export function estimatesTable({ published }: Indicator): TableId {
  if (published.of === 'baskets') return 'price-medians';
  return 'in' in published ? published.in.id : 'group-estimates';
}

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
  ...('in' in each.published ? [each.published.in] : []),
]);
