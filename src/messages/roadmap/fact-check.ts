/** The words of the fact check: verdicts and the rules behind them. */
import type { Verdict } from '../../analysis/fact-check/verdict.ts';
import { formatCount, formatList } from '../format.ts';

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
    name: 'Reproduced',
    sign: '=',
    rule: 'Today’s value rounds to the figure quoted, at the precision quoted.',
  },
  restated: {
    name: 'Restated since',
    sign: 'Δ',
    rule: 'It does not round to it, because the publishers have revised the series. Where the file of 2020 has the year quoted, its value rounds to the figure. Where that file ends earlier, today’s value of its last year differs from the value of then by more than half the precision, in the direction in which today’s value differs from the figure, and by at least half as much.',
  },
  close: {
    name: 'Close',
    sign: '≈',
    rule: 'Neither, but today’s value is within a twentieth (5%) of the figure quoted.',
  },
  'size-differs': {
    name: 'Direction holds, size not',
    sign: '~',
    rule: 'None of these, but the value lies where what the claim says in words is still true. The range is stated with each claim.',
  },
  'direction-holds': {
    name: 'Direction holds',
    sign: '↗',
    rule: 'For a claim that names no figure: more countries moved as it says than the other way, among countries that hold at least half of the world’s people.',
  },
  contradicted: {
    name: 'Contradicted',
    sign: '×',
    rule: 'None of these: today’s data say something else.',
  },
  yardstick: {
    name: 'Yardstick',
    sign: '|',
    rule: 'The claim proposes a line and asserts nothing. The economies that meet it are counted.',
  },
  'not-checkable': {
    name: 'Not checkable here',
    sign: '?',
    rule: 'The country data of this atlas do not measure it, or hold too few of the world’s people to tell.',
  },
  'not-computed': {
    name: 'Could not be computed',
    sign: '!',
    rule: 'A dataset that the check needs could not be read, or gives no value. That is never a verdict.',
  },
};

export const FACT_CHECK = {
  title: 'Fact check',
  intro:
    'Every figure that the part of the report read here quotes. Where the datasets of this atlas can answer, the figure is computed again from them in your browser, and the verdict follows from a rule.',
  subtitle:
    'difference of today’s value from the figure quoted, in % of the figure quoted; zero is the figure quoted',
  checked: 'Figures that this atlas can check',
  unchecked: 'Figures that this atlas has no data to check',
  rules: 'How verdicts are reached',
  quoted: 'Quoted',
  then: 'Known then',
  thenNone: 'No archive file has the value known then.',
  thenNote: (note: string) => `Known then: ${note}`,
  today: 'Today',
  asRule: 'How it is checked',
  restsOn: (footing: string) => `Rests on ${footing}.`,
  opens: 'Show the figure',
  list: 'Which countries',
  rates: 'The rates behind it',
  csv: 'Download as CSV',
  of: (action: string, label: string) => `${action}: ${label}`,
  csvAll: 'Download the whole fact check as CSV',
  reason: 'Why not',
  needed: 'Data it would take',
  mean: 'An estimate of ITU’s own for the whole group: no list of countries stands behind it.',
  meeting: (meeting: number, n: number, of: number) =>
    `${formatCount(meeting)} of ${formatCount(n)} with a price, of ${formatCount(of)}`,
  wait: 'Being computed…',
  notComputed: (reasons: string) => `Could not be computed: ${reasons}`,
  notLoaded: (file: string) => `data/${file}.csv is not loaded.`,
} as const;

/** The finding of the fact check as a headline. */
export function factCheckHeadline(counts: ReadonlyMap<VerdictKind, number>): string {
  const having = (kind: VerdictKind) => counts.get(kind) ?? 0;
  const answered = ANSWERS.map((kind) => [kind, having(kind)] as const);
  const n = answered.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return 'None of the figures quoted could be checked here.';
  const words = {
    reproduced: 'reproduced',
    restated: 'restated since',
    close: 'close',
    'size-differs': 'right in direction but not in size',
    'direction-holds': 'right in direction',
    contradicted: 'contradicted',
  };
  const parts = answered.flatMap(([kind, count]) =>
    count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? 'is' : 'are'} ${words[kind]}`],
  );
  return `Of the ${formatCount(n)} ${n === 1 ? 'figure' : 'figures'} that this atlas can check, ${formatList(parts)}.`;
}
