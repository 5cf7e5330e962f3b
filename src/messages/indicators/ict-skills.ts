/** The words of what people do with computers. */
import * as say from '#words/indicators/ict-skills.ts';
import { SKILL_MEASURES, skillOf, type Skill } from '../../model/skills.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

/** The activities as a sentence tells them. */
const DID: Readonly<Record<Skill, string>> = {
  'move-file': say.figure_did_moveFile,
  'copy-paste': say.figure_did_copyPaste,
  'attach-file': say.figure_did_attachFile,
  'spreadsheet-formula': say.figure_did_spreadsheetFormula,
  'connect-device': say.figure_did_connectDevice,
  presentation: say.figure_did_presentation,
  'transfer-file': say.figure_did_transferFile,
  'install-software': say.figure_did_installSoftware,
  'write-program': say.figure_did_writeProgram,
  'set-up-security': say.figure_did_setUpSecurity,
  'change-privacy': say.figure_did_changePrivacy,
  'verify-information': say.figure_did_verifyInformation,
};

export const figure: FigureWords = {
  measures: Object.fromEntries(
    SKILL_MEASURES.flatMap((measure) => {
      const found = skillOf(measure);
      if (!found) return [];
      const { skill, people } = found;
      return [
        [
          measure,
          {
            title: say.figure_title({ people, did: DID[skill] }),
            definition: say.figure_definition({ people }),
          },
        ],
      ];
    }),
  ),
  ofValues: (countries) => [say.figure_ofValues({ countries })],
  ofWhat: [say.figure_ofWhat],
};

const did = (measure: string): string => {
  const found = skillOf(measure);
  return found ? DID[found.skill] : '';
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: (measure) => ({ says: 'share-of-people', did: did(measure), didBriefly: did(measure) }),
  unitLine: say.words_unitLine,
  never: say.words_never,
};
