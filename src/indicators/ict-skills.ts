/** What people do with computers, an activity at a time. */
import { ictSkills as table } from '../datasets/evidence/ict-skills.ts';
import { SKILL_MEASURES, type SkillMeasure } from '../model/skills.ts';
import type { DeclaredIndicator, Measure } from '../model/indicator.ts';
import { share } from './measures.ts';

const skill = (id: SkillMeasure): Measure => share(id, [5, 15, 30, 45, 60, 75]);

/** Making presentations is asked about in the most countries, and so comes first. */
const OTHERS = SKILL_MEASURES.filter((id) => id !== 'presentation');

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'ict-skills': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'ict-skills',
  says: 'share-of-people',
  evidenceFor: ['2'],
  values: { from: 'columns', dataset: table },
  measures: [skill('presentation'), ...OTHERS.map(skill)],
  tolerance: 5,
  // Few countries ask, and those that do are not like the others: a mean would speak for neither.
  groupRule: 'median',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
