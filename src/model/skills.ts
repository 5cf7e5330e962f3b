/** The activities by which skills are counted, and whose they are. */

/** In the order of the list of indicator 4.4.1: the last three came with the list of the 2020s. */
export const SKILLS = [
  'move-file',
  'copy-paste',
  'attach-file',
  'spreadsheet-formula',
  'connect-device',
  'presentation',
  'transfer-file',
  'install-software',
  'write-program',
  'set-up-security',
  'change-privacy',
  'verify-information',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Everybody, one sex, or the people of one kind of area. */
export const PEOPLE_ASKED = ['all', 'women', 'men', 'urban', 'rural'] as const;
export type PeopleAsked = (typeof PEOPLE_ASKED)[number];

/** One activity of some people: "presentation" of all, "presentation-women" of women. */
export type SkillMeasure = Skill | `${Skill}-${Exclude<PeopleAsked, 'all'>}`;

export const skillMeasure = (skill: Skill, people: PeopleAsked): SkillMeasure =>
  people === 'all' ? skill : `${skill}-${people}`;

/** Every activity of everybody, then of each of the others. */
export const SKILL_MEASURES: readonly SkillMeasure[] = PEOPLE_ASKED.flatMap((people) =>
  SKILLS.map((skill) => skillMeasure(skill, people)),
);

/** What a measure is of; null where it is none of skills. */
export function skillOf(
  measure: string,
): { readonly skill: Skill; readonly people: PeopleAsked } | null {
  for (const people of PEOPLE_ASKED) {
    const skill = SKILLS.find((each) => skillMeasure(each, people) === measure);
    if (skill) return { skill, people };
  }
  return null;
}
