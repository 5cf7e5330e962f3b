/** The words of the page around the figures. */
import type { NoGroupValue } from '../analysis/group/value.ts';
import type { Standing, TargetStatus } from '../analysis/target.ts';
import type { GroupRule, Measure } from '../model/indicator.ts';
import type { StandIn } from '../model/roadmap.ts';
import { nearlyText } from './counting.ts';
import { formatCount, formatCountries, formatShare } from './format.ts';

export const SITE = {
  name: 'Roadmap Atlas',
  world: 'the world',
  tagline: 'Is the UN Roadmap for Digital Cooperation coming true?',
  skip: 'Skip to the content',
  pages: 'Pages',
  theme: { auto: 'Theme: as the device', light: 'Theme: light', dark: 'Theme: dark' },
  loading: 'Loading the data…',
  loadingPage: 'Loading…',
} as const;

export const PAGE_NAME = {
  explore: 'Explore',
  compare: 'Compare',
  roadmap: 'Roadmap',
  country: 'Country',
  data: 'Data',
} as const;

export const FORM_NAME = { map: 'Map', trend: 'Trend', rank: 'Ranking', table: 'Table' } as const;

export const EXPLORE = {
  indicators: 'Indicator',
  forms: 'View',
} as const;

/** What can be chosen on more than one page. */
export const CHOICES = {
  measure: 'Measure',
  basket: 'Basket',
  officialBasket: 'Official basket of each year',
  experimental: 'Experimental values',
  experimentalHint: 'Prices that ITU collected on trial. Choose one of their baskets to see them.',
  tolerance: 'Fill gaps with earlier years',
  toleranceHint: (years: number) =>
    `A country without a value for the year shows its latest earlier one, at most ${years} years old.`,
  options: 'Options',
} as const;

export const SEARCH = {
  label: 'Find a country',
  placeholder: 'Country or code',
  none: (typed: string) => `No country is called “${typed}”.`,
  found: (n: number) => `${formatCountries(n)} found.`,
  matched: (name: string) => `also ${name}`,
} as const;

const STANDING: Readonly<Record<Standing, string>> = {
  meets: 'Meets the target',
  misses: 'Does not meet the target',
  unknown: 'Not known whether it meets the target',
};

export const CARD = {
  year: (year: number) => `in ${year}`,
  klass: (words: string) => `Class ${words}`,
  /** @param standIn - What stands in for what the target means; null where nothing does. */
  standing: (standing: Standing, standIn: StandIn | null) =>
    `${STANDING[standing]}${standIn === null || standing === 'unknown' ? '' : ` (${standIn.short})`}`,
  rank: (rank: number, of: number, tied: boolean, better: Measure['better']) =>
    `${tied ? 'Joint rank' : 'Rank'} ${rank} of ${of}${better === 'nearest-parity' ? ', nearest to parity first' : ''}`,
  noValue: (year: number) => `No value for ${year}`,
  never: 'Not applicable: no figures are published under its code',
  notYet: (year: number) => `Not applicable in ${year}: it had no country code of its own yet`,
  earlier: (asked: number, year: number) => `No value for ${asked}; this is from ${year}`,
  earlierShare: (asked: number, year: number) =>
    `The population of ${asked}, the share offline of ${year}`,
  source: (publisher: string) => `Source: ${publisher}`,
  profile: 'Country profile',
  remove: (name: string) => `Remove ${name}`,
  selected: 'Selected countries',
  clear: 'Clear all',
} as const;

const NO_GROUP_VALUE: Readonly<Record<NoGroupValue, string>> = {
  'no-members': 'no members',
  'no-values': 'no data',
  'below-half': 'covers under half of the people',
  'earlier-years': 'too few figures of this year',
  'changing-set': 'too few countries in every year',
  'no-population': 'populations unknown',
  'publisher-only': 'not computed: too few countries',
};

const by = (standIn: StandIn | null): string => (standIn === null ? '' : ` ${standIn.short}`);
const sentence = (standIn: StandIn | null): string => (standIn === null ? '' : ` ${standIn.text}`);
const unknownText = ({ length: n }: readonly unknown[]): string =>
  n === 0 ? '' : `; of ${formatCount(n)} it is unknown`;

export const PANEL = {
  title: 'What the Roadmap says',
  recommendation: (label: string) => `Recommendation ${label}`,
  asks: 'What it asks',
  evidenceFor: 'What this figure can and cannot tell',
  target: (year: number) => `Target for ${year}`,
  targets: 'Targets',
  mark: 'Mark on the map',
  unmark: 'Marked: show values',
  markHint: (title: string) => `Mark on the map who meets it: ${title}`,
  source: 'Source',
  howCounted: 'Definition and source',
  report: 'A/74/821',
  stands: 'Where it stands',
  rule: {
    'population-weighted': 'Means weighted by population.',
    sum: 'Sums over the countries with a value.',
    median: 'Medians across countries, as ITU computes them.',
    'publisher-only':
      'ITU’s own estimates: too few countries publish figures by sex to compute a group’s.',
  } satisfies Readonly<Record<GroupRule, string>>,
  paragraphs: (from: number, to: number) =>
    from === to ? `¶\u00a0${from}` : `¶\u00a0${from}–${to}`,
  byAnalysis: 'after Diplo’s analysis',
  noValue: (reason: NoGroupValue) => NO_GROUP_VALUE[reason],
  noCountryValue: 'no data',
  footing: (n: number, of: number, share: number | null) =>
    `${n} of ${of}${share === null ? '' : `, ${formatShare(share)} of people`}`,
  published: (rule: GroupRule, year: number) =>
    `${rule === 'median' ? 'ITU’s median' : 'ITU’s estimate'}, ${year}`,
  vintage: (vintage: string) =>
    `ITU’s estimates date from ${vintage}; the countries’ values are newer, so the two can differ.`,
  meets: (
    { meets: { length: meets }, n, unknown, nearly }: TargetStatus,
    standIn: StandIn | null,
  ) =>
    n === 0
      ? 'No country shown has a value, so it is unknown who meets it.'
      : n === 1
        ? `The one country with a value ${meets === 1 ? 'meets' : 'does not meet'} it${by(standIn)}${unknownText(unknown)}.${sentence(standIn)}`
        : `${meets === 0 ? 'None' : formatCount(meets)} of ${formatCountries(n)} with a value ${meets <= 1 ? 'meets' : 'meet'} it${by(standIn)}${nearlyText(nearly)}${unknownText(unknown)}.${sentence(standIn)}`,
} as const;

/** Where groups stand, as a table to take along. */
export const EVIDENCE_TABLE = {
  title: (measure: string, year: number) => `${measure}: where it stands, ${year}`,
  name: 'Group or country',
  value: (unit: string) => `Value, ${unit}`,
  year: 'Year',
  n: 'Countries with a value',
  of: 'of members',
  people: 'Share of people behind it',
  published: 'ITU’s own',
  said: (cells: string) => `${cells}.`,
} as const;

export const FIGURE = {
  sources: 'Source',
  notes: 'Notes',
  description: 'Description',
  table: 'Show as table',
  licence: 'Licence',
} as const;

export const FAILURE = {
  title: 'Some data could not be read',
  retry: 'Try again',
  rest: 'What needs them is not shown; everything else goes on working.',
  lacking: 'What stands here is not shown, because a part of its data is missing.',
  nothing:
    'There is no value for this choice. Choose another basket or switch experimental values on.',
  page: 'This page could not be loaded. Reload it to try again.',
  crash: 'The atlas could not start.',
} as const;

export const NOTICE = {
  title: 'A part of the address was not understood',
  dismiss: 'Dismiss',
} as const;
