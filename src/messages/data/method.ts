/** The rules by which the atlas counts, and what one must know of the data, in plain words. */
import * as say from '#words/data/method.ts';
import { AFFORDABILITY_LINE, PARITY_BAND } from '../../model/indicator.ts';
import { INDICATOR } from '../../indicators/index.ts';
import { PACE_YEARS } from '../../model/roadmap.ts';
import { formatShare } from '../format.ts';

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
    title: say.rules_title_lookingBackNeverForward,
    paragraphs: [
      say.rules_paragraphs_aCountryWithoutA({ use: USE, sex: SEX }),
      say.rules_paragraphs_ofPeopleOfflineWhat,
      say.rules_paragraphs_itCanBeSwitched,
    ],
  },
  {
    id: 'latest',
    title: say.rules_title_whatLatestMeans,
    paragraphs: [say.rules_paragraphs_theLatestYearFor, say.rules_paragraphs_aCountrysProfileShows],
  },
  {
    id: 'group-values',
    title: say.rules_title_valuesOfGroups,
    paragraphs: [say.rules_paragraphs_internetUseAndG, say.rules_paragraphs_eachSaysHowMany],
  },
  {
    id: 'own-year',
    title: say.rules_title_aYearThatNobody,
    paragraphs: [
      say.rules_paragraphs_earlierValuesMayFill,
      say.rules_paragraphs_theComparisonOfTwo,
    ],
  },
  {
    id: 'medians',
    title: say.rules_title_mediansOverTime,
    paragraphs: [say.rules_paragraphs_aMedianMovesWhen, say.rules_paragraphs_itusOwnMediansStand],
  },
  {
    id: 'pace',
    title: say.rules_title_thePaceTowardsA,
    paragraphs: [
      say.rules_paragraphs_whatIsNeededA({ paceYears: PACE_YEARS }),
      say.rules_paragraphs_fastEnoughBothRates,
    ],
  },
  {
    id: 'baskets',
    title: say.rules_title_priceBaskets,
    paragraphs: [
      say.rules_paragraphs_aPriceIsThat,
      say.rules_paragraphs_affordableMeansAtAffordabilityline({
        affordabilityLine: AFFORDABILITY_LINE,
      }),
    ],
  },
  {
    id: 'membership',
    title: say.rules_title_whoBelongsToA,
    paragraphs: [
      say.rules_paragraphs_aCountryIsA,
      say.rules_paragraphs_aDayForWhich,
      say.rules_paragraphs_developedAndDevelopingAre,
    ],
  },
  {
    id: 'gender',
    title: say.rules_title_womenAndMen,
    paragraphs: [
      say.rules_paragraphs_parityIsWomensRate({ min: PARITY_BAND.min, max: PARITY_BAND.max }),
      say.rules_paragraphs_tooFewCountriesPublish,
    ],
  },
  {
    id: 'missing',
    title: say.rules_title_missingNotApplicableZero,
    paragraphs: [say.rules_paragraphs_theseAreThreeThings, say.rules_paragraphs_whatCannotBeRead],
  },
  {
    id: 'estimates',
    title: say.rules_title_estimates,
    paragraphs: [say.rules_paragraphs_ituMarksValuesThat],
  },
  {
    id: 'ranks',
    title: say.rules_title_ranksAndTargets,
    paragraphs: [say.rules_paragraphs_aRankAlwaysSays],
  },
  {
    id: 'digits',
    title: say.rules_title_howManyDigits,
    paragraphs: [say.rules_paragraphs_theFilesKeepEvery, say.rules_paragraphs_numbersOfPeopleHave],
  },
  {
    id: 'boundaries',
    title: say.rules_title_boundariesAndNames,
    paragraphs: [say.rules_paragraphs_namesAreThoseOf],
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
    say.caveats_estimates({ n, of, year, n2: formatShare(n / of) }),
  beyond: ({ n, year }: NonNullable<DataFacts['beyond']>) => say.caveats_beyond({ year, n }),
  bySex: ({ ever, ldcs }: DataFacts['bySex']) => say.caveats_bySex({ ever, ldcs }),
  fixed: [
    say.caveats_fixed_indiaHasFiguresBy,
    say.caveats_fixed_mostPricesOfRepeat,
    say.caveats_fixed_forTheGbFixed,
    say.caveats_fixed_eighteenTerritoriesHaveValues,
    say.caveats_fixed_sOTomAnd,
    say.caveats_fixed_toLiveWithinReach,
    say.caveats_fixed_dataOfItuMay,
  ],
  breaks: say.caveats_breaks,
} as const;
