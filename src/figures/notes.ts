/** Which notes a figure of one year needs, by the rules that were really used in it. */
import { countLookedBack, type ReadingRule } from '../analysis/reading.ts';
import { basketsOf, tablesNeeded } from '../indicators/index.ts';
import type { Indicator, Measure } from '../model/indicator.ts';
import { isOfYear, type Reading } from '../model/observation.ts';
import {
  basketNote,
  earlierNote,
  estimateNote,
  experimentalNote,
  fewOfYearNote,
  outlierNote,
  priceRepeatNote,
  unmarkedNote,
} from '../messages/figure/notes.ts';
import type { Segment } from '../selection/timeline.ts';
import { figureWordsOf } from '../messages/indicators/index.ts';

export interface NotesInput {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly year: number;
  readonly rule: Pick<ReadingRule, 'tolerance'>;
  readonly segment: Segment;
  readonly form: 'map' | 'rank' | 'table';
  /** The readings shown. */
  readonly readings: readonly Reading[];
}

const countStatus = (readings: readonly Reading[], status: Reading['status']): number =>
  readings.filter((reading) => reading.status === status).length;

function priceNotes({ indicator, year, segment, readings, measure }: NotesInput): string[] {
  if (!basketsOf(indicator) || segment.basket === null) return [];
  const experimental = countStatus(readings, 'experimental');
  const extreme = measure.unit === 'pct-gni' && readings.some(({ value }) => value > 100);
  return [
    basketNote(segment.basket, segment.first, segment.last),
    ...(experimental > 0 ? [experimentalNote(experimental)] : []),
    ...(year === 2019 ? [priceRepeatNote] : []),
    ...(extreme ? [outlierNote] : []),
  ];
}

function definitionNotes({ indicator, segment }: NotesInput): readonly string[] {
  const { ofValues, ofWhat } = figureWordsOf(indicator);
  return [...(ofValues?.(segment.series.size) ?? []), ...(ofWhat ?? [])];
}

/** Only the values of Internet use come from two publishers, the earlier of which marks nothing. */
const isUse = ({ indicator }: NotesInput): boolean =>
  tablesNeeded(indicator).includes('internet-use');

/** How many of the values are not of the year asked, and where most are not, that it is only few. */
function yearNotes({ readings, year, rule: { tolerance } }: NotesInput): string[] {
  const earlier = countLookedBack(readings, year);
  const own = readings.length - earlier;
  if (earlier === 0) return [];
  return isOfYear(own, readings.length)
    ? [earlierNote(earlier, year, tolerance)]
    : [fewOfYearNote(own, readings.length, year, tolerance)];
}

/** The notes of a figure that shows one year. */
export function notesOfYear(input: NotesInput): string[] {
  const { readings } = input;
  const estimates = countStatus(readings, 'estimate');
  return [
    ...yearNotes(input),
    ...(estimates > 0 ? [estimateNote(estimates, input.form)] : []),
    ...(isUse(input) && countStatus(readings, 'unmarked') > 0 ? [unmarkedNote] : []),
    ...priceNotes(input),
    ...definitionNotes(input),
  ];
}
