/** The notes below a figure: each stands there only when its rule was used. */
import * as say from '#words/figure/notes.ts';
import type { TargetStatus } from '../../analysis/target.ts';
import type { BasketId } from '../../model/basket.ts';
import { countries, nearlyText, partOf } from '../counting.ts';
import type { PlaceName } from '../regions.ts';
import { BASKET_NAME } from '../measures.ts';

export const earlierNote = (count: number, year: number, tolerance: number): string =>
  say.earlierNote({ count, year, tolerance });

/** Where most of the values shown are not of the year asked. */
export function fewOfYearNote(own: number, n: number, year: number, tolerance: number): string {
  if (n === 1) return say.fewOfYearNote_theValueIsNot({ year, tolerance });
  return say.fewOfYearNote_noneOfNValues({ own, n, year, tolerance });
}

/** The year in a title: a year that most of the values shown are not from does not stand there alone. */
export const yearInTitle = (year: number, ofYear: boolean): string =>
  ofYear ? String(year) : say.yearInTitle({ year });

export const otherYearNote = (asked: number, shown: number, first: number, last: number): string =>
  say.otherYearNote({ firstIsLast: first === last, first, last, asked, shown });

/** How estimates are told apart differs with the form: dots are on maps alone. */
const MARKED = {
  map: say.marked_map,
  rank: say.marked_rank,
  table: say.marked_table,
} as const;

export const estimateNote = (count: number, form: keyof typeof MARKED): string =>
  say.estimateNote({ count, marked: MARKED[form] });

/** What a map shows that marks a target: who meets it, among whom, and of how many it is not known. */
export function markedNote(title: string, status: TargetStatus): string {
  const { n, nearly } = status;
  const [meeting, unknown] = [status.meets.length, status.unknown.length];
  return say.markedNote({
    title,
    n,
    part: partOf(meeting, n, countries),
    meetingCase: meeting === 1 || n === 1,
    nearly: nearlyText(nearly),
    unknown,
  });
}

/** The title of a figure that shows one place alone. */
export const titleOfPlace = (title: string, place: PlaceName): string =>
  say.titleOfPlace({ title, place: place.subject });

export const unmarkedNote = say.unmarkedNote;

export const basketNote = (basket: BasketId, first: number, last: number): string =>
  say.basketNote({ basketName: BASKET_NAME[basket], firstIsLast: first === last, first, last });

export const experimentalNote = (count: number): string => say.experimentalNote({ count });

export const priceRepeatNote = say.priceRepeatNote;

export const outlierNote = say.outlierNote;

export const surveyNote = say.surveyNote;
