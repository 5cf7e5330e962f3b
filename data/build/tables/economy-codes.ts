/**
 * Which economy a publisher's code means. Every code that is not the ISO code of an M49 area is
 * listed here, with what becomes of it; any other leftover stops the build.
 */
import { SourceRefusal, type Place } from '../edge/refusal.ts';

/** ITU and World Bank codes for economies that ISO codes otherwise, or not at all. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['AAA', 'GGY'], // ITU: Guernsey
  ['GBJ', 'JEY'], // ITU: Jersey
  ['ASC', 'ASC'], // ITU: Ascension, in ISO and M49 a part of Saint Helena; it has values of its own
  ['KSO', 'XKX'], // ITU: Kosovo
  ['XKX', 'XKX'], // World Bank: Kosovo
]);

/** Codes dropped on purpose, with the reason that is printed. */
export const DROPPED: ReadonlyMap<string, string> = new Map([
  [
    'YUG',
    'Serbia and Montenegro (to 2005): a former state whose value belongs to neither successor; both have their own from 2004',
  ],
  ['CHI', 'Channel Islands: the World Bank joins Guernsey and Jersey, which ITU counts apart'],
]);

/**
 * World Bank rows that are groups, not economies. Listed by code because a label can mislead: in
 * the 4G file CEB is labelled "Central Electricity Board (CEB)", and is the aggregate Central Europe
 * and the Baltics. Their 4G figures are plain means of countries and are not used.
 */
export const AGGREGATES: ReadonlySet<string> = new Set(
  `AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC
   LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC
   WLD`.split(/\s+/),
);

export type Resolution =
  | { readonly kind: 'economy'; readonly iso3: string }
  | { readonly kind: 'dropped'; readonly reason: string };

/**
 * Resolves a publisher's code.
 * @param known ISO codes of the M49 list.
 * @throws SourceRefusal when no rule covers the code.
 */
export function resolveEconomy(code: string, known: ReadonlySet<string>, place: Place): Resolution {
  const alias = ALIASES.get(code);
  if (alias !== undefined) return { kind: 'economy', iso3: alias };
  if (known.has(code)) return { kind: 'economy', iso3: code };
  const reason = DROPPED.get(code);
  if (reason !== undefined) return { kind: 'dropped', reason };
  if (AGGREGATES.has(code)) return { kind: 'dropped', reason: 'aggregate rows of the World Bank' };
  throw new SourceRefusal(place, `unknown economy code "${code}"`);
}
