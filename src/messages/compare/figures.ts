/** Titles, descriptions and heads of tables of the figures of a comparison. */
import { otherSide, type Side } from '../../model/side.ts';
import * as say from '#words/compare/figures.ts';
import { measureDefinition, phrasesOf } from '../indicators/index.ts';
import type { Indicator, MeasureId } from '../../model/indicator.ts';
import { capital } from '../counting.ts';
import type { Change, ChangeOrder, NoChange } from '../../analysis/compare/change.ts';
import type { Overlap } from '../../analysis/compare/overlap.ts';
import type { BasketId } from '../../model/basket.ts';
import type { Unit } from '../../model/indicator.ts';
import type { SideName } from './names.ts';
import { countOf, formatSpan } from '../counting.ts';
import { formatChange, formatCountries, formatList, formatValue } from '../format.ts';
import { BASKET_NAME } from '../measures.ts';
import { facts, labelled, withAside } from '../joining.ts';

export type Names = Readonly<Record<Side, SideName>>;

/** "Least developed countries and developed countries". */
export const bothNames = ({ first, second }: Names): string =>
  capital(say.bothNames({ first: first.subject, second: second.subject }));

/** Heads of table columns, and single words of the charts. */
export const HEAD = {
  group: say.head_group,
  country: say.head_country,
  year: say.head_year,
  basket: say.head_basket,
  value: say.head_value,
  withValue: say.head_withValue,
  ofYear: say.head_ofYear,
  members: say.head_members,
  population: say.head_population,
  published: say.head_published,
  difference: say.head_difference,
  yearOfValue: say.head_yearOfValue,
  status: say.head_status,
  change: say.head_change,
  remark: say.head_remark,
  women: say.head_women,
  men: say.head_men,
  parity: say.head_parity,
  gap: say.head_gap,
  points: say.head_points,
  meeting: say.head_meeting,
  share: say.head_share,
  noFigure: say.head_noFigure,
  sameCountries: say.head_sameCountries,
  itu: say.head_itu,
  covered: say.head_covered,
  parityBand: say.head_parityBand,
  affordable: say.head_affordable,
} as const;

/** The name of a column for one group. */
export const ofGroup = (head: string, { short }: SideName): string => labelled(short, head);

export const gapTitle = (measure: string, year: number, names: Names): string =>
  say.gapTitle({ measure, year, brief: names.first.brief, brief2: names.second.brief });

/** How one of both groups stands towards the other's middle. */
export function overlapTitle(overlap: Overlap | null, names: Names, unit: Unit): string {
  if (overlap === null) return say.overlapTitle_whereEachCountryStands;
  const { behind, reaching, of, median } = overlap;
  const who = names[behind];
  const other = names[otherSide(behind)].members(2);
  if (of === 1)
    return say.overlapTitle_theNounforWithA({
      member: who.members(1),
      reaching,
      other,
      median: formatValue(median, unit),
    });
  return say.overlapTitle_noneOfDoDoes({
    reaching,
    of,
    members: who.members(of),
    someReaching: reaching > 1,
    other,
    median: formatValue(median, unit),
  });
}

export const DISTRIBUTION = {
  subtitle: (measured: string, year: number) => say.distribution_subtitle({ measured, year }),
  summary: (n: number, of: number, reach: string) => {
    if (n === 0)
      return of === 0
        ? say.distribution_summary_noCountries
        : say.distribution_summary_noValueForCountry({ of });
    return say.distribution_summary_ofCountryCountries({ n, of, reach });
  },
  reach: (low: string, high: string) => say.distribution_reach({ low, high }),
  median: (value: string) => say.distribution_median({ value }),
  mean: (value: string) => say.distribution_mean({ value }),
  note: say.distribution_note,
  statuses: say.distribution_statuses,
  without: (parts: readonly string[]) => say.distribution_without({ parts: formatList(parts) }),
  countOf: (n: number, { members }: SideName) => countOf(n, members),
} as const;

/** "Bhutan (+50.1 points)". */
const moved = (change: Change, unit: Unit, nameOf: (iso3: string) => string): string =>
  withAside(nameOf(change.iso3), formatChange(change.difference, unit));

/** "Bhutan (LDCs, +50.1 points)". */
const movedIn = (change: Change, { short }: SideName, { unit, nameOf }: MoverWords): string =>
  withAside(nameOf(change.iso3), facts([short, formatChange(change.difference, unit)]));

export interface MoverWords {
  readonly names: Names;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly nameOf: (iso3: string) => string;
}

/** Who moved furthest ahead in each group, of so many that have both values. */
export function moversTitle(
  first: Change | undefined,
  second: Change | undefined,
  measured: number,
  words: MoverWords,
): string {
  const { names, unit, from, to, nameOf } = words;
  if (measured === 0) return say.moversTitle_noCountryHasA({ from, to });
  if (first && first.iso3 === second?.iso3)
    return say.moversTitle_mostProgressFromTo({ from, to, moved: moved(first, unit, nameOf) });
  const parts = [
    ...(first ? [movedIn(first, names.first, words)] : []),
    ...(second ? [movedIn(second, names.second, words)] : []),
  ];
  if (parts.length === 0) return say.moversTitle_noCountryMovedAhead({ from, to });
  return say.moversTitle_mostProgressFromTo2({ from, to, parts: formatList(parts) });
}

/** Those that lost ground; null where none did. */
export function lostText(
  name: SideName,
  changes: readonly Change[],
  { unit, nameOf }: MoverWords,
): string | null {
  if (changes.length === 0) return null;
  const list = formatList(changes.map((change) => moved(change, unit, nameOf)));
  return say.lostText({ name: name.name, list });
}

const WHY_NOT: Readonly<Record<NoChange, string>> = {
  'no-earlier-value': say.whyNot_noEarlierValue,
  'no-later-value': say.whyNot_noLaterValue,
  'same-value': say.whyNot_sameValue,
  break: say.whyNot_break,
};

const ORDERS: Readonly<Record<ChangeOrder, string>> = {
  progress: say.change_orders_progress,
  loss: say.change_orders_loss,
  level: say.change_orders_level,
  name: say.change_orders_name,
};

export const CHANGE = {
  subtitle: (measure: string, from: number, to: number, basket: BasketId | null) =>
    say.change_subtitle({
      measure,
      from,
      to,
      noBasket: basket === null,
      basketName: basket === null ? '' : BASKET_NAME[basket],
    }),
  count: (shown: number, of: number) =>
    shown < of ? say.change_count({ shown, of }) : formatCountries(of),
  none: say.change_none,
  apart: say.change_apart,
  single: (year: number, basket: BasketId | null) =>
    basket === null
      ? say.change_single_noYearYearHas({ year })
      : say.change_single_theBasketnameBeginsYear({ basketName: BASKET_NAME[basket], year }),
  left: (parts: readonly string[]) => say.change_left({ parts: formatList(parts) }),
  broken: (countries: readonly string[]) => say.change_broken({ countries: formatList(countries) }),
  why: (reason: NoChange) => WHY_NOT[reason],
  at: (value: string, year: number) => say.change_at({ value, year }),
  order: say.change_order,
  orders: ORDERS,
  everyone: say.change_everyone,
  fewer: say.change_fewer,
} as const;

export const MULTIPLES = {
  title: ({ name }: SideName, from: number, to: number) =>
    say.multiples_title({ name, from: formatSpan(from, to) }),
  subtitle: (measure: string, low: string, high: string, scale: string) =>
    say.multiples_subtitle({ measure, low, high, scale }),
  ownScales: (measure: string) => say.multiples_ownScales({ measure }),
  log: say.multiples_log,
  none: say.multiples_none,
  side: say.multiples_side,
  shown: (shown: number, of: number) =>
    shown === 0
      ? say.multiples_shown_noCountryHasValues
      : say.multiples_shown_ofCountryCountriesShown({ shown, of }),
} as const;

/** How a scale runs that is not linear. */
export const scaleNote = (kind: 'log' | 'symlog'): string =>
  kind === 'log' ? say.scaleNote_theScaleIsLogarithmic : say.scaleNote_theScaleIsLogarithmic2;

/** What a measure counts where it is told of groups. */
export function groupDefinition(indicator: Indicator, measure: MeasureId): string {
  const phrases = phrasesOf(indicator, measure);
  const holds = 'holds' in phrases ? phrases.holds : undefined;
  return indicator.groupRule === 'share-of-economies' && holds !== undefined
    ? say.shareHolding({ holds })
    : measureDefinition(indicator, measure);
}
