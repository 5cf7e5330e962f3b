/** The order of economies by a measure, the best first, each with its rank of how many. */
import type { Iso3 } from '../model/country.ts';
import { withoutNoise } from '../model/decimal.ts';
import type { Measure } from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';

/** A place in a ranking. Equal values share the rank, and the next rank counts all before it. */
export interface Ranked {
  readonly reading: Reading;
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  /** Whether another economy has the same rank. */
  readonly tied: boolean;
}

/** What decides which of two values is the better. */
export type BetterEnd = Pick<Measure, 'better' | 'unit'>;

/** Readings from the best to the worst; equals by code, so that the order is always the same. */
export function ranking(readings: Iterable<Reading>, measure: BetterEnd): Ranked[] {
  const scored = [...readings]
    .map((reading) => ({ reading, score: shortfall(reading.value, measure) }))
    .sort((a, b) => a.score - b.score || (a.reading.iso3 < b.reading.iso3 ? -1 : 1));
  const ranked: Ranked[] = [];
  scored.forEach(({ reading, score }, at) => {
    const tiedBefore = scored[at - 1]?.score === score;
    const rank = tiedBefore ? (ranked[at - 1]?.rank ?? 1) : at + 1;
    const tied = tiedBefore || scored[at + 1]?.score === score;
    ranked.push({ reading, rank, of: scored.length, tied });
  });
  return ranked;
}

/** An economy's place; null where it has no reading. */
export function rankOf(iso3: Iso3, ranked: readonly Ranked[]): Ranked | null {
  return ranked.find(({ reading }) => reading.iso3 === iso3) ?? null;
}

/**
 * How far a value is from the best: the less, the better. Levels count as they are, with the sign
 * turned where high is good, so only differences between two of them mean something. Parity is
 * judged by its distance from 1, a gap by its distance from 0, so that both give the same order (rule
 * S24 of docs/statistics.md).
 */
export function shortfall(value: number, { better, unit }: BetterEnd): number {
  if (better === 'lower') return value;
  if (better === 'higher') return -value;
  return unit === 'ratio' ? Math.abs(withoutNoise(value - 1)) : Math.abs(value);
}
