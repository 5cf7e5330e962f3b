/**
 * The verdict on a claim, by rule from figures alone (rules S35 and S36 of docs/statistics.md):
 *
 * 1. *Reproduced*: today's value rounds to the quoted figure at the precision quoted.
 * 2. *Restated since*: it does not, because the publishers have revised the series. Where the
 *    archive file has the year quoted, its value rounds to the quoted figure. Where it has an
 *    earlier year only, today's value for that year differs from the archived one by more than half
 *    the precision, in the direction in which today's value differs from the quoted figure, and by
 *    at least half as much.
 * 3. *Close*: neither, but today's value is within a twentieth of the figure quoted.
 * 4. *Direction holds, size not*: none of these, but the value lies in the range in which the
 *    claim's weaker reading is still true.
 * 5. *Contradicted*: none of these.
 *
 * A claim about a movement has no figure to be near to: its direction holds, or is contradicted.
 */
import type { Direction, Quoted } from '../../model/roadmap.ts';
import type { TableId } from '../../model/tables.ts';
import type { Movement, NotFound } from './finding.ts';

/** The value known when the Roadmap was written, and today's value for the same year. */
export interface Revision {
  /** The year of the archive file, which may lie before the year quoted. */
  readonly year: number;
  readonly then: number;
  /** Null where today's data give no value for that year. */
  readonly now: number | null;
}

export type Verdict =
  | { readonly kind: 'reproduced' }
  /** `by`: today's value − the value known then, both for the archive's year. */
  | { readonly kind: 'restated'; readonly by: number }
  | { readonly kind: 'close' }
  /** What the claim says in words is true, but not by as much as it says. */
  | { readonly kind: 'size-differs' }
  /** A claim about a movement, without a figure. */
  | { readonly kind: 'direction-holds' }
  | { readonly kind: 'contradicted' }
  /** The claim proposes a line and asserts nothing. */
  | { readonly kind: 'yardstick' }
  /** Open country data cannot check it, or hold too little of the world to tell. */
  | { readonly kind: 'not-checkable'; readonly reason: 'no-open-data' | 'too-little-data' }
  /** A dataset is missing, or the data give no value. */
  | {
      readonly kind: 'not-computed';
      readonly reason:
        | { readonly code: 'missing-tables'; readonly tables: readonly TableId[] }
        | { readonly code: 'no-value'; readonly why: NotFound };
    };

/** The verdict on a quoted figure. */
export function figureVerdict(
  value: number,
  quoted: Quoted,
  revision: Revision | null,
  direction: Direction | null,
): Verdict {
  if (roundsTo(value, quoted)) return { kind: 'reproduced' };
  const by = revisedBy(value - quoted.value, quoted, revision);
  if (by !== null) return { kind: 'restated', by };
  if (isClose(value, quoted)) return { kind: 'close' };
  if (direction !== null && isWithin(value, direction)) return { kind: 'size-differs' };
  return { kind: 'contradicted' };
}

/** Slack for sums of decimals: far below any precision quoted. */
const ROUNDING = 1e-9;

/** Whether a value rounds to the quoted figure; a value half-way does. */
function roundsTo(value: number, { value: quoted, precision }: Quoted): boolean {
  return Math.abs(value - quoted) <= (precision / 2) * (1 + ROUNDING);
}

/** How near counts as close: this share of the figure quoted. */
const CLOSE_WITHIN = 0.05;

/** Whether a value lies within a twentieth of the figure quoted, the edge included. */
function isClose(value: number, { value: quoted }: Quoted): boolean {
  return Math.abs(value - quoted) <= Math.abs(quoted) * CLOSE_WITHIN * (1 + ROUNDING);
}

/** The revision, where it is the reason for the difference by the rule above; else null. */
function revisedBy(difference: number, quoted: Quoted, revision: Revision | null): number | null {
  if (revision?.now == null) return null;
  const by = revision.now - revision.then;
  if (revision.year === quoted.year) return roundsTo(revision.then, quoted) ? by : null;
  const explains = by / difference >= 0.5 && Math.abs(by) > quoted.precision / 2;
  return explains ? by : null;
}

function isWithin(value: number, { min = -Infinity, max = Infinity }: Direction): boolean {
  return value >= min && value <= max;
}

/**
 * The verdict on a movement: no verdict where the economies hold too little of the population or
 * that is unknown; else whether the gap moved as claimed in more of them than it moved otherwise.
 */
export function movementVerdict(
  { grew, shrank, populationShare }: Movement,
  claimed: 'up' | 'down',
  minPopulationShare: number,
): Verdict {
  if (populationShare === null || populationShare < minPopulationShare)
    return { kind: 'not-checkable', reason: 'too-little-data' };
  const [as, against] = claimed === 'up' ? [grew, shrank] : [shrank, grew];
  return { kind: as.length > against.length ? 'direction-holds' : 'contradicted' };
}
