/** The parameters of the address, in the order in which they are written. */
import { REGIONS } from '../model/country.ts';
import type { MembershipRule } from '../model/group.ts';
import { basketsOf, INDICATOR, INDICATORS } from '../indicators/index.ts';
import { TARGETS } from '../model/roadmap.ts';
import {
  NONE,
  readCountries,
  readGroups,
  readGroupsCompared,
  readRecommendation,
  readSwitch,
  readTime,
  readWord,
  readWordOr,
  writeCountries,
  writeGroups,
  writeSwitch,
  writeTime,
  type Known,
  type Read,
} from './grammar.ts';
import { FORMS, PAGES, type View } from './view.ts';

/** One parameter: its name in the address and the part of the view that it holds. */
interface Parameter<Field extends keyof View> {
  readonly name: string;
  readonly field: Field;
  /** `view` has the parameters before this one already. */
  readonly read: (text: string, view: View, known?: Known) => Read<View[Field]>;
  readonly write: (value: View[Field]) => string;
}

/** What of a parameter does not depend on the type of its value. */
export interface AnyParameter {
  readonly name: string;
  readonly field: keyof View;
  /** The view with this parameter as the text says, and what the text says wrongly. */
  readonly apply: (
    text: string,
    view: View,
    known?: Known,
  ) => { readonly view: View; readonly refused: Read<never>['refused'] };
  readonly write: (view: View) => string;
}

const parameter = <Field extends keyof View>({
  name,
  field,
  read,
  write,
}: Parameter<Field>): AnyParameter => ({
  name,
  field,
  apply: (text, view, known) => {
    const { value, refused } = read(text, view, known);
    return { view: value === undefined ? view : { ...view, [field]: value }, refused };
  },
  write: (view) => write(view[field]),
});

const MEMBERSHIP_RULES: readonly MembershipRule[] = ['constant', 'of-the-time'];

const asItIs = (word: string): string => word;
const or =
  (absent: string) =>
  (word: string | null): string =>
    word ?? absent;

const INDICATOR_IDS = INDICATORS.map(({ id }) => id);

/** Page and indicator come first: the defaults of the rest follow from them. */
export const LEADING: readonly AnyParameter[] = [
  parameter({
    name: 'page',
    field: 'page',
    read: (text) => readWord(text, PAGES),
    write: asItIs,
  }),
  parameter({
    name: 'indicator',
    field: 'indicator',
    read: (text) => {
      const { value, refused } = readWord(text, INDICATOR_IDS);
      return value === undefined ? { refused } : { value: INDICATOR[value], refused };
    },
    write: ({ id }) => id,
  }),
];

export const FOLLOWING: readonly AnyParameter[] = [
  parameter({
    name: 'measure',
    field: 'measure',
    read: (text, { indicator }) =>
      readWord(
        text,
        indicator.measures.map(({ id }) => id),
        'not-of-indicator',
      ),
    write: asItIs,
  }),
  parameter({
    name: 'basket',
    field: 'basket',
    read: (text, { indicator }) =>
      readWordOr(text, 'official', basketsOf(indicator) ?? [], 'not-of-indicator'),
    write: or('official'),
  }),
  parameter({
    name: 'experimental',
    field: 'experimental',
    read: readSwitch,
    write: writeSwitch,
  }),
  parameter({
    name: 'view',
    field: 'view',
    read: (text) => readWord(text, FORMS),
    write: asItIs,
  }),
  parameter({ name: 'time', field: 'time', read: readTime, write: writeTime }),
  parameter({
    name: 'country',
    field: 'countries',
    read: (text, _, known) => readCountries(text, known),
    write: writeCountries,
  }),
  parameter({
    name: 'group',
    field: 'groups',
    read: (text, { page }, known) =>
      page === 'compare' ? readGroupsCompared(text, known) : readGroups(text, known),
    write: writeGroups,
  }),
  parameter({
    name: 'region',
    field: 'region',
    read: (text) => readWordOr(text, 'world', REGIONS),
    write: or('world'),
  }),
  parameter({ name: 'rec', field: 'rec', read: readRecommendation, write: or(NONE) }),
  parameter({
    name: 'target',
    field: 'target',
    read: (text) => readWordOr(text, NONE, TARGETS),
    write: or(NONE),
  }),
  parameter({
    name: 'tolerance',
    field: 'tolerance',
    read: readSwitch,
    write: writeSwitch,
  }),
  parameter({
    name: 'membership',
    field: 'membership',
    read: (text) => readWord(text, MEMBERSHIP_RULES),
    write: asItIs,
  }),
];
