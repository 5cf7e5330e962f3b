/** Every colour of the atlas, light and dark: the pictures are light, so nothing else holds the dark. */
import { paletteCss } from '../../src/scene/palette.ts';

const TOKEN = /--[\w-]+:\s*light-dark\([^)]*\)/g;

/**
 * A colour a line.
 *
 * @param css - The text of `app.css`, which has the colours that carry no data.
 */
export const coloursHeld = (css: string): string =>
  Array.from(
    `${css}${paletteCss()}`.matchAll(TOKEN),
    ([token]) => `${token.replace(/:\s*/, ': ').replace(/,\s*/g, ', ')}\n`,
  ).join('');
