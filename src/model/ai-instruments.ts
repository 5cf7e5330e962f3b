/** The instruments on artificial intelligence in which taking part is counted, oldest first. */
export const AI_INSTRUMENTS = [
  'oecd-ai-principles',
  'g20-ai-principles-2019',
  'g7-hiroshima-process',
  'bletchley-declaration',
  'seoul-declaration',
  'seoul-ministerial-statement',
  'coe-ai-convention',
  'paris-statement-2025',
] as const;
export type AiInstrument = (typeof AI_INSTRUMENTS)[number];
