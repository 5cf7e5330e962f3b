/** All that a tooltip, a card or a screen reader says of one country in one figure. */
import { capital } from '../../messages/counting.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import { classBounds, classOf } from '../../analysis/classes.ts';
import { ldcStaysOf, ldcsOf } from '../../analysis/group/membership.ts';
import { rankOf, type Ranked } from '../../analysis/rank.ts';
import { standingOf, type MarkedTarget } from '../../analysis/target.ts';
import type { Country, LdcStay } from '../../model/country.ts';
import { existed, reports } from '../../model/established.ts';
import type { Measure } from '../../model/indicator.ts';
import type { Reading, ValueNote } from '../../model/observation.ts';
import { membershipLine } from '../../messages/membership.ts';
import { STATUS_NAME } from '../../messages/measures.ts';
import { classLabel } from '../../messages/figure/map.ts';
import { CARD } from '../../messages/page.ts';
import { noteText, readingWithUnit } from '../../messages/figure/value-note.ts';
import { sentences, withNumber } from '../../messages/joining.ts';

export interface CountryCardView {
  readonly name: string;
  /** The value with its unit; null without one. */
  readonly value: string | null;
  /** The year it is from, or why there is none. */
  readonly year: string;
  /** Earlier year, estimate, experimental: what the reader must know to quote it. */
  readonly flags: readonly string[];
  /** The class of the legend that the value falls into; null without a value. */
  readonly klass: string | null;
  /** How it stands to the target marked; null while none is. */
  readonly standing: string | null;
  readonly rank: string | null;
  readonly memberships: string;
  readonly source: string | null;
}

export interface CardInput {
  readonly country: Country;
  readonly reading: Reading | undefined;
  readonly measure: Measure;
  readonly year: number;
  readonly ranked: readonly Ranked[];
  readonly stays: readonly LdcStay[];
  /** Who published the value. */
  readonly publisher: string | null;
  /** What the publisher notes on the value; null for nothing, or while it is not loaded. */
  readonly note?: ValueNote | null;
  /** The target marked on the map; null while none is. */
  readonly target: MarkedTarget | null;
}

function rankText({ country, ranked, measure }: CardInput): string | null {
  const found = rankOf(country.iso3, ranked);
  return found && CARD.rank(found.rank, found.of, found.tied, measure.better);
}

/** People are counted by the population of the year asked, whatever the year of the share. */
const yearOf = ({ year }: Reading, { unit }: Measure, asked: number): number =>
  unit === 'people' ? asked : year;

function flagsOf(
  reading: Reading,
  { measure: { unit }, year: asked, note = null }: CardInput,
): string[] {
  const status = STATUS_NAME[reading.status];
  const earlier = unit === 'people' ? CARD.earlierShare : CARD.earlier;
  return [
    ...(reading.year < asked ? [earlier(asked, reading.year)] : []),
    ...(status === null ? [] : [status]),
    ...(note === null ? [] : [noteText(note)]),
  ];
}

function memberships({ country, stays, year }: CardInput): string {
  const listed = ldcsOf(year, stays).has(country.iso3);
  const left = ldcStaysOf(country.iso3, stays).at(-1)?.graduated ?? null;
  return membershipLine(country, listed, left !== null && left <= year ? left : null);
}

function classOfValue(value: number, measure: Measure): string | null {
  const bounds = classBounds(measure)[classOf(value, measure)];
  return bounds ? classLabel(bounds, measure.unit) : null;
}

/** Missing, or not applicable: not yet under this code, or never. */
function whyNone(iso3: string, year: number): string {
  if (!reports(iso3)) return CARD.never;
  return existed(iso3, year) ? CARD.noValue(year) : CARD.notYet(year);
}

/** The card of a country. */
export function countryCard(input: CardInput): CountryCardView {
  const { country, reading, measure, year, publisher, note = null, target } = input;
  const standing =
    target && reports(country.iso3)
      ? CARD.standing(standingOf(reading?.value ?? null, target), target.standIn)
      : null;
  const base = { name: country.short, memberships: memberships(input), standing };
  if (!reading) {
    const why = whyNone(country.iso3, year);
    return { ...base, value: null, year: why, flags: [], klass: null, rank: null, source: null };
  }
  return {
    ...base,
    value: readingWithUnit(reading.value, measure.unit, note),
    year: CARD.year(yearOf(reading, measure, year)),
    flags: flagsOf(reading, input),
    // The name of a status is its class, and none is first.
    klass: isStatusUnit(measure.unit) ? null : classOfValue(reading.value, measure),
    rank: isStatusUnit(measure.unit) ? null : rankText(input),
    source: publisher === null ? null : CARD.source(publisher),
  };
}

/** The card in one breath, for the live region. */
export function spokenCard(card: CountryCardView): string {
  const { name, value, year, flags, klass, standing, rank } = card;
  const said = value === null ? year : withNumber(value, year);
  const words = [name, said, ...flags, klass && CARD.klass(klass), standing, rank];
  return sentences(words.map((each) => each && capital(each)));
}
