/** How each kind of value is written in an address, and read back whatever stands there. */
import type { Iso3 } from '../model/country.ts';
import type { Group } from '../model/group.ts';
import { RECOMMENDATIONS, type RecommendationId } from '../model/roadmap.ts';
import { groupKey, looksLikeGroup, NO_MEMBERS, pickedGroup } from './groups.ts';
import type { NoticeReason } from './notice.ts';
import type { Time } from './view.ts';

/** A part that could not be read, and why. */
export interface Refusal {
  readonly value: string;
  readonly reason: NoticeReason;
}

/** What a text says; without a value where it says nothing that can be used. */
export interface Read<T> {
  readonly value?: T;
  readonly refused: readonly Refusal[];
}

/** What is known of codes once the tables are there; before that every well-formed code will do. */
export interface Known {
  readonly isCountry: (iso3: Iso3) => boolean;
  /** Of standing groups, by their id ("m49-014"). */
  readonly isGroup: (id: string) => boolean;
}

const taken = <T>(value: T): Read<T> => ({ value, refused: [] });
const refuse = (value: string, reason: NoticeReason): Read<never> => ({
  refused: [{ value, reason }],
});

/** The word for an empty list and for "no choice". */
export const NONE = 'none';

/** One word of a closed list, in any case. */
export const readWord = <const T extends string>(
  text: string,
  words: readonly T[],
  reason: NoticeReason = 'unknown-word',
): Read<T> => {
  const word = words.find((each) => each.toLowerCase() === text.toLowerCase());
  return word === undefined ? refuse(text, reason) : taken(word);
};

/** The same, where `absent` stands for null. */
export const readWordOr = <const T extends string>(
  text: string,
  absent: string,
  words: readonly T[],
  reason?: NoticeReason,
): Read<T | null> => (text.toLowerCase() === absent ? taken(null) : readWord(text, words, reason));

export const readSwitch = (text: string): Read<boolean> => {
  const { value, refused } = readWord(text, ['on', 'off']);
  return value === undefined ? { refused } : taken(value === 'on');
};

export const writeSwitch = (on: boolean): string => (on ? 'on' : 'off');

/** The World Bank's oldest series begin in 1960. */
const YEAR = /^(19[6-9]\d|20\d\d)$/;

/** A year, `latest`, or two years in either order with two dots between them. */
export const readTime = (text: string): Read<Time> => {
  if (text.toLowerCase() === 'latest') return taken({ kind: 'latest' });
  const years = text.split('..');
  if (years.length > 2 || !years.every((year) => YEAR.test(year)))
    return refuse(text, 'not-a-time');
  const [from = 0, to = from] = years.map(Number).sort((a, b) => a - b);
  return taken(from === to ? { kind: 'year', year: from } : { kind: 'span', from, to });
};

export const writeTime = (time: Time): string => {
  if (time.kind === 'latest') return 'latest';
  return time.kind === 'year' ? String(time.year) : `${time.from}..${time.to}`;
};

/** The items of a list; without a value where none can be used. */
const readItems = <T>(text: string, readItem: (item: string) => Read<T>): Read<readonly T[]> => {
  if (text.toLowerCase() === NONE) return taken([]);
  const items = text.split(/[~,\s]+/).filter((item) => item !== '');
  const read = items.map(readItem);
  const refused = read.flatMap((item) => item.refused);
  const found = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return found.length ? { value: found, refused } : { refused };
};

/** Each item of a list once, as `key` tells them apart. */
const readList = <T>(
  text: string,
  readItem: (item: string) => Read<T>,
  key: (item: T) => string,
): Read<readonly T[]> => {
  const { value, refused } = readItems(text, readItem);
  if (value === undefined) return { refused };
  return { value: [...new Map(value.map((item) => [key(item), item])).values()], refused };
};

const writeList = (items: readonly string[]): string => items.join('~') || NONE;

const readCountry =
  (known?: Known) =>
  (text: string): Read<Iso3> => {
    const iso3 = text.toUpperCase();
    const exists = /^[A-Z]{3}$/.test(iso3) && (known?.isCountry(iso3) ?? true);
    return exists ? taken(iso3) : refuse(text, 'unknown-country');
  };

/** `NER~TCD`; a leading `~` does no harm. */
export const readCountries = (text: string, known?: Known): Read<readonly Iso3[]> =>
  readList(text, readCountry(known), (iso3) => iso3);

export const writeCountries = (countries: readonly Iso3[]): string => writeList(countries);

const readPicked = (text: string, known?: Known): Read<Group> => {
  const members = text.split('.').filter((member) => member !== '');
  const read = members.map(readCountry(known));
  const found = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const refused = read.flatMap((member) => member.refused);
  return found.length ? { value: pickedGroup(found), refused } : { refused };
};

const readGroup =
  (known?: Known) =>
  (text: string): Read<Group> => {
    const id = text.toLowerCase();
    if (looksLikeGroup(id)) {
      const exists = known?.isGroup(id) ?? true;
      return exists ? taken({ kind: 'standing', id }) : refuse(text, 'unknown-group');
    }
    const looksPicked = text.includes('.') || /^[a-z]{3}$/.test(id);
    return looksPicked ? readPicked(text, known) : refuse(text, 'unknown-group');
  };

/** `ldc~developed`, or a group of the reader's own with dots between its codes. */
export const readGroups = (text: string, known?: Known): Read<readonly Group[]> =>
  readList(text, readGroup(known), groupKey);

/**
 * The same for a comparison, where a place in the list means a side: one group may stand on both,
 * and `none` is a group that has no member yet.
 */
export const readGroupsCompared = (text: string, known?: Known): Read<readonly Group[]> =>
  readItems(text, (item) =>
    item.toLowerCase() === NO_MEMBERS ? taken(pickedGroup([])) : readGroup(known)(item),
  );

export const writeGroups = (groups: readonly Group[]): string => writeList(groups.map(groupKey));

/** The report's own numbers lead to the recommendations that the atlas treats as one. */
const RECOMMENDATION_BY_LABEL: ReadonlyMap<string, RecommendationId> = new Map(
  RECOMMENDATIONS.flatMap((id) =>
    [id, id.replace('-', '/'), ...id.split('-')].map((label) => [label.toLowerCase(), id]),
  ),
);

/** `1A`, `1C-1D`, and also `1C` and `1C/1D`. */
export const readRecommendation = (text: string): Read<RecommendationId | null> => {
  if (text.toLowerCase() === NONE) return taken(null);
  const id = RECOMMENDATION_BY_LABEL.get(text.toLowerCase());
  return id ? taken(id) : refuse(text, 'unknown-word');
};
