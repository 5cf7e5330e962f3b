/** A short name for a long text: the same in Node and in the browser, and no secret. */

/** FNV-1a with 32 bits, as eight hexadecimal digits. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
