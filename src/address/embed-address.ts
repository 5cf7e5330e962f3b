/**
 * The address of an embedded figure: which figure, how it is shown, and the same parameters as on
 * the pages. Written, it spells out all of them, so that a later change of a default leaves what is
 * published as it is.
 */
import { formatAddress, LANGUAGE_PARAMETER, parseAddress } from './address.ts';
import { isForm, pageOf, type FigureName } from './figures.ts';
import type { Known } from './grammar.ts';
import type { Notice } from './notice.ts';
import { FOLLOWING, LEADING } from './parameters.ts';
import type { View } from './view.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof THEMES)[number];

/** How a figure is shown on somebody else's page. */
export interface EmbedOptions {
  readonly figure: FigureName;
  /** Whether the reader can point at it, move through the years and zoom. */
  readonly controls: boolean;
  readonly title: boolean;
  readonly theme: EmbedTheme;
  /** The date of the data that the figure was made with; null where it is to follow the data. */
  readonly vintage: string | null;
}

export interface EmbedAddress {
  readonly options: EmbedOptions;
  readonly view: View;
  /** What could not be taken as it stood; the defaults stand in for it. */
  readonly notices: readonly Notice[];
  /** Parameters that the atlas does not know. */
  readonly unknown: readonly string[];
}

const OPTIONS = ['figure', 'controls', 'title', 'theme', 'vintage'] as const;
type OptionName = (typeof OPTIONS)[number];

/** Left out of the address of an embed: the figure says it already. */
const IMPLIED = new Set(['page', 'view']);

const KNOWN: ReadonlySet<string> = new Set([
  ...OPTIONS,
  LANGUAGE_PARAMETER,
  ...[...LEADING, ...FOLLOWING].map(({ name }) => name),
]);

/** What newsletters, networks and hosts add to any address of their own accord. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|amp\w*|_.*)$/i;

const VINTAGE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** One option: a word of a list, or its first word with a notice. */
function word<const T extends string>(
  given: URLSearchParams,
  name: OptionName,
  words: readonly [T, ...T[]],
): { readonly value: T; readonly notices: readonly Notice[] } {
  const text = given.get(name)?.trim() ?? '';
  const found = words.find((each) => each === text.toLowerCase());
  if (found !== undefined || text === '') return { value: found ?? words[0], notices: [] };
  return {
    value: words[0],
    notices: [{ parameter: name, value: text, reason: 'unknown-word' }],
  };
}

function vintageOf(
  given: URLSearchParams,
): Pick<EmbedAddress, 'notices'> & { value: string | null } {
  const text = given.get('vintage')?.trim() ?? '';
  if (text === '' || text === 'latest') return { value: null, notices: [] };
  if (VINTAGE.test(text)) return { value: text, notices: [] };
  return { value: null, notices: [{ parameter: 'vintage', value: text, reason: 'not-a-time' }] };
}

/**
 * Reads the address of an embed. Reading is total, like that of the pages.
 *
 * @param figure - The figure that the address asks for, by `figureAsked`.
 */
export function parseEmbed(search: string, figure: FigureName, known?: Known): EmbedAddress {
  const given = new URLSearchParams(search);
  const controls = word(given, 'controls', ['on', 'off']);
  const title = word(given, 'title', ['on', 'off']);
  const theme = word(given, 'theme', THEMES);
  const vintage = vintageOf(given);
  const unknown = [...new Set(given.keys())].filter((key) => !KNOWN.has(key) && !FOREIGN.test(key));
  given.set('page', pageOf(figure));
  given.delete('view');
  if (isForm(figure)) given.set('view', figure);
  const { view, notices } = parseAddress(given.toString(), known);
  return {
    options: {
      figure,
      controls: controls.value === 'on',
      title: title.value === 'on',
      theme: theme.value,
      vintage: vintage.value,
    },
    view,
    notices: [...[controls, title, theme, vintage].flatMap((each) => each.notices), ...notices],
    unknown,
  };
}

const onOff = (on: boolean): string => (on ? 'on' : 'off');

/** Writes the address of an embed, without the question mark: every parameter spelled out. */
export function formatEmbed(options: EmbedOptions, view: View): string {
  const { figure, controls, title, theme, vintage } = options;
  const shared = formatAddress({ ...view, page: pageOf(figure) }, { spellOut: true })
    .split('&')
    .filter((pair) => !IMPLIED.has(pair.split('=')[0] ?? ''));
  return [
    `figure=${figure}`,
    ...shared,
    `controls=${onOff(controls)}`,
    `title=${onOff(title)}`,
    `theme=${theme}`,
    ...(vintage === null ? [] : [`vintage=${vintage}`]),
  ].join('&');
}
