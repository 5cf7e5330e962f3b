/** The headline of a page: one finding, computed from the data, in one sentence. */
import * as say from '#words/figure/headline.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import type { Extremes, Headline, HeadlineFact } from '../../analysis/headline.ts';
import { capital } from '../counting.ts';
import type { PlaceName } from '../regions.ts';
import type { Indicator, Measure } from '../../model/indicator.ts';
import { isOfYear, type Reading } from '../../model/observation.ts';
import {
  formatCount,
  formatCountries,
  formatList,
  formatValue,
  formatWithUnit,
  inTen,
} from '../format.ts';
import { groupUnit } from '../../indicators/groups.ts';
import { phrasesOf } from '../indicators/index.ts';

export interface HeadlineContext {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly year: number;
  /** The region that it is about; null for the world. */
  readonly where: PlaceName | null;
  readonly nameOf: (iso3: string) => string;
}

/** Whose share it is: of everybody, or of one sex. */
function whom({ measure }: HeadlineContext): string {
  if (measure.id === 'women') return say.whom_women;
  return measure.id === 'men' ? say.whom_men : say.whom_people;
}

const place = ({ where }: HeadlineContext): string =>
  where === null ? '' : say.place({ within: where.within });

/**
 * Values from before the year asked are part of the finding, so the sentence says so; and where most
 * are, how few are of the year.
 */
function when({ year }: HeadlineContext, { n, lookedBack }: GroupValue): string {
  if (lookedBack === 0) return say.when_year({ year });
  const own = n - lookedBack;
  return say.when_onTheLatestFigures({ year, isOfYear: isOfYear(own, n), own, n });
}

const withValue = (n: number, context: HeadlineContext): string =>
  say.withValue({ n, place: place(context) });

/** None is a word, not a number. */
const some = (n: number): string => (n === 0 ? say.some : formatCount(n));

/** A value that rests on less than this share of the people is not yet one of the whole group. */
const NEARLY_ALL = 0.9;

/** Of whom a group's value can be told: of all, or only of those who live where there is a value. */
function ofWhom({ n, of, populationShare }: GroupValue, context: HeadlineContext): string {
  if ((populationShare ?? n / of) < NEARLY_ALL)
    return say.ofWhom_inWithvalue({ withValue: withValue(n, context) });
  return context.where === null ? say.ofWhom_inTheWorld : place(context);
}

/** "About two in ten people in Africa used the Internet: 18.2% in 2019." */
function shareSentence(value: number, did: string, group: GroupValue, context: HeadlineContext) {
  const tenths = inTen(value);
  const share = formatValue(value, 'percent');
  const time = when(context, group);
  return tenths === null
    ? say.shareSentence_whom({
        share,
        whom: whom(context),
        ofWhom: ofWhom(group, context),
        did,
        time,
      })
    : say.shareSentence_tenths({
        tenths,
        whom: whom(context),
        ofWhom: ofWhom(group, context),
        did,
        share,
        time,
      });
}

/**
 * A value of a group as it comes about: the half of its economies have a median or more; a sum and a
 * mean are those of the economies with a value.
 */
function groupSentence(value: number, { group }: Headline, context: HeadlineContext): string {
  const { indicator, measure } = context;
  const phrases = phrasesOf(indicator, measure.id);
  const shown = formatWithUnit(value, groupUnit(indicator, measure));
  const time = when(context, group);
  const half = indicator.groupRule === 'median';
  switch (phrases.says) {
    case 'share-of-people':
    case 'rates-of-sexes':
      return half
        ? say.groupSentence_ratesOfSexes({
            half,
            withValue: withValue(group.n, context),
            shown,
            whom: whom(context),
            did: phrases.did,
            time,
          })
        : shareSentence(value, phrases.did, group, context);
    case 'share':
      return half
        ? say.groupSentence_share_inHalfOfWithvalue({
            half,
            withValue: withValue(group.n, context),
            shown,
            of: phrases.of,
            did: phrases.did,
            time,
          })
        : say.groupSentence_share_of({
            shown,
            of: phrases.of,
            ofWhom: ofWhom(group, context),
            did: phrases.did,
            time,
          });
    case 'number-of-people':
      return say.groupSentence_numberOfPeople({
        value: formatValue(value, measure.unit),
        did: phrases.did,
        withValue: withValue(group.n, context),
        time,
      });
    case 'status':
      return say.groupSentence_holding({
        holds: phrases.holds,
        shown,
        withValue: withValue(group.n, context),
        time,
      });
    case 'number':
      if (indicator.groupRule === 'share-of-economies')
        return say.groupSentence_holding({
          holds: phrases.holds ?? phrases.things,
          shown,
          withValue: withValue(group.n, context),
          time,
        });
      return half
        ? say.groupSentence_number_inHalfOfWithvalue({
            half,
            withValue: withValue(group.n, context),
            shown,
            things: phrases.things,
            did: phrases.did,
            time,
          })
        : say.groupSentence_number_inWithvalue({
            shown,
            things: phrases.things,
            did: phrases.did,
            withValue: withValue(group.n, context),
            time,
          });
    case 'price':
      return say.groupSentence_price({
        withValue: withValue(group.n, context),
        shown,
        service: phrases.service,
        time,
      });
    case 'index':
      return half
        ? say.groupSentence_index_halfOfWithvalueShown({
            withValue: withValue(group.n, context),
            shown,
            on: phrases.on,
            time,
          })
        : say.groupSentence_index_shownOnOnAverage({
            withValue: withValue(group.n, context),
            shown,
            on: phrases.on,
            time,
          });
    case 'rank':
      return say.groupSentence_rank({
        withValue: withValue(group.n, context),
        shown,
        by: phrases.by,
        time,
      });
    case 'values':
      return half
        ? say.groupSentence_values_halfOfWithvalueShown({
            withValue: withValue(group.n, context),
            shown,
            time,
            name: phrases.name,
          })
        : say.groupSentence_values_inWithvalue({
            shown,
            withValue: withValue(group.n, context),
            time,
            name: phrases.name,
          });
  }
}

/** Who did what, and what became of what: after a number or a share. */
function clause(context: HeadlineContext): string {
  const phrases = phrasesOf(context.indicator, context.measure.id);
  switch (phrases.says) {
    case 'share-of-people':
    case 'rates-of-sexes':
    case 'number-of-people':
      return say.clause_people({ whom: whom(context), did: phrases.did });
    case 'share':
      return say.clause_things({ things: phrases.of, did: phrases.did });
    case 'number':
      return say.clause_things({ things: phrases.things, did: phrases.did });
    case 'status':
      return say.clause_holding({ holds: phrases.holds });
    case 'price':
      return say.clause_price({ service: phrases.service });
    case 'index':
      return say.clause_index({ on: phrases.on });
    case 'rank':
      return say.clause_rank({ by: phrases.by });
    case 'values':
      return say.clause_values({ name: phrases.name });
  }
}

/** The beginning of a sentence on what something costs. */
function costs({ indicator, measure }: HeadlineContext): string {
  const phrases = phrasesOf(indicator, measure.id);
  return phrases.says === 'price'
    ? say.costs_costs({ service: phrases.service })
    : say.costs_itComesTo;
}

function leadSentence(
  fact: HeadlineFact & { kind: 'who-leads' },
  { group }: Headline,
  context: HeadlineContext,
): string {
  const { men, women, equal, inBand } = fact;
  const of = withValue(group.n, context);
  const [most, fewer] = men > 0 ? [say.whom_men, say.whom_women] : [say.whom_women, say.whom_men];
  const phrases = phrasesOf(context.indicator, context.measure.id);
  const did = phrases.says === 'rates-of-sexes' ? phrases.did : say.leadSentence_counted;
  return say.leadSentence_lead({
    leading: men + women,
    did,
    of,
    most,
    fewer,
    leads: men > 0 ? men : women,
    both: men > 0 && women > 0,
    women,
    someEqual: men + women > 0 && equal > 0,
    equal,
    inBand: inBand ?? 0,
    when: when(context, group),
  });
}

/** At most two names: a headline is no list. */
function names(readings: readonly Reading[], { nameOf }: HeadlineContext): string {
  const [first, second] = readings;
  if (readings.length > 2) return formatCountries(readings.length);
  return formatList([first, second].flatMap((each) => (each ? nameOf(each.iso3) : [])));
}

function extremesSentence(
  { lowest, highest }: Extremes,
  { group }: Headline,
  context: HeadlineContext,
): string {
  const value = (readings: readonly Reading[]): string =>
    formatWithUnit(readings[0]?.value ?? 0, context.measure.unit);
  if (lowest[0]?.value === highest[0]?.value)
    return say.extremesSentence_inWithvalue({
      value: value(highest),
      withValue: withValue(group.n, context),
      when: when(context, group),
    });
  return say.extremesSentence_valueValue({
    value: value(lowest),
    names: names(lowest, context),
    value2: value(highest),
    names2: names(highest, context),
    withValue: withValue(group.n, context),
    when: when(context, group),
  });
}

function sentence(headline: Headline, context: HeadlineContext): string {
  const { lead, group, extremes } = headline;
  switch (lead.kind) {
    case 'no-values':
      return say.sentence_noValues({ place: place(context), year: context.year });
    case 'one-economy':
      return say.sentence_oneEconomy({
        name: context.nameOf(lead.reading.iso3),
        place: place(context),
        value: formatWithUnit(lead.reading.value, context.measure.unit),
        year: lead.reading.year,
      });
    case 'group-value':
      return groupSentence(lead.value, headline, context);
    case 'affordable':
      return say.sentence_affordable({
        costs: costs(context),
        line: lead.line,
        some: some(lead.meeting),
        withValue: withValue(group.n, context),
        when: when(context, group),
      });
    case 'who-leads':
      return leadSentence(lead, headline, context);
    case 'above-line':
      return say.sentence_aboveLine({
        clause: clause(context),
        some: some(lead.above),
        withValue: withValue(group.n, context),
        when: when(context, group),
      });
    case 'extremes':
      return extremes === null ? '' : extremesSentence(extremes, headline, context);
  }
}

/** The finding as a sentence: true of exactly what the reader has chosen. */
export const headlineSentence = (headline: Headline, context: HeadlineContext): string =>
  capital(sentence(headline, context));
