/**
 * The address: text after the question mark ⇄ view. Reading is total: whatever the text, a view
 * comes of it, with a notice for each part that could not be taken as it stands.
 */
import { USUAL_INDICATOR } from '../indicators/index.ts';
import { LANGUAGE } from '../model/language.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../model/languages.ts';
import type { Known } from './grammar.ts';
import type { Notice } from './notice.ts';
import { FOLLOWING, LEADING, type AnyParameter } from './parameters.ts';
import { defaultView, type View } from './view.ts';

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** The same mistake twice in a list is told once. */
const onePerValue = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.value, notice])).values(),
];

/** Takes the parameters one after the other; one that is missing or empty leaves the default. */
const take = (
  parameters: readonly AnyParameter[],
  given: URLSearchParams,
  start: Address,
  known?: Known,
): Address =>
  parameters.reduce(({ view, notices }, { name, apply }) => {
    const text = given.get(name)?.trim() ?? '';
    if (text === '') return { view, notices };
    const next = apply(text, view, known);
    const wrong = onePerValue(
      next.refused.map((refusal): Notice => ({ parameter: name, ...refusal })),
    );
    return { view: next.view, notices: [...notices, ...wrong] };
  }, start);

/**
 * The parameter that says in which language a page speaks. It is no part of a view: the scripts of
 * a language are chosen before any of them runs.
 */
export const LANGUAGE_PARAMETER = 'lang';

function wrongLanguage(given: URLSearchParams): readonly Notice[] {
  const value = given.get(LANGUAGE_PARAMETER)?.trim() ?? '';
  return value === '' || isLanguage(value)
    ? []
    : [{ parameter: LANGUAGE_PARAMETER, value, reason: 'unknown-word' }];
}

/**
 * Reads an address.
 *
 * @param search - With or without the question mark.
 * @param known - Tells codes that exist; left out, every well-formed code will do.
 */
export const parseAddress = (search: string, known?: Known): Address => {
  const given = new URLSearchParams(search);
  const { view, notices } = take(LEADING, given, {
    view: defaultView(),
    notices: wrongLanguage(given),
  });
  const start = { view: defaultView(view.page, view.indicator), notices };
  return take(FOLLOWING, given, start, known);
};

/**
 * Writes an address, without the question mark: short, with the defaults left out, or spelled out,
 * so that a later change of a default leaves what is published as it is.
 */
export const formatAddress = (
  view: View,
  {
    spellOut = false,
    language = LANGUAGE,
    nameLanguage = language !== FIRST_LANGUAGE,
  }: {
    readonly spellOut?: boolean;
    readonly language?: Language;
    /** Whether the language is written; the first one goes without saying. */
    readonly nameLanguage?: boolean;
  } = {},
): string => {
  const defaults = defaultView(view.page, view.indicator);
  const usualLeading = defaultView();
  const written = [
    ...LEADING.map((each) => ({
      each,
      usual: each.field === 'indicator' ? USUAL_INDICATOR : each.write(usualLeading),
    })),
    ...FOLLOWING.map((each) => ({ each, usual: each.write(defaults) })),
  ].filter(({ each, usual }) => spellOut || each.write(view) !== usual);
  return [
    ...written.map(({ each }) => `${each.name}=${each.write(view)}`),
    ...(nameLanguage ? [`${LANGUAGE_PARAMETER}=${language}`] : []),
  ].join('&');
};
