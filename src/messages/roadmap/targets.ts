/** The words of the targets: parts of the page, tables and figures. */
import { formatCount, formatList, formatShare } from '../format.ts';

export const TARGETS_PART = {
  title: 'Targets',
  intro:
    'The Roadmap asks for baselines and targets (¶ 16, 17 and 29) and sets none itself. Two years later ITU and the Secretary-General’s technology envoy published targets for 2030; the Broadband Commission had set its own for 2025.',
  dueIn: (year: number) =>
    year === 2025 ? 'For 2025, set by the Broadband Commission' : `For ${year}`,
  target: 'Target',
  value: 'Value',
  who: (year: number) => `who meets it, ${year}`,
  map: (year: number) => `Who meets it, ${year}: open the map`,
  mapAlt: (title: string, year: number) => `Map of the countries that meet it, ${year}: ${title}.`,
  noValue: 'no value',
  footing: (n: number, of: number) => `${formatCount(n)} of ${formatCount(of)}`,
  method: 'How the pace is worked out',
  wait: 'Being computed…',
  missing: (reasons: readonly string[]) =>
    `Could not be computed: ${reasons.length > 0 ? reasons.join(' ') : 'no country has a value.'}`,
} as const;

/** How the pace is worked out; it stands beside every pace. */
export const paceMethod = (years: number): string =>
  `Needed a year: what is still missing from the latest value to the target, divided by the years left until it is due. Change a year: the slope of the straight line that lies closest (least squares) to the group’s values of the last ${years} years, if at least three years have one. The list of members is held constant, and baskets are never joined. Where a member’s series is broken in those years, a second slope leaves that country out. A median’s slope rests on the countries with a price of their own in every one of them. Last year: the change from the year before, again without broken series. The verdict takes both, the slope (without broken series where there is one) and the last year: fast enough is what is as large as needed in both; wrong way is what leads away from the target, or nowhere, in both; in between it says which of the two does what. Rates are compared; nothing is forecast.`;

export const TARGET_TABLE = {
  group: 'Group',
  value: (unit: string) => `Value, ${unit}`,
  year: 'Year',
  published: 'ITU’s own',
  meets: 'Countries that meet it',
  n: 'of those with a value',
  unknown: 'Unknown',
  share: 'Share',
  missing: 'Still missing',
  needed: 'Needed a year',
  recent: 'Change a year',
  recentYears: 'Over',
  unbroken: 'Change a year without broken series',
  lastYear: 'Change in the last year',
  counted: 'Countries the slope rests on',
  without: 'without broken series',
  inLastYear: 'in the last year',
  pace: 'Pace',
} as const;

/** What a target's outcome is called. */
export const OUTCOME = {
  met: 'Met',
  'not-met': 'Not met',
  open: 'Not decided yet',
  unclear: 'Sources disagree',
  'under-way': 'Under way',
} as const;
export type Outcome = keyof typeof OUTCOME;

/** On how many countries a slope of medians rests. */
export const countedText = (
  group: string,
  { n, of }: { readonly n: number; readonly of: number },
) => `${group} ${formatCount(n)} of ${formatCount(of)}`;
export const countedNote = (groups: readonly string[]): string =>
  `The change a year of a median is that of the countries with a price of their own in every year: ${formatList(groups)}.`;

/** Whose series are broken within the years of the pace. */
export const brokenNote = (names: readonly string[]): string =>
  `In these years the series of ${formatList(names)} ${names.length === 1 ? 'is' : 'are'} broken: values on both sides were counted differently.`;

/** Why some groups have no recent change, where the basket is to blame. */
export const newBasketNote = (basket: string, first: number): string =>
  `The basket (${basket}) has been official only since ${first}, and baskets are never joined: there is no change a year to compare with yet.`;

/** The finding of all targets for 2030 as a headline. */
export function targetsHeadline(
  met: number,
  of: number,
  nearest: { readonly title: string; readonly share: number } | null,
): string {
  if (of === 0) return 'No target for 2030 could be computed.';
  const start =
    met === 0
      ? `None of the ${formatCount(of)} targets for 2030 is met everywhere yet`
      : `${formatCount(met)} of the ${formatCount(of)} targets for 2030 ${met === 1 ? 'is' : 'are'} met everywhere`;
  return nearest === null
    ? `${start}.`
    : `${start}. The nearest: ${nearest.title.charAt(0).toLowerCase()}${nearest.title.slice(1)}, in ${formatShare(nearest.share)} of countries with a value.`;
}

export const TARGETS_FIGURE = {
  subtitle: 'countries that meet each target, in % of those with a value',
  bar: (meets: number, n: number, share: string) =>
    `${share} (${formatCount(meets)} of ${formatCount(n)})`,
  head: (due: number, outcome: string, year: number, standIn: string | null) =>
    `Due ${due} · ${outcome} · values of ${year}${standIn === null ? '' : `, ${standIn}`}`,
  standIn: (title: string, text: string) => `${title}: ${text}`,
  noShare: 'no value',
  short: { world: 'World', developing: 'Developing', ldc: 'LDCs', developed: 'Developed' },
  paceSubtitle: (word: string) =>
    `change a year in ${word}: bar, the last years; dot, the last year; thin tick, without broken series; line, what the target needs`,
  row: (group: string, value: string, pace: string) => `${group}: ${value} · ${pace}`,
  /** The slope, the one without broken series and the last year's change stand there if known. */
  rates: (needed: string, recent: string | null, unbroken: string | null, last: string | null) =>
    [
      `needs ${needed} a year`,
      ...(recent === null ? [] : [`has ${recent}`]),
      ...(unbroken === null ? [] : [`${unbroken} without broken series`]),
      ...(last === null ? [] : [`${last} in the last year`]),
    ].join(', '),
  changeUnit: { ratio: 'the ratio', points: 'percentage points', people: 'people' },
} as const;
