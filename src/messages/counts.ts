/** What compiled messages call: how a count is written, and which form of a word it asks for. */
import { category as categoryOf } from './format.ts';

export { formatCount } from './format.ts';

/**
 * The category of a number in the language of the page.
 *
 * @public Called by languages that count otherwise than English does.
 */
export const category = (n: number): Intl.LDMLPluralRule => categoryOf(n);
