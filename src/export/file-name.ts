/** Names of files that say what is in them: `internet-use-map-2019.png`. */
import { basketsOf } from '../indicators/index.ts';
import { defaultMeasure, type View } from '../address/view.ts';

/** The parts of a view that tell one file from another. */
export type NamedView = Pick<View, 'indicator' | 'measure' | 'basket' | 'region' | 'countries'>;

/** More countries than these would make a name that nobody reads. */
const FEW = 3;

/** Letters, digits and dots within numbers; everything else becomes one hyphen. */
const tidy = (text: string): string =>
  // eslint-disable-next-line no-restricted-syntax -- A name of a file is no sentence.
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

/**
 * The name of a figure's files, without extension: the figure, what differs from its usual form, the
 * region or the few countries chosen, and the year.
 *
 * @param year - The year shown; null for figures of many years.
 */
export function fileStem(id: string, view: NamedView, year: number | null): string {
  const { indicator, measure, basket, region, countries } = view;
  const several = year === null && countries.length > 0 && countries.length <= FEW;
  return [
    id,
    measure === defaultMeasure(indicator) ? '' : measure,
    basketsOf(indicator) && basket !== null ? basket : '',
    region ?? '',
    ...(several ? countries : []),
    year === null ? '' : String(year),
  ]
    .map(tidy)
    .filter((part) => part !== '')
    .join('-');
}
