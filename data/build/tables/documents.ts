/** What people read about the files that are no tables. */
import type { About } from '../../../src/model/dataset.ts';

export const DOCUMENTS: Readonly<Record<string, About>> = {
  'world.topo.json': {
    part: 'map',
    title: 'Outlines of the world',
    description: 'TopoJSON, projected ahead of time to Equal Earth.',
    columns: {},
  },
  'roadmap.json': {
    part: 'map',
    title: 'The Roadmap as content',
    description:
      'Recommendations, actions, targets and quoted figures of A/74/821, in our own words with paragraph numbers; actions and emphasis after Diplo’s analysis.',
    columns: {},
  },
};
