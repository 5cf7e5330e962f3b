import { describe, expect, it } from 'vitest';
import { decodeOwnFile, OWN_FILE_LIMIT, readOwnFile } from '../../src/own-data/file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (data: Uint8Array) => decodeOwnFile('a.csv', data);

describe('A file that a reader opens', () => {
  it('is text in UTF-8, with or without a byte-order mark', () => {
    expect(decode(bytes('pays;année'))).toMatchObject({ text: 'pays;année', encoding: 'utf-8' });
    expect(decode(bytes('\uFEFFiso3'))).toMatchObject({ text: 'iso3', encoding: 'utf-8' });
  });

  it('is text as Excel writes it in Western Europe', () => {
    const latin = Uint8Array.from('année;Côte', (letter) => letter.charCodeAt(0));
    expect(decode(latin)).toMatchObject({ text: 'année;Côte', encoding: 'windows-1252' });
  });

  it('is text in UTF-16, Excel’s “Unicode text”', () => {
    const data = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62, 0]);
    expect(decode(data)).toMatchObject({ text: 'a;b', encoding: 'utf-16le' });
  });

  it.each<[string, Uint8Array]>([
    ['workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['pdf', bytes('%PDF-1.7')],
    ['html', bytes('<!doctype html><table>')],
    ['json', bytes('{"a": 1}')],
    ['binary', Uint8Array.from([1, 2, 0, 3, 4, 0])],
    ['empty', bytes(' \n')],
    ['empty', new Uint8Array()],
  ])('is refused as %s', (code, data) => {
    expect(decode(data)).toMatchObject({ code });
  });

  it('is refused unread where it is too large', async () => {
    const huge = { size: OWN_FILE_LIMIT + 1, name: 'huge.csv' } as File;
    expect(await readOwnFile(huge)).toEqual({
      code: 'too-large',
      bytes: OWN_FILE_LIMIT + 1,
      limit: OWN_FILE_LIMIT,
    });
  });

  it('is called unreadable where the browser cannot read it', async () => {
    const gone = { size: 3, name: 'gone.csv', arrayBuffer: () => Promise.reject(new Error()) };
    expect(await readOwnFile(gone as unknown as File)).toEqual({ code: 'unreadable' });
  });
});
