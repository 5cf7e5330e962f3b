/** Economies outside the M49 list, or named otherwise than its file does, that have data. */
import type { M49Area } from '../publishers/unsd-m49.ts';

const NO_CLASS = { intermediateCode: '', intermediate: '', ldcFlag: false } as const;

/** Rows added to M49's. Their M49 codes stay blank; the region is that of the land around them. */
export const ADDED_ECONOMIES: readonly M49Area[] = [
  {
    ...NO_CLASS,
    iso3: 'ASC',
    iso2: 'AC',
    m49: '',
    name: 'Ascension',
    regionCode: '002',
    region: 'Africa',
    subregionCode: '202',
    subregion: 'Sub-Saharan Africa',
    intermediateCode: '011',
    intermediate: 'Western Africa',
    lldc: false,
    sids: false,
  },
  {
    ...NO_CLASS,
    iso3: 'XKX',
    iso2: 'XK',
    m49: '',
    name: 'Kosovo (UNSCR 1244)',
    regionCode: '150',
    region: 'Europe',
    subregionCode: '039',
    subregion: 'Southern Europe',
    // M49 classes no Kosovo, so neither list does.
    lldc: false,
    sids: false,
  },
];

/** Names that differ from the M49 file on purpose. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  // The M49 download carries "Taiwan", an entry that is not in the UN's own list; ITU's name is used.
  ['TWN', 'Taiwan, Province of China'],
  // The M49 download says "Ivory Coast"; the country goes by its French name in English too, and
  // the same office's SDG database calls it so.
  ['CIV', 'Côte d’Ivoire'],
]);
