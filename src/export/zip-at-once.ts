/**
 * What the writer of workbooks gets in the place of `fflate`: the same, but for `zip`, which here
 * does its work at once. The original starts workers from blobs, which the page's content security
 * policy rightly forbids; a workbook of the atlas is zipped in a few hundredths of a second.
 */
import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate';

export { strToU8, zipSync } from 'fflate';

/** Zips files and calls back with the archive, or with what went wrong. */
export function zip(files: AsyncZippable, callback: FlateCallback): void {
  callback(null, zipSync(files));
}
