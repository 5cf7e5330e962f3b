/** Which States take part in which instruments on artificial intelligence, from the public lists. */
import { AI_INSTRUMENTS, type AiInstrument } from '../../../src/model/ai-instruments.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

export interface Participation {
  readonly iso3: string;
  readonly instrument: AiInstrument;
}

const NAMES = Object.fromEntries(AI_INSTRUMENTS.map((each) => [each, each])) as Readonly<
  Record<string, AiInstrument>
>;
const FORMS = {
  signed: true,
  endorsed: true,
  member: true,
  adherent: true,
  'adherent (non-member)': true,
} as const;

/** Reads who takes part in what; a form of taking part that is unknown is refused. @throws SourceRefusal */
export const readParticipation = (source: TextSource, known: KnownCodes): Participation[] =>
  readEconomyRows(
    source,
    known,
    { columns: ['instrument', 'participation'], key: ['iso3', 'instrument'] },
    (row, iso3) => {
      wordIn(row, 'participation', FORMS);
      return { iso3, instrument: wordIn(row, 'instrument', NAMES) };
    },
  );
