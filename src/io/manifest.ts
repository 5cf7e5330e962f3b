/**
 * What the build knew of every data file: how many rows it has, and a check sum of its text. It is
 * written into the scripts, so that a page can tell a file that was cut, changed or of another
 * vintage without asking for anything more.
 */

/** One file as it was when the site was built. */
export interface FileRecord {
  /** Rows below the header; null for a file that is no table. */
  readonly rows: number | null;
  /** See `checkSum`. */
  readonly check: string;
}

/** Files by path, "data/internet-use.csv": rows and check sum, written short for the sake of embeds. */
export type Manifest = Readonly<
  Record<string, readonly [rows: number | null, check: string] | undefined>
>;

declare global {
  /** Put in by the build, by the development server and by Vitest: `build/manifest.ts`. */
  const DATA_MANIFEST: Manifest;
}

/** The record of a file by its path; null for a file that the site was not built with. */
export const fileRecord = (file: string, manifest: Manifest = DATA_MANIFEST): FileRecord | null => {
  const found = manifest[file];
  return found ? { rows: found[0], check: found[1] } : null;
};

/**
 * A short sum of a text (FNV-1a, 32 bits) that is the same however lines end and whether or not a
 * byte-order mark stands before it. It tells accidents, not forgeries.
 */
export const checkSum = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0d || unit === 0xfeff) continue;
    sum = Math.imul(sum ^ unit, 0x01000193);
  }
  return (sum >>> 0).toString(36);
};
