/** What activities are called, and whose they are, where one is chosen. */
import * as say from '#words/common/skills.ts';
import type { PeopleAsked, Skill } from '../model/skills.ts';

/** The activities by which skills are counted, on their switch. */
export const SKILL_NAME: Readonly<Record<Skill, string>> = {
  'move-file': say.skillName_moveFile,
  'copy-paste': say.skillName_copyPaste,
  'attach-file': say.skillName_attachFile,
  'spreadsheet-formula': say.skillName_spreadsheetFormula,
  'connect-device': say.skillName_connectDevice,
  presentation: say.skillName_presentation,
  'transfer-file': say.skillName_transferFile,
  'install-software': say.skillName_installSoftware,
  'write-program': say.skillName_writeProgram,
  'set-up-security': say.skillName_setUpSecurity,
  'change-privacy': say.skillName_changePrivacy,
  'verify-information': say.skillName_verifyInformation,
};

/** Whose skills they are. */
export const PEOPLE_NAME: Readonly<Record<PeopleAsked, string>> = {
  all: say.peopleName_all,
  women: say.peopleName_women,
  men: say.peopleName_men,
  urban: say.peopleName_urban,
  rural: say.peopleName_rural,
};
