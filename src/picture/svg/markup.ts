/** Writes SVG as text: escaped, with short numbers, and without attributes that say nothing. */

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Characters that XML 1.0 cannot hold, half surrogate pairs among them. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands between tags or in quotes. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign);

/** A hundredth of a pixel is finer than any screen and any printer. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;

const written = ([name, value]: [string, string | number | null | undefined]): string =>
  value === null || value === undefined
    ? ''
    : ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;

/** An element; what is inside it is markup already. */
export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const start = `<${name}${Object.entries(attributes).map(written).join('')}`;
  const content = inside.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
