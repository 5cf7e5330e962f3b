/** Pictures as they are held: without what differs from one run or machine to the next. */

/** Plot counts its ids through a whole run; within a picture they count from one. */
function renumbered(svg: string): string {
  const ids = [...new Set(svg.match(/\bplot-[a-z]+-\d+\b/g))];
  const own = new Map(ids.map((id, at) => [id, id.replace(/\d+$/, String(at + 1))]));
  return svg.replace(/\bplot-[a-z]+-\d+\b/g, (id) => own.get(id) ?? id);
}

/** A tenth of a pixel, and more digits for what is small: a scale, an opacity. */
const short = (value: number): number =>
  Number(value >= 100 ? value.toFixed(1) : value.toPrecision(4));

const rounded = (tag: string): string =>
  tag.replace(/\d+\.\d{2,}/g, (digits) => String(short(Number(digits))));

const TAG = /<[^>]+>/g;

/** A tag a line, so that a difference is short. Within a text a new line would be a space. */
const lines = (svg: string): string => `${svg.replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;

export const normal = (svg: string): string => lines(renumbered(svg).replace(TAG, rounded));

const NUMBER = /\d+(?:\.\d+)?/g;
/** Sines and sums are not the same on every machine, so the last digit may fall either way. */
const noise = (value: number): number =>
  value >= 100 ? 0.11 : 1.1 * 10 ** (Math.floor(Math.log10(value || 1)) - 3);

/** Whether two tags say the same, but for the last digit of a number. */
function sameTag(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(NUMBER, '') !== b.replace(NUMBER, '')) return false;
  const [of, other] = [a, b].map((tag) => (tag.match(NUMBER) ?? []).map(Number));
  return of?.every((value, at) => Math.abs(value - (other?.[at] ?? NaN)) <= noise(value)) ?? false;
}

/** Whether two pictures are the same: all words, and all numbers but for their last digit. */
export function samePicture(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(TAG, '<>') !== b.replace(TAG, '<>')) return false;
  const [tags, others] = [a.match(TAG) ?? [], b.match(TAG) ?? []];
  return tags.every((tag, at) => sameTag(tag, others[at] ?? ''));
}
