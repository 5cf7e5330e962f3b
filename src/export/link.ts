/** Where a figure is found again, whatever the defaults of the atlas will be then. */
import { formatAddress } from '../address/address.ts';
import type { View } from '../address/view.ts';

/**
 * The address of a figure in the atlas with every parameter spelled out.
 *
 * @param year - The year shown, which "latest" is replaced by; null leaves the time as it is.
 * @param base - The address of any page of the atlas.
 */
export function figureLink(view: View, year: number | null, base: string): string {
  const latest = view.time.kind === 'latest';
  const fixed: View = latest && year !== null ? { ...view, time: { kind: 'year', year } } : view;
  const url = new URL('index.html', base);
  return `${url.href}?${formatAddress(fixed, { spellOut: true })}`;
}
