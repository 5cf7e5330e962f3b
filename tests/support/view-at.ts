/** The view of an address that a test writes, which must mean every word of it. */
import { formatAddress, parseAddress } from '../../src/address/address.ts';
import type { View } from '../../src/address/view.ts';

/**
 * Reads an address as the atlas does. Where the atlas would fall back to a default and tell the
 * reader, the test has asked for what is not there.
 *
 * @throws Error for an unknown parameter and for whatever could not be taken as it stands.
 */
export function viewAt(address: string): View {
  const { view, notices } = parseAddress(address);
  const known = new Set(new URLSearchParams(formatAddress(view, { spellOut: true })).keys());
  const unknown = [...new URLSearchParams(address).keys()].filter((name) => !known.has(name));
  const wrong = notices.map(({ parameter, value, reason }) => `${parameter}=${value} (${reason})`);
  if (unknown.length + wrong.length > 0)
    throw new Error(
      `“${address}” asks for what is not there: ${[...unknown, ...wrong].join(', ')}`,
    );
  return view;
}
