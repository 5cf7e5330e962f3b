/** The rules by which the atlas counts, and what one must know of the data, in plain words. */
import { AFFORDABILITY_LINE, PARITY_BAND } from '../../model/indicator.ts';
import { INDICATOR } from '../../indicators/index.ts';
import { PACE_YEARS } from '../../model/roadmap.ts';
import { formatCount, formatCountries, formatShare } from '../format.ts';

/** One rule, with the anchor that links lead to. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const USE = INDICATOR['internet-use'].tolerance;
const SEX = INDICATOR['gender-parity'].tolerance;

export const RULES: readonly Rule[] = [
  {
    id: 'tolerance',
    title: 'Looking back, never forward',
    paragraphs: [
      `A country without a value for a year shows its latest earlier one, at most ${USE} years old; figures by sex, which are rarer, at most ${SEX}. Its true year stands by the value, and the figure says how many countries that concerns.`,
      'Of people offline, what looks back is the share; it meets the population of the year asked. A title names a year alone only where at least half of the values shown are of it; otherwise it says “latest values up to” that year.',
      'It can be switched off. It never takes a later value, never another basket’s, and never one from before a break in the series.',
    ],
  },
  {
    id: 'latest',
    title: 'What “latest” means',
    paragraphs: [
      'The latest year for which at least half of the economies that ever report the indicator have a value of their own. Where no year has half of them, the year with the most.',
      'A country’s profile shows a newer value of its own where there is one, and then holds everything beside it to that year.',
    ],
  },
  {
    id: 'group-values',
    title: 'Values of groups',
    paragraphs: [
      'Internet use and 4G coverage: the mean of the members with a value, weighted by population. Prices: the median of the economies, as ITU does it. People offline: population × (100% − Internet use), summed over the members with a value, so a lower bound; the population is always that of the year asked, also where a share is older.',
      'Each says how many members it rests on and how much of the group’s population lives in them. Below half of the population there is no value. ITU’s own estimate, which fills the gaps by modelling, stands beside it and can differ.',
    ],
  },
  {
    id: 'own-year',
    title: 'A year that nobody reported',
    paragraphs: [
      'Earlier values may fill gaps in a group, not make a year. A mean or a sum stands for a year only where members with a value of that very year hold at least half of the group’s people; a median, where at least half of the members with a value have one of that year. Otherwise the group has no value for the year: its line ends, begins or has a gap there.',
      'The comparison of two groups then moves back to the last year that both have a value of, and says so; the address keeps the year asked for. Beside a country’s newer value, groups stand with their own last year, which is named.',
    ],
  },
  {
    id: 'medians',
    title: 'Medians over time',
    paragraphs: [
      'A median moves when countries join or leave it, though no price has changed; ITU itself advises against comparing its medians from year to year. Lines, slopes and years behind of prices therefore rest on the countries with a price of their own in every year of the basket that is shown, and say how many these are. Where they are less than half of those with any price in these years, or hold less than half of the group’s people, there is no line. The value of a single year is the median of all countries with a price.',
      'ITU’s own medians stand beside them as points, and no slope is taken of them. Years behind are told of prices as a share of income, within one basket; not of prices in money, which change with exchange rates and with what money is worth.',
    ],
  },
  {
    id: 'pace',
    title: 'The pace towards a target',
    paragraphs: [
      `What is needed a year is set against two rates: the slope through the values of the last ${PACE_YEARS} years, and the change in the last one. Where series of members are broken in these years, as China’s in 2023, the slope is shown with and without those countries, and the verdict and the last year go without them.`,
      'Fast enough: both rates are at least what is needed. Too slow: both lead the right way, neither is enough. Wrong way: neither leads the right way. Where they differ, the verdict says what holds over the years and what in the last one. Without a value for the year before, the slope decides alone.',
    ],
  },
  {
    id: 'baskets',
    title: 'Price baskets',
    paragraphs: [
      'A price is that of a basket: so many gigabytes a month. ITU has changed its baskets several times. Each is a series of its own here; lines are never joined across two of them, and no reading looks back across.',
      `Affordable means at most ${AFFORDABILITY_LINE}% of monthly gross national income per capita, an average that most people in a country do not reach. Prices that ITU calls experimental are off unless asked for.`,
    ],
  },
  {
    id: 'membership',
    title: 'Who belongs to a group',
    paragraphs: [
      'A country is a least developed country of a year if it was on the list by then and had not left it before or in that year. Trends keep the list of their last year, so that a line does not move because its members do; the list of each year is one switch away.',
      'A day for which leaving the list is scheduled takes no country off it: only a graduation that UN DESA records does. What is known of scheduled ones, and to which day, is in the file and in the country’s profile.',
      'Developed and developing are those of UN M49 as it last had them, in 2020. Small island developing states are those of M49, whose list is shorter than ITU’s. Income groups are the World Bank’s of fiscal year 2026, for all years.',
    ],
  },
  {
    id: 'gender',
    title: 'Women and men',
    paragraphs: [
      `Parity is women’s rate of use divided by men’s. From ${PARITY_BAND.min} to ${PARITY_BAND.max} counts as parity, as at ITU. The gap is (men’s rate − women’s rate) ÷ men’s rate; percentage points are the plain difference. Ranks go by the distance of the ratio from 1, or of the gap from 0; only equal distances share a rank.`,
      'Too few countries publish figures by sex for any average of them to be honest. Groups therefore show ITU’s own estimates only.',
    ],
  },
  {
    id: 'missing',
    title: 'Missing, not applicable, zero',
    paragraphs: [
      'These are three things. Missing: nobody published a value; hatched on maps, “no data” in tables. Not applicable: the economy did not exist under its code that year; dotted. Zero: someone measured, and it was zero. Where all of those surveyed use the Internet, the number of people offline is not given as zero: the survey asked certain ages, which ITU’s note names, and of others nothing is known.',
      'What cannot be read in a file is left out and listed; it never becomes a number.',
    ],
  },
  {
    id: 'estimates',
    title: 'Estimates',
    paragraphs: [
      'ITU marks values that it estimated itself, since the country reported none. They are dotted on maps, hollow in charts and named in tables. The World Bank’s values before 2000 carry no such mark.',
    ],
  },
  {
    id: 'ranks',
    title: 'Ranks and targets',
    paragraphs: [
      'A rank always says of how many. Equal values share it. Whether a target is met is decided by the value as published, not by the rounded one that is shown; without a value it is unknown.',
    ],
  },
  {
    id: 'digits',
    title: 'How many digits',
    paragraphs: [
      'The files keep every value to the last digit that its publisher gives. A number is rounded once, when it is shown, half away from zero: shares to one digit, or two where one would make nothing of a little. Sums, ranks and differences are made of the values before that, so that two shares shown as 82.0% need not share a rank.',
      'Numbers of people have three digits and are never finer than a thousand. Populations are estimates and shares come from samples: nobody counted to the last person. Files of data have the computed number.',
    ],
  },
  {
    id: 'boundaries',
    title: 'Boundaries and names',
    paragraphs: [
      'Names are those of UN M49, shortened where they are long. Boundaries and names do not imply endorsement or acceptance by the United Nations or by this atlas. Boundaries that are not settled are dashed. Kosovo is shown under UNSCR 1244 (1999); M49 does not list it.',
    ],
  },
];

/** Facts of the data as they stand, for the caveats that depend on them. */
export interface DataFacts {
  /** Estimates among the values of the latest year of Internet use. */
  readonly estimates: { readonly n: number; readonly of: number; readonly year: number };
  /** Economies with a value in the last year there is, where that is later than the latest. */
  readonly beyond: { readonly n: number; readonly year: number } | null;
  /** Economies that ever published figures by sex, and LDCs among them. */
  readonly bySex: { readonly ever: number; readonly ldcs: number };
}

export const CAVEATS = {
  estimates: ({ n, of, year }: DataFacts['estimates']) =>
    `${formatCount(n)} of the ${formatCount(of)} values of Internet use for ${year} are ITU’s own estimates, ${formatShare(n / of)} of them. A map of that year is partly a map of a model.`,
  beyond: ({ n, year }: NonNullable<DataFacts['beyond']>) =>
    `For ${year} only ${formatCountries(n)} ${n === 1 ? 'has' : 'have'} a value of Internet use so far.`,
  bySex: ({ ever, ldcs }: DataFacts['bySex']) =>
    `${formatCountries(ever)} ever published Internet use by sex, ${formatCount(ldcs)} of them LDCs. Surveys differ in the ages they ask, so a rate by sex can lie off the total of the same year.`,
  fixed: [
    'India has figures by sex for 2018 only. Puerto Rico has none for men after 2019. In early years the figures by sex of Qatar and Chile were taken from other populations than the total.',
    'Most prices of 2019 repeat those of 2018. Very high shares are genuine where incomes are very low: Burundi’s fixed basket cost more than nine months’ income in 2018 and 2019.',
    'For the 1 GB fixed basket before 2017, ITU gives some of the dearest countries a price in dollars but no share of income, though its own medians count them. Medians computed here then lie below ITU’s, which stand beside them.',
    'Eighteen territories have values of Internet use but no population at the World Bank, and so no weight in a mean. Taiwan, Province of China is the only large one.',
    'São Tomé and Príncipe left the list of least developed countries in December 2024. The flag in the M49 file still has it; the timeline of UN DESA, which the atlas follows, does not.',
    'To live within reach of a 4G signal is not to use it, nor to have a device that can.',
    'Data of ITU may not be used commercially and must be passed on under the same licence; those of the World Bank need only be credited. Every figure names its own source and licence.',
  ],
  breaks: 'Breaks in series',
} as const;
