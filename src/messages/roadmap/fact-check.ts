/** The words of the fact check: verdicts and the rules behind them. */
import * as say from '#words/roadmap/fact-check.ts';
import type { Verdict } from '../../analysis/fact-check/verdict.ts';
import { FIDELITIES, type Fidelity } from '../../model/roadmap.ts';
import { formatList } from '../format.ts';
import { labelled } from '../joining.ts';

export type VerdictKind = Verdict['kind'];

/** In the order in which they are counted. */
export const VERDICTS: readonly VerdictKind[] = [
  'reproduced',
  'restated',
  'close',
  'size-differs',
  'direction-holds',
  'contradicted',
  'yardstick',
  'not-checkable',
  'not-computed',
];

/** The verdicts that answer whether a figure holds. */
export const ANSWERS = [
  'reproduced',
  'restated',
  'close',
  'size-differs',
  'direction-holds',
  'contradicted',
] as const satisfies readonly VerdictKind[];

/** The word of a verdict, its sign, and the rule by which it is reached. */
export const VERDICT: Readonly<
  Record<VerdictKind, { readonly name: string; readonly sign: string; readonly rule: string }>
> = {
  reproduced: {
    name: say.verdict_reproduced_name,
    sign: '=',
    rule: say.verdict_reproduced_rule,
  },
  restated: {
    name: say.verdict_restated_name,
    sign: say.verdict_restated_sign,
    rule: say.verdict_restated_rule,
  },
  close: {
    name: say.verdict_close_name,
    sign: '≈',
    rule: say.verdict_close_rule,
  },
  'size-differs': {
    name: say.verdict_sizeDiffers_name,
    sign: '~',
    rule: say.verdict_sizeDiffers_rule,
  },
  'direction-holds': {
    name: say.verdict_directionHolds_name,
    sign: '↗',
    rule: say.verdict_directionHolds_rule,
  },
  contradicted: {
    name: say.verdict_contradicted_name,
    sign: '×',
    rule: say.verdict_contradicted_rule,
  },
  yardstick: {
    name: say.verdict_yardstick_name,
    sign: '|',
    rule: say.verdict_yardstick_rule,
  },
  'not-checkable': {
    name: say.verdict_notCheckable_name,
    sign: '?',
    rule: say.verdict_notCheckable_rule,
  },
  'not-computed': {
    name: say.verdict_notComputed_name,
    sign: '!',
    rule: say.verdict_notComputed_rule,
  },
};

export const FACT_CHECK = {
  title: say.factCheck_title,
  intro: say.factCheck_intro,
  subtitle: say.factCheck_subtitle,
  checked: say.factCheck_checked,
  unchecked: say.factCheck_unchecked,
  rules: say.factCheck_rules,
  quoted: say.factCheck_quoted,
  then: say.factCheck_then,
  thenNone: say.factCheck_thenNone,
  thenNote: (note: string) => say.factCheck_thenNote({ note }),
  today: say.factCheck_today,
  asRule: say.factCheck_asRule,
  restsOn: (footing: string) => say.factCheck_restsOn({ footing }),
  opens: say.factCheck_opens,
  list: say.factCheck_list,
  rates: say.factCheck_rates,
  csv: say.factCheck_csv,
  of: (action: string, label: string) => labelled(action, label),
  csvAll: say.factCheck_csvAll,
  reason: say.factCheck_reason,
  needed: say.factCheck_needed,
  mean: say.factCheck_mean,
  meeting: (meeting: number, n: number, of: number) => say.factCheck_meeting({ meeting, n, of }),
  wait: say.factCheck_wait,
  notComputed: (reasons: string) => say.factCheck_notComputed({ reasons }),
  notLoaded: (file: string) => say.factCheck_notLoaded({ file }),
} as const;

/** The finding of the fact check as a headline. */
export function factCheckHeadline(counts: ReadonlyMap<VerdictKind, number>): string {
  const having = (kind: VerdictKind) => counts.get(kind) ?? 0;
  const answered = ANSWERS.map((kind) => [kind, having(kind)] as const);
  const n = answered.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return say.factCheckHeadline_noneOfTheFigures;
  const words = {
    reproduced: say.factCheckHeadline_reproduced,
    restated: say.factCheckHeadline_restated,
    close: say.factCheckHeadline_close,
    'size-differs': say.factCheckHeadline_sizeDiffers,
    'direction-holds': say.factCheckHeadline_directionHolds,
    contradicted: say.factCheckHeadline_contradicted,
  };
  const parts = answered.flatMap(([kind, count]) =>
    count === 0 ? [] : [say.factCheckHeadline_isAre({ count, words: words[kind] })],
  );
  return say.factCheckHeadline_ofNFigureFigures({ n, parts: formatList(parts) });
}

/** Whether a figure was quoted rightly. */
export const FIDELITY_NAME: Readonly<Record<Fidelity, string>> = {
  faithful: say.factCheck_origin_name_faithful,
  altered: say.factCheck_origin_name_altered,
  contradicted: say.factCheck_origin_name_contradicted,
  withdrawn: say.factCheck_origin_name_withdrawn,
  unknown: say.factCheck_origin_name_unknown,
};

const FIDELITY_COUNTED: Readonly<Record<Fidelity, (values: { readonly n: number }) => string>> = {
  faithful: ({ n }) => say.factCheck_origin_counted_faithful({ n }),
  altered: ({ n }) => say.factCheck_origin_counted_altered({ n }),
  contradicted: ({ n }) => say.factCheck_origin_counted_contradicted({ n }),
  withdrawn: ({ n }) => say.factCheck_origin_counted_withdrawn({ n }),
  unknown: ({ n }) => say.factCheck_origin_counted_unknown({ n }),
};

export const ORIGIN = {
  question: say.factCheck_origin_question,
  today: say.factCheck_origin_today,
  nothing: say.factCheck_origin_nothing,
  sources: say.factCheck_origin_sources,
  /** How many of some figures were quoted how. */
  summary: (all: readonly Fidelity[]) => {
    const count = (fidelity: Fidelity) => all.filter((each) => each === fidelity).length;
    const counts = FIDELITIES.flatMap((fidelity) => {
      const n = count(fidelity);
      return n === 0 ? [] : [FIDELITY_COUNTED[fidelity]({ n })];
    });
    return say.factCheck_origin_summary({ n: all.length, counts: formatList(counts) });
  },
} as const;
