/**
 * From the bytes of a reader's file to text, or to the reason why there is none. Everything happens
 * in the browser: nothing of the file goes anywhere.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file cannot be read as a table. */
export type OwnFileReason =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty' }
  /** A workbook of Excel or another office program. */
  | { readonly code: 'workbook' }
  | { readonly code: 'pdf' }
  | { readonly code: 'html' }
  | { readonly code: 'json' }
  /** Not a text at all. */
  | { readonly code: 'binary' }
  /** The browser could not read it. */
  | { readonly code: 'unreadable' };

/** A file that was read. */
export interface OwnText {
  readonly name: string;
  readonly text: string;
  /** How its letters were read; any but UTF-8 is a guess. */
  readonly encoding: Encoding;
}

/**
 * The largest file that is taken, in bytes. Every country and year since 1960 with a long name and
 * a dozen further columns comes to a fifth of it.
 */
export const OWN_FILE_LIMIT = 10 * 2 ** 20;

type Signature = readonly [readonly number[], OwnFileReason];

/** The first bytes of what people open by mistake. */
const SIGNATURES: readonly Signature[] = [
  [[0x50, 0x4b, 0x03, 0x04], { code: 'workbook' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { code: 'workbook' }],
  [[0x25, 0x50, 0x44, 0x46], { code: 'pdf' }],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // What Excel writes as "CSV" in Western Europe, and not much else is left.
    return 'windows-1252';
  }
}

/** Control signs that no table has. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001a]/;

function reasonAgainst(text: string): OwnFileReason | null {
  const start = text.slice(0, 4096);
  if (text.trim() === '') return { code: 'empty' };
  if (BINARY.test(start)) return { code: 'binary' };
  if (/^\s*<(!doctype|html|head|body|table|\?xml)/i.test(start)) return { code: 'html' };
  return /^\s*[[{]/.test(start) ? { code: 'json' } : null;
}

/** The text of a file, or why it cannot be a table. */
export function decodeOwnFile(name: string, bytes: Uint8Array): OwnText | OwnFileReason {
  if (bytes.length > OWN_FILE_LIMIT)
    return { code: 'too-large', bytes: bytes.length, limit: OWN_FILE_LIMIT };
  const known = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (known) return known[1];
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return reasonAgainst(text) ?? { name, text, encoding };
}

/** Reads a file that the reader opened. A file too large is refused before it is read. */
export async function readOwnFile(file: File): Promise<OwnText | OwnFileReason> {
  if (file.size > OWN_FILE_LIMIT)
    return { code: 'too-large', bytes: file.size, limit: OWN_FILE_LIMIT };
  try {
    return decodeOwnFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { code: 'unreadable' };
  }
}
