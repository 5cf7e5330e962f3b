/** The words of the targets: parts of the page, tables and figures. */
import * as say from '#words/roadmap/targets.ts';
import type { TargetOutcome } from '../../analysis/target.ts';
import { formatList, formatShare } from '../format.ts';
import { facts, inLine, labelled, sentences } from '../joining.ts';

export const TARGETS_PART = {
  title: say.targetsPart_title,
  intro: say.targetsPart_intro,
  dueIn: (year: number) =>
    year === 2025 ? say.targetsPart_dueIn_forSetByThe : say.targetsPart_dueIn_year({ year }),
  target: say.targetsPart_target,
  value: say.targetsPart_value,
  who: (year: number) => say.targetsPart_who({ year }),
  map: (year: number) => say.targetsPart_map({ year }),
  mapAlt: (title: string, year: number) => say.targetsPart_mapAlt({ year, title }),
  noValue: say.targetsPart_noValue,
  footing: (n: number, of: number) => say.targetsPart_footing({ n, of }),
  method: say.targetsPart_method,
  wait: say.targetsPart_wait,
  missing: (reasons: readonly string[]) =>
    say.targetsPart_missing({ someReasonsCount: reasons.length > 0, join: sentences(reasons) }),
} as const;

/** How the pace is worked out; it stands beside every pace. */
export const paceMethod = (years: number): string => say.paceMethod({ years });

export const TARGET_TABLE = {
  group: say.targetTable_group,
  value: (unit: string) => say.targetTable_value({ unit }),
  year: say.targetTable_year,
  published: say.targetTable_published,
  meets: say.targetTable_meets,
  n: say.targetTable_n,
  unknown: say.targetTable_unknown,
  share: say.targetTable_share,
  missing: say.targetTable_missing,
  needed: say.targetTable_needed,
  recent: say.targetTable_recent,
  recentYears: say.targetTable_recentYears,
  unbroken: say.targetTable_unbroken,
  lastYear: say.targetTable_lastYear,
  counted: say.targetTable_counted,
  without: say.targetTable_without,
  inLastYear: say.targetTable_inLastYear,
  pace: say.targetTable_pace,
} as const;

/** What a target's outcome is called. */
export const OUTCOME: Readonly<Record<TargetOutcome, string>> = {
  met: say.outcome_met,
  'not-met': say.outcome_notMet,
  open: say.outcome_open,
  unclear: say.outcome_unclear,
  'under-way': say.outcome_underWay,
};

/** On how many countries a slope of medians rests. */
export const countedText = (
  group: string,
  { n, of }: { readonly n: number; readonly of: number },
) => say.countedText({ group, n, of });
export const countedNote = (groups: readonly string[]): string =>
  say.countedNote({ groups: formatList(groups) });

/** Whose series are broken within the years of the pace. */
export const brokenNote = (names: readonly string[]): string =>
  say.brokenNote({ names: formatList(names), namesCount: names.length });

/** Why some groups have no recent change, where the basket is to blame. */
export const newBasketNote = (basket: string, first: number): string =>
  say.newBasketNote({ basket, first });

/** The finding of all targets for 2030 as a headline. */
export function targetsHeadline(
  met: number,
  of: number,
  nearest: { readonly title: string; readonly share: number } | null,
): string {
  if (of === 0) return say.targetsHeadline_noTargetForCould;
  return nearest === null
    ? say.targetsHeadline_noneOfOfTargets({ met, of })
    : say.targetsHeadline_noneOfOfTargets2({
        met,
        of,
        title: nearest.title,
        share: formatShare(nearest.share),
      });
}

export const TARGETS_FIGURE = {
  subtitle: say.targetsFigure_subtitle,
  bar: (meets: number, n: number, share: string) => say.targetsFigure_bar({ share, meets, n }),
  head: (due: number, outcome: string, year: number, standIn: string | null) =>
    say.targetsFigure_head({
      due,
      outcome,
      year,
      noStandIn: standIn === null,
      standIn: standIn ?? '',
    }),
  standIn: (title: string, text: string) => labelled(title, text),
  noShare: say.targetsFigure_noShare,
  short: {
    world: say.targetsFigure_short_world,
    developing: say.targetsFigure_short_developing,
    ldc: say.targetsFigure_short_ldc,
    developed: say.targetsFigure_short_developed,
  },
  paceSubtitle: (word: string) => say.targetsFigure_paceSubtitle({ word }),
  row: (group: string, value: string, pace: string) => inLine([labelled(group, value), pace]),
  /** The slope, the one without broken series and the last year's change stand there if known. */
  rates: (needed: string, recent: string | null, unbroken: string | null, last: string | null) =>
    facts([
      say.targetsFigure_rates_neededAYear({ needed }),
      ...(recent === null ? [] : [say.targetsFigure_rates_recent({ recent })]),
      ...(unbroken === null ? [] : [say.targetsFigure_rates_withoutBrokenSeries({ unbroken })]),
      ...(last === null ? [] : [say.targetsFigure_rates_inTheLastYear({ last })]),
    ]),
  changeUnit: {
    ratio: say.targetsFigure_changeUnit_ratio,
    points: say.targetsFigure_changeUnit_points,
    people: say.targetsFigure_changeUnit_people,
  },
} as const;
