/** What the instruments on artificial intelligence call themselves. */
import type { AiInstrument } from '../../../src/model/ai-instruments.ts';

export const INSTRUMENT_NAMES: Readonly<Record<AiInstrument, string>> = {
  'oecd-ai-principles': 'OECD AI Principles (2019)',
  'g20-ai-principles-2019': 'G20 AI Principles (2019)',
  'g7-hiroshima-process': 'G7 Hiroshima Process (2023)',
  'bletchley-declaration': 'Bletchley Declaration (2023)',
  'seoul-declaration': 'Seoul Declaration (2024)',
  'seoul-ministerial-statement': 'Seoul Ministerial Statement (2024)',
  'coe-ai-convention': 'Council of Europe Framework Convention on AI (2024)',
  'paris-statement-2025': 'Paris Statement (2025)',
};
