/** The words of all other indicators. To load this file is to have them: it adds them to what is there. */
import type { IndicatorId } from '../model/indicator.ts';
import type { FigureWords, IndicatorWords } from './indicator-words.ts';
import * as accounts from './indicators/accounts.ts';
import * as aiInstruments from './indicators/ai-instruments.ts';
import * as birthsRegistered from './indicators/births-registered.ts';
import * as cybercrimeConvention from './indicators/cybercrime-convention.ts';
import * as cybersecurityIndex from './indicators/cybersecurity-index.ts';
import * as dataProtection from './indicators/data-protection.ts';
import * as digitalPublicGoods from './indicators/digital-public-goods.ts';
import * as eGovernment from './indicators/e-government.ts';
import * as genderParity from './indicators/gender-parity.ts';
import * as ictSkills from './indicators/ict-skills.ts';
import * as internetShutdowns from './indicators/internet-shutdowns.ts';
import * as phoneOwnership from './indicators/phone-ownership.ts';
import * as surveyInternetUse from './indicators/survey-internet-use.ts';
import type { FIRST_WORDS } from './indicators/first.ts';
import { addWords } from './indicators/index.ts';

type Other = Exclude<IndicatorId, keyof typeof FIRST_WORDS>;

const FIGURES: Readonly<Record<Other, FigureWords>> = {
  'digital-public-goods': digitalPublicGoods.figure,
  'gender-parity': genderParity.figure,
  'phone-ownership': phoneOwnership.figure,
  accounts: accounts.figure,
  'survey-internet-use': surveyInternetUse.figure,
  'ict-skills': ictSkills.figure,
  'e-government': eGovernment.figure,
  'births-registered': birthsRegistered.figure,
  'data-protection': dataProtection.figure,
  'internet-shutdowns': internetShutdowns.figure,
  'ai-instruments': aiInstruments.figure,
  'cybersecurity-index': cybersecurityIndex.figure,
  'cybercrime-convention': cybercrimeConvention.figure,
};

const WORDS: Readonly<Record<Other, IndicatorWords>> = {
  'digital-public-goods': digitalPublicGoods.words,
  'gender-parity': genderParity.words,
  'phone-ownership': phoneOwnership.words,
  accounts: accounts.words,
  'survey-internet-use': surveyInternetUse.words,
  'ict-skills': ictSkills.words,
  'e-government': eGovernment.words,
  'births-registered': birthsRegistered.words,
  'data-protection': dataProtection.words,
  'internet-shutdowns': internetShutdowns.words,
  'ai-instruments': aiInstruments.words,
  'cybersecurity-index': cybersecurityIndex.words,
  'cybercrime-convention': cybercrimeConvention.words,
};

addWords(FIGURES, WORDS);
