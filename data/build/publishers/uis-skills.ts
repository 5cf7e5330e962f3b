/** Who did which activity with a computer, as UNESCO UIS has it from ITU (4.4.1). */
import type { Skill, SKILLS } from '../../../src/model/skills.ts';
import { year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { percentIn } from './by-sex-rates.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

/** One activity in one year, in percent of those asked; null where the file has no value. */
export interface SkillRates {
  readonly iso3: string;
  readonly year: number;
  readonly skill: Skill;
  readonly all: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly urban: number | null;
  readonly rural: number | null;
}

/** The publisher's codes of the activities. */
const CODES: Readonly<Record<string, Skill>> = {
  ictskillcopi: 'move-file',
  ictskillduplic: 'copy-paste',
  ictskillattach: 'attach-file',
  ictskillformula: 'spreadsheet-formula',
  ictskillconnec: 'connect-device',
  ictskillcreat: 'presentation',
  ictskilltransferfile: 'transfer-file',
  ictskillsoftware: 'install-software',
  ictskillproglang: 'write-program',
  ictskillsetupeff: 'set-up-security',
  ictskillchangpriv: 'change-privacy',
  ictskillverifrel: 'verify-information',
} satisfies Record<string, (typeof SKILLS)[number]>;

/** Reads the activities; the values of the young alone are left out. @throws SourceRefusal */
export const readSkills = (source: TextSource, known: KnownCodes): SkillRates[] =>
  readEconomyRows(
    source,
    known,
    {
      columns: ['year', 'skill', 'all', 'female', 'male', 'urban', 'rural'],
      key: ['iso3', 'year', 'skill'],
      leftOut: (row) =>
        ['all', 'female', 'male', 'urban', 'rural'].every((column) => row.cell(column) === '')
          ? 'values of the young alone'
          : null,
    },
    (row, iso3) => ({
      iso3,
      year: year(row.cell('year'), row.at('year')),
      skill: wordIn(row, 'skill', CODES),
      all: percentIn(row, 'all'),
      women: percentIn(row, 'female'),
      men: percentIn(row, 'male'),
      urban: percentIn(row, 'urban'),
      rural: percentIn(row, 'rural'),
    }),
  );
