import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from '../../src/io/fetch.ts';

const FILE = 'data/internet-use.csv';

const answer = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
};

const reason = (code: string, rest: object = {}): object => ({
  file: FILE,
  reason: { code, ...rest },
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Fetching a data file', () => {
  it('gives its text', async () => {
    answer('iso3,year\nNER,2019\n', { headers: { 'content-type': 'text/csv' } });
    await expect(fetchText(FILE)).resolves.toBe('iso3,year\nNER,2019\n');
  });

  it('asks beside the document, not at the root of the host', async () => {
    const asked = vi.fn<typeof fetch>(() => Promise.resolve(new Response('a\n')));
    vi.stubGlobal('fetch', asked);
    await fetchText(FILE);
    expect(asked.mock.calls[0]?.[0]).toBe(FILE);
  });

  it('takes no copy that the browser kept where the file failed before', async () => {
    const asked = vi.fn<typeof fetch>(() => Promise.resolve(new Response('a\n')));
    vi.stubGlobal('fetch', asked);
    await fetchText(FILE);
    await fetchText(FILE, true);
    expect(asked.mock.calls.map(([, options]) => options?.cache)).toEqual(['default', 'reload']);
  });

  it('says that the file is not there', async () => {
    answer('<!doctype html><h1>Not found</h1>', { status: 404 });
    await expect(fetchText(FILE)).rejects.toMatchObject(reason('not-found'));
  });

  it('says that the host refuses', async () => {
    answer('', { status: 403 });
    await expect(fetchText(FILE)).rejects.toMatchObject(reason('refused', { status: 403 }));
  });

  it('says that the host cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchText(FILE)).rejects.toMatchObject(reason('unreachable'));
  });

  it('tells a web page from data, by its type or by its look', async () => {
    answer('sign in first', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    await expect(fetchText(FILE)).rejects.toMatchObject(reason('html'));
    answer('\n<!DOCTYPE html>\n<title>Sign in</title>', {
      headers: { 'content-type': 'text/csv' },
    });
    await expect(fetchText(FILE)).rejects.toMatchObject(reason('html'));
  });

  it('says that nothing came', async () => {
    answer(' \n', { headers: { 'content-type': 'text/csv' } });
    await expect(fetchText(FILE)).rejects.toMatchObject(reason('empty'));
  });
});
