/** The rows of the data files that are evidence for the recommendations beyond connectivity. */
import { group } from 'd3-array';
import { accountGroups } from '../../src/datasets/evidence/account-groups.ts';
import { accountsBySex } from '../../src/datasets/evidence/accounts-by-sex.ts';
import { aiInstrumentsNotes } from '../../src/datasets/evidence/ai-instruments-notes.ts';
import { aiInstruments } from '../../src/datasets/evidence/ai-instruments.ts';
import { birthsRegistered } from '../../src/datasets/evidence/births-registered.ts';
import { cybercrimeConvention } from '../../src/datasets/evidence/cybercrime-convention.ts';
import { cybersecurityIndex } from '../../src/datasets/evidence/cybersecurity-index.ts';
import { dataProtection } from '../../src/datasets/evidence/data-protection.ts';
import { digitalPublicGoods } from '../../src/datasets/evidence/digital-public-goods.ts';
import { eGovernment } from '../../src/datasets/evidence/e-government.ts';
import { ictSkills } from '../../src/datasets/evidence/ict-skills.ts';
import { internetShutdowns } from '../../src/datasets/evidence/internet-shutdowns.ts';
import { phoneOwnershipBySex } from '../../src/datasets/evidence/phone-ownership-by-sex.ts';
import { schoolGroups } from '../../src/datasets/evidence/school-groups.ts';
import { schoolsOnline } from '../../src/datasets/evidence/schools-online.ts';
import { surveyInternetUseBySex } from '../../src/datasets/evidence/survey-internet-use-by-sex.ts';
import { AI_INSTRUMENTS } from '../../src/model/ai-instruments.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { reports } from '../../src/model/established.ts';
import type { DataFile, OutputCell } from './edge/output.ts';
import type { RatesBySex } from './publishers/by-sex-rates.ts';
import type { Count } from './publishers/counts.ts';
import type { EGovernment } from './publishers/desa-egovernment.ts';
import type { GroupEstimate } from './publishers/itu-aggregates.ts';
import type { Schools } from './publishers/uis-schools.ts';
import type { Readings } from './readings.ts';
import { INSTRUMENT_NAMES } from './tables/ai-instruments.ts';

/** The levels of schools side by side. */
function schools(values: readonly Schools[]): DataFile {
  const rows = new Map<string, OutputCell[]>();
  const levels = ['primary', 'lower-secondary', 'upper-secondary'] as const;
  for (const { iso3, year, level, internet, computers } of values) {
    const key = `${iso3} ${year}`;
    const row = rows.get(key) ?? [iso3, year, null, null, null, null, null, null];
    rows.set(key, row);
    const at = levels.indexOf(level);
    row[2 + at] = internet;
    row[5 + at] = computers;
  }
  return { dataset: schoolsOnline, rows: [...rows.values()] };
}

const rates = (dataset: Dataset, values: readonly RatesBySex[]): DataFile => ({
  dataset,
  rows: values.map((v) => [v.iso3, v.year, v.all, v.female, v.male]),
});

const groups = (dataset: Dataset, values: readonly GroupEstimate[]): DataFile => ({
  dataset,
  rows: values.map((v) => [v.group, v.indicator, v.sex, v.year, v.value]),
});

/** A count for every economy of a list in every year; none on record where the file has no row. */
function countsOf(
  dataset: Dataset,
  counts: readonly Count[],
  economies: Iterable<string>,
): DataFile {
  const known = new Map(counts.map(({ iso3, year, count }) => [`${iso3} ${year}`, count]));
  const all = new Set([...economies, ...counts.map(({ iso3 }) => iso3)]);
  const years = [...new Set(counts.map(({ year }) => year))];
  const rows = [...all].flatMap((iso3) =>
    years.map((year): OutputCell[] => {
      const count = known.get(`${iso3} ${year}`);
      return [iso3, year, count ?? 0, count === undefined ? 'unrecorded' : 'reported'];
    }),
  );
  return { dataset, rows };
}

/** A place in an edition: one more than how many States score higher. */
function rankIn(values: readonly EGovernment[], of: (each: EGovernment) => number | null) {
  return ({ year, ...each }: EGovernment): number | null => {
    const own = of({ year, ...each });
    if (own === null) return null;
    return 1 + values.filter((other) => other.year === year && (of(other) ?? -1) > own).length;
  };
}

function eGovernmentFile(values: readonly EGovernment[]): DataFile {
  const byHumanCapital = rankIn(values, ({ humanCapital }) => humanCapital);
  const byOnlineServices = rankIn(values, ({ onlineServices }) => onlineServices);
  return {
    dataset: eGovernment,
    rows: values.map((v) => [
      ...[v.iso3, v.year, v.humanCapital, v.onlineServices],
      ...[v.telecommunications, v.participation, v.index],
      ...[byHumanCapital(v), byOnlineServices(v), v.rank],
    ]),
  };
}

/** The day of the list of instruments, and the year for which the others are current. */
const AI_YEAR = 2026;
const CONVENTION_YEAR = 2025;

function instruments({ aiInstruments: parts }: Readings, members: ReadonlySet<string>): DataFile[] {
  const byEconomy = group(parts, ({ iso3 }) => iso3);
  const counts = [...byEconomy].map(([iso3, all]) => ({ iso3, year: AI_YEAR, count: all.length }));
  const named = [...byEconomy].map(([iso3, all]): OutputCell[] => {
    const taken = new Set(all.map(({ instrument }) => instrument));
    const names = AI_INSTRUMENTS.filter((each) => taken.has(each)).map(
      (each) => INSTRUMENT_NAMES[each],
    );
    return [iso3, AI_YEAR, names.join('; ')];
  });
  return [countsOf(aiInstruments, counts, members), { dataset: aiInstrumentsNotes, rows: named }];
}

function convention({ signatures }: Readings, members: ReadonlySet<string>): DataFile {
  const days = new Map(signatures.map(({ iso3, signed }) => [iso3, signed]));
  const states = new Set([...members, ...days.keys()]);
  return {
    dataset: cybercrimeConvention,
    rows: [...states].map((iso3) => [
      ...[iso3, CONVENTION_YEAR, days.has(iso3) ? 'signed' : 'not-signed'],
      days.get(iso3) ?? null,
    ]),
  };
}

/**
 * All of them.
 *
 * @param economies - The codes of all economies of the atlas.
 */
export function evidence(readings: Readings, economies: readonly string[]): DataFile[] {
  // The survey covers every Member State of the United Nations in its last edition, and no other.
  const members = new Set(
    readings.eGovernment.filter(({ year }) => year === 2024).map(({ iso3 }) => iso3),
  );
  const reporting = economies.filter(reports);
  return [
    schools(readings.schools),
    groups(schoolGroups, readings.schoolGroups),
    rates(phoneOwnershipBySex, readings.phoneOwnership),
    rates(accountsBySex, readings.accounts),
    groups(accountGroups, readings.accountGroups),
    {
      dataset: surveyInternetUseBySex,
      rows: readings.surveys.map((v) => [v.iso3, v.year, v.female, v.male, v.survey]),
    },
    {
      dataset: ictSkills,
      rows: readings.skills.map((v) => [
        ...[v.iso3, v.year, v.skill],
        ...[v.all, v.women, v.men, v.urban, v.rural],
      ]),
    },
    eGovernmentFile(readings.eGovernment),
    countsOf(digitalPublicGoods, readings.digitalPublicGoods, reporting),
    {
      dataset: birthsRegistered,
      rows: readings.births.map((v) => [v.iso3, v.year, v.value, v.status]),
    },
    {
      dataset: dataProtection,
      rows: readings.dataProtection
        .filter(({ iso3 }) => reports(iso3))
        .map((v) => [v.iso3, v.year, v.level]),
    },
    countsOf(internetShutdowns, readings.shutdowns, reporting),
    ...instruments(readings, members),
    {
      dataset: cybersecurityIndex,
      rows: readings.cybersecurity.map((v) => [
        ...[v.iso3, v.year, v.overall, v.legal],
        ...[v.technical, v.organizational, v.capacity, v.cooperation],
      ]),
    },
    convention(readings, members),
  ];
}
