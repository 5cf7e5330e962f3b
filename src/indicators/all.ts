/**
 * The list of all indicators, in the order in which they are offered. Scripts of embedded maps and
 * lists have `build/lean/one-indicator.ts` in its place, so that nobody loads twenty for the sake of one.
 */
import type { DeclaredIndicator } from '../model/indicator.ts';
import { indicator as accounts } from './accounts.ts';
import { indicator as aiInstruments } from './ai-instruments.ts';
import { indicator as birthsRegistered } from './births-registered.ts';
import { indicator as coverage3g } from './coverage-3g.ts';
import { indicator as coverage4g } from './coverage-4g.ts';
import { indicator as cybercrimeConvention } from './cybercrime-convention.ts';
import { indicator as cybersecurityIndex } from './cybersecurity-index.ts';
import { indicator as dataProtection } from './data-protection.ts';
import { indicator as digitalPublicGoods } from './digital-public-goods.ts';
import { indicator as eGovernment } from './e-government.ts';
import { indicator as fixedPrice } from './fixed-price.ts';
import { indicator as genderParity } from './gender-parity.ts';
import { indicator as ictSkills } from './ict-skills.ts';
import { indicator as internetShutdowns } from './internet-shutdowns.ts';
import { indicator as internetUse } from './internet-use.ts';
import { indicator as mobilePrice } from './mobile-price.ts';
import { indicator as peopleOffline } from './people-offline.ts';
import { indicator as phoneOwnership } from './phone-ownership.ts';
import { indicator as schoolsOnline } from './schools-online.ts';
import { indicator as surveyInternetUse } from './survey-internet-use.ts';

/** Never empty: the first is the one shown where none is asked for. */
export const ALL: readonly [DeclaredIndicator, ...DeclaredIndicator[]] = [
  internetUse,
  peopleOffline,
  fixedPrice,
  mobilePrice,
  coverage3g,
  coverage4g,
  schoolsOnline,
  digitalPublicGoods,
  genderParity,
  phoneOwnership,
  accounts,
  surveyInternetUse,
  ictSkills,
  eGovernment,
  birthsRegistered,
  dataProtection,
  internetShutdowns,
  aiInstruments,
  cybersecurityIndex,
  cybercrimeConvention,
];
