/** The names of the measures by which indicators are counted. */
import { SKILL_MEASURES } from './skills.ts';

export const MEASURES = [
  'share',
  'people',
  'score',
  'count',
  'pct-gni',
  'usd',
  'ppp',
  'parity',
  'gap',
  'points',
  'women',
  'men',
  // Schools of a level, with Internet or with computers for teaching.
  'primary',
  'lower-secondary',
  'upper-secondary',
  'computers-primary',
  'computers-lower-secondary',
  'computers-upper-secondary',
  // Parts of the UN's index of e-government, as scores and as ranks.
  'human-capital',
  'online-services',
  'e-government',
  'human-capital-rank',
  'online-services-rank',
  'e-government-rank',
  // Pillars of ITU's index of cybersecurity.
  'legal',
  'technical',
  'organizational',
  'capacity',
  'cooperation',
  'status',
  ...SKILL_MEASURES,
  // From a file of the reader's own; no indicator has it.
  'own',
] as const;
export type MeasureId = (typeof MEASURES)[number];
