/** Notes that several figures of a comparison share, each only where its rule was used. */
import { breaksBetween, breaksOf } from '../../analysis/series-breaks.ts';
import { AFFORDABILITY_LINE } from '../../model/indicator.ts';
import { COMPARE } from '../../messages/compare/page.ts';
import { RULE_TEXT } from '../../messages/compare/footing.ts';
import { COMPARE_NOTES } from '../../messages/compare/notes.ts';
import { HEAD } from '../../messages/compare/figures.ts';
import { basketNote, earlierNote, priceRepeatNote } from '../../messages/figure/notes.ts';
import type { CompareContext } from './context.ts';
import { figureWordsOf } from '../../messages/indicators/index.ts';
import { withNumber } from '../../messages/joining.ts';

/** That another year is compared than the one asked for, and why. */
export const yearNotes = ({ comparison: { asked, year } }: CompareContext): string[] =>
  asked === year ? [] : [COMPARE_NOTES.otherYear(asked, year)];

/** Which LDC list holds, and who is in both groups. */
export function membershipNotes({ comparison }: CompareContext): string[] {
  const { sides, shared, year, membership } = comparison;
  const isLdc = sides.some(({ group }) => group.kind === 'standing' && group.id === 'ldc');
  return [
    ...(isLdc ? [COMPARE_NOTES.ldcList(year, membership)] : []),
    ...(shared.length > 0 ? [COMPARE.overlap(shared.length)] : []),
  ];
}

/** Which classification each group follows. */
export const classificationNotes = ({ names }: CompareContext): string[] =>
  [names.first, names.second].flatMap(({ name, note }) =>
    note === null ? [] : [COMPARE_NOTES.classification(name, note)],
  );

/** How a group's value is made, and what the indicator counts. */
export function definitionNotes({ comparison }: CompareContext): string[] {
  const { indicator, segment } = comparison;
  return [
    COMPARE_NOTES.rule(RULE_TEXT[indicator.groupRule]),
    ...(segment.basket === null ? [] : [basketNote(segment.basket, segment.first, segment.last)]),
    ...(segment.basket !== null && comparison.year === 2019 ? [priceRepeatNote] : []),
    ...(figureWordsOf(indicator).ofWhat ?? []),
  ];
}

/** How many values of single countries are older than the year compared. */
export function earlierNotes({ comparison }: CompareContext): string[] {
  const { sides, year, rule } = comparison;
  const earlier = new Set(
    sides.flatMap(({ members }) =>
      members.filter((iso3) => (comparison.readings.get(iso3)?.year ?? year) < year),
    ),
  );
  return earlier.size === 0 ? [] : [earlierNote(earlier.size, year, rule.tolerance)];
}

/** Breaks in the series of members between two years; a group's trend runs over them. */
export function breakNotes(context: CompareContext, from: number, to: number): string[] {
  const { tables, indicator, sides } = context.comparison;
  const breaks = breaksOf(indicator, tables['series-breaks']);
  const members = [...new Set(sides.flatMap((side) => side.members))];
  const found = breaksBetween(breaks, members, from, to);
  if (found.length === 0) return [];
  return [
    COMPARE_NOTES.breaks(
      found.map(({ iso3, year }) => withNumber(context.nameOf(iso3), String(year))),
    ),
  ];
}

/** A value to hold prices as a share of income against; null for other measures. */
export const affordabilityLine = ({ comparison }: CompareContext) =>
  comparison.measure.unit === 'pct-gni'
    ? { value: AFFORDABILITY_LINE, text: HEAD.affordable }
    : null;

/** The value at which nothing is amiss: the 2 % line, or equality of women and men. */
export function referenceValue({ comparison: { measure } }: CompareContext): number | null {
  if (measure.unit === 'pct-gni') return AFFORDABILITY_LINE;
  if (measure.better !== 'nearest-parity') return null;
  return measure.unit === 'ratio' ? 1 : 0;
}
