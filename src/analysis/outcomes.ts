/** Whether promises were kept: actions counted by what became of them. */
import { OUTCOMES, type Action, type OutcomeStatus } from '../model/roadmap.ts';

/** How many actions came to what; every outcome is there, also that of none. */
export const countOutcomes = (
  actions: readonly Action[],
): Readonly<Record<OutcomeStatus, number>> =>
  Object.fromEntries(
    OUTCOMES.map((status) => [
      status,
      actions.filter(({ outcome }) => outcome.status === status).length,
    ]),
  ) as Record<OutcomeStatus, number>;

/** Actions that were done, of how many. */
export interface Kept {
  readonly done: number;
  readonly of: number;
}

export const kept = (actions: readonly Action[]): Kept => ({
  done: countOutcomes(actions).done,
  of: actions.length,
});

/**
 * The actions in two: those that the report binds more firmly than the middle of their group, and the
 * others. The rung in the middle of an odd number belongs to the softer half.
 */
export function byFirmness(actions: readonly Action[]): {
  readonly firm: readonly Action[];
  readonly soft: readonly Action[];
} {
  const isFirm = ({ strength: { rank, of } }: Action): boolean => rank <= of / 2;
  return { firm: actions.filter(isFirm), soft: actions.filter((each) => !isFirm(each)) };
}
