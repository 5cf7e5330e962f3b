/**
 * Outlines of countries by name. They are nearly all of a map's bytes and the same in every map, so
 * a snapshot says `{NER}` where the picture has Niger's path; each outline is held once, by its
 * digest.
 */
import { outlineAt } from '../../src/picture/svg/map-marks.ts';
import type { Geography } from '../../src/scene/geography.ts';
import { digest } from './digest.ts';

/** Maps seen from afar and from close by draw outlines with fewer and with all digits. */
const [AFAR, CLOSE] = [1, 10];

/** Every path that a map takes from the geography, by the name that stands for it. */
const namedPaths = ({ outlines, globe, disputed }: Geography): ReadonlyMap<string, string> =>
  new Map([
    ...Array.from(outlines, ([iso3, path]) => [iso3, outlineAt(path, AFAR)] as const),
    ...Array.from(outlines, ([iso3, path]) => [`${iso3}+`, outlineAt(path, CLOSE)] as const),
    ['globe', globe],
    ['disputed', disputed],
  ]);

/** Enough of a path's beginning to tell nearly all apart. */
const HEAD = 16;

/** Replaces outlines in path data, which may hold several in a row, by their names. */
export function outlineNamer(geography: Geography): (svg: string) => string {
  const byHead = new Map<string, [string, string][]>();
  for (const [name, path] of namedPaths(geography)) {
    const head = path.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), [name, path]]);
  }
  const named = (data: string): string => {
    let names = '';
    let at = 0;
    while (at < data.length) {
      const found = byHead
        .get(data.slice(at, at + HEAD))
        ?.find(([, path]) => data.startsWith(path, at));
      // What is no outline stays as it is, with all that follows.
      if (!found) return names + data.slice(at);
      names += `{${found[0]}}`;
      at += found[1].length;
    }
    return names;
  };
  return (svg) => svg.replace(/ d="([^"]+)"/g, (_, data: string) => ` d="${named(data)}"`);
}

/** The picture again, with the outlines of the geography in the place of their names. */
export function withOutlines(svg: string, geography: Geography): string {
  const paths = namedPaths(geography);
  return svg.replace(/\{(\w+\+?)\}/g, (name, id: string) => paths.get(id) ?? name);
}

/** Each outline's length and digest, a line each. */
export const outlinesHeld = (geography: Geography): string =>
  Array.from(
    namedPaths(geography),
    ([name, path]) => `${name} ${path.length} ${digest(path)}\n`,
  ).join('');
