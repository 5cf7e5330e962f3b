/** What a country's profile finds, as sentences that the data make true. */
import * as say from '#words/country/finding.ts';
import { capital } from '../counting.ts';
import type { Rates } from '../../analysis/compare/gender.ts';
import { AFFORDABILITY_LINE, PARITY_BAND, type Indicator } from '../../model/indicator.ts';
import type { Observation, ValueNote } from '../../model/observation.ts';
import { formatBreak, formatValue, formatWithUnit } from '../format.ts';
import { agesText, isNoneSurveyed } from '../figure/value-note.ts';
import { phrasesOf, wordsOf } from '../indicators/index.ts';
import type { PlaceName } from '../regions.ts';

/** A value, and a group's value to hold it against: of the same year, or of its last one before. */
export interface UseFact {
  readonly value: number;
  readonly year: number;
  readonly estimate: boolean;
  /** Null where there is no group to hold it against. */
  readonly beside: {
    readonly value: number;
    readonly group: PlaceName;
    readonly year: number;
  } | null;
}

/** Closer than this, in percentage points, counts as the same level. */
const LEVEL = 0.5;

function relation(value: number, other: number): string {
  if (Math.abs(value - other) < LEVEL) return say.relation_aboutLevelWith;
  if (value < other / 2) return say.relation_lessThanHalf;
  if (value > other * 2) return say.relation_moreThanDouble;
  return value < other ? say.relation_below : say.relation_above;
}

/** "15.6% of people used the Internet in 2024 (ITU estimate), less than half the 34.8% of …" */
export function useSentence({ value, year, estimate, beside }: UseFact): string {
  if (beside === null)
    return say.useSentence_ofPeopleUsedThe({
      estimate,
      value: formatValue(value, 'percent'),
      year,
    });
  return say.useSentence_ofPeopleUsedThe2({
    estimate,
    value: formatValue(value, 'percent'),
    year,
    relation: relation(value, beside.value),
    value2: formatValue(beside.value, 'percent'),
    ofGroup: beside.group.of,
    yearIsYear: beside.year === year,
    year2: beside.year,
  });
}

export const NO_USE = {
  old: ({ value, year }: Observation) =>
    say.noUse_old({ year, value: formatValue(value, 'percent') }),
  never: say.noUse_never,
  nothing: say.noUse_nothing,
} as const;

/**
 * How many were not online: the population of a year × the share offline of that year or of an
 * earlier one. Where all of those surveyed were, that, and whom the survey asked.
 */
export function offlineSentence(
  value: number,
  { year, shareOf }: { readonly year: number; readonly shareOf: number },
  note: ValueNote | null,
): string {
  if (isNoneSurveyed(value, 'people')) {
    return say.offlineSentence_everybodySurveyedWasOnline({
      hasAges: note?.ages != null,
      ages: note?.ages == null ? '' : agesText(note.ages),
      shareOf,
    });
  }
  return capital(
    shareOf === year
      ? say.offlineSentence_wereNotOnlineYear({ value: formatWithUnit(value, 'people'), year })
      : say.offlineSentence_wereNotOnlineBy({
          value: formatWithUnit(value, 'people'),
          year,
          shareOf,
        }),
  );
}

function service(indicator: Indicator): string {
  const phrases = phrasesOf(indicator, indicator.measures[0].id);
  return phrases.says === 'price' ? capital(phrases.service) : wordsOf(indicator).name;
}

/** A price against the affordability line, in its own year and basket. */
export function priceSentence(indicator: Indicator, value: number, year: number): string {
  const times = value / AFFORDABILITY_LINE;
  return say.priceSentence({
    service: service(indicator),
    value: formatWithUnit(value, 'pct-gni'),
    year,
    timesAtMost: times <= 1,
    affordabilityLine: formatBreak(AFFORDABILITY_LINE, 'percent'),
    timesBelow: times < 1.5,
    times: formatValue(times, 'points'),
  });
}

/** Who is more online, by ITU's band of parity. */
export function ratesSentence({ female, male, year }: Rates): string {
  const [women, men] = [formatValue(female, 'percent'), formatValue(male, 'percent')];
  const ratio = male === 0 ? PARITY_BAND.max : female / male;
  if (ratio < PARITY_BAND.min) return say.ratesSentence_aLargerShareOf({ year, men, women });
  if (ratio > PARITY_BAND.max) return say.ratesSentence_aLargerShareOf2({ year, women, men });
  return women === men
    ? say.ratesSentence_theSameShareOf({ year, women })
    : say.ratesSentence_womensAndMensShares({ year, women, men });
}

export const NO_RATES = {
  never: say.noRates_never,
  since: (year: number) => say.noRates_since({ year }),
} as const;
