/** The figures of the Roadmap by name: for embeds and for what is made of all figures at once. */
import type { FigureOf } from '../../address/figures.ts';
import type { View } from '../../address/view.ts';
import type { FigureView } from '../view.ts';
import { actionsView } from './actions-view.ts';
import { emphasisView } from './emphasis-view.ts';
import { factCheckView } from './fact-check-view.ts';
import type { RoadmapInput } from './input.ts';
import { progressOf } from './target-progress.ts';
import { targetView } from './target-view.ts';
import { targetsView } from './targets-view.ts';

/**
 * A figure of the Roadmap: its actions, the words it stresses, the fact check, one target where the view names one, or all
 * of them. Null where a dataset that it counts in is missing.
 */
export function roadmapFigure(
  figure: FigureOf<'roadmap'>,
  input: RoadmapInput & { readonly view: Pick<View, 'target'> },
): FigureView | null {
  if (figure === 'actions') return actionsView(input.roadmap);
  if (figure === 'emphasis') return emphasisView(input.roadmap);
  if (figure === 'fact-check') return factCheckView(input);
  const target = input.roadmap.targets.find(({ id }) => id === input.view.target);
  if (target === undefined) return targetsView(input);
  const progress = progressOf(target, input);
  return progress.kind === 'progress' ? targetView(progress.progress, input) : null;
}
