/** Who did which activity with a computer. */
import type { SeriesByMeasure } from '../../model/tables.ts';
import {
  PEOPLE_ASKED,
  SKILLS,
  skillMeasure,
  type PeopleAsked,
  type Skill,
} from '../../model/skills.ts';
import { byCountry } from '../by-country.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, YEAR } from '../columns.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'ict-skills': SeriesByMeasure;
  }
}

type Row = { readonly iso3: string; readonly year: number; readonly skill: Skill } & Readonly<
  Record<PeopleAsked, number | null>
>;

const ofSkill = (rows: readonly Row[], people: PeopleAsked) =>
  byCountry(rows, ({ year, [people]: value }) =>
    value === null ? null : ({ year, value, status: 'reported' } as const),
  );

const bySkill = (rows: readonly Row[]): SeriesByMeasure =>
  new Map(
    SKILLS.flatMap((skill) => {
      const own = rows.filter((row) => row.skill === skill);
      return PEOPLE_ASKED.map(
        (people) => [skillMeasure(skill, people), ofSkill(own, people)] as const,
      );
    }),
  );

export const ictSkills = dataset({
  id: 'ict-skills',
  columns: {
    iso3: ISO3,
    year: YEAR,
    skill: { type: 'word', of: SKILLS },
    all: blank(PERCENT),
    women: blank(PERCENT),
    men: blank(PERCENT),
    urban: blank(PERCENT),
    rural: blank(PERCENT),
  },
  key: ['iso3', 'skill', 'year'],
  table: bySkill,
});

export const words: AboutOf<typeof ictSkills> = {
  part: 'indicators',
  title: 'Skills with computers',
  description:
    'Youth and adults who did one of twelve activities with a computer in the last three months, as they said themselves.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    skill: 'the activity, such as presentation or move-file; they are not to be averaged',
    all: '% of youth and adults',
    women: '% of women',
    men: '% of men',
    urban: '% of people in towns',
    rural: '% of people in the countryside',
  },
  units: { all: '%', women: '%', men: '%', urban: '%', rural: '%' },
};
