/** What compiled messages call: how a count is written, and which form of a word it asks for. */
import { LOCALE } from '../model/language.ts';

export { formatCount } from './format.ts';

const rules = /* @__PURE__ */ new Intl.PluralRules(LOCALE);

/**
 * The category of a number in the language of the page.
 *
 * @public Called by languages that count otherwise than English does.
 */
export const category = (n: number): Intl.LDMLPluralRule => rules.select(n);
