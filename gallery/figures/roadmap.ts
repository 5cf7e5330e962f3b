/** The figures of the Roadmap: all targets, each of them, the fact check, the actions. */
import { progressOf } from '../../src/figures/roadmap/target-progress.ts';
import { targetView } from '../../src/figures/roadmap/target-view.ts';
import { TARGETS, type TargetId } from '../../src/model/roadmap.ts';
import { FIGURES, pageOf } from '../../src/address/figures.ts';
import type { WholeAtlas } from './atlas.ts';
import { atAddress, NARROW_WIDTH, USUAL_WIDTH, viewAt, type GalleryFigure } from './figure.ts';

const BOTH = [USUAL_WIDTH, NARROW_WIDTH];

const usual = FIGURES.filter((figure) => pageOf(figure) === 'roadmap').map((figure) =>
  atAddress(figure, figure, 'usual', '', BOTH),
);

function progressIn(id: TargetId, address: string, atlas: WholeAtlas) {
  const { tables, sources, roadmap } = atlas;
  const input = { tables, sources, roadmap, view: viewAt(address, atlas) };
  const target = roadmap.targets.find((each) => each.id === id);
  const found = target && progressOf(target, input);
  if (found?.kind !== 'progress') throw new Error(`The target ${id} has nothing to show.`);
  return { input, progress: found.progress };
}

/** A target on the page: who meets it, beside the pace. Its picture is that of the pace. */
const pace = (id: TargetId, at: number): GalleryFigure => {
  const address = `page=roadmap&target=${id}`;
  return {
    name: `target-${id}`,
    page: 'roadmap',
    state: 'target',
    address,
    widths: at === 0 ? BOTH : [USUAL_WIDTH],
    make: (atlas) => {
      const { progress, input } = progressIn(id, address, atlas);
      const view = targetView(progress, input);
      return { view, selected: [], screen: { kind: 'target', progress, pace: view } };
    },
  };
};

/** Groups of the reader's own stand in the table alone. */
const more = [atAddress('targets', 'targets-groups', 'choice', 'group=africa~europe', [])];

export const ROADMAP: readonly GalleryFigure[] = [...usual, ...TARGETS.map(pace), ...more];
