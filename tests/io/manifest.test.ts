/** The manifest that the build writes into the scripts. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../support/property.ts';
import { checkSum, fileRecord } from '../../src/io/manifest.ts';
import { fileOf } from '../../src/io/table.ts';
import { TABLES } from '../../src/io/tables.ts';
import sources from '../../data/sources.json' with { type: 'json' };

const textOf = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the manifest of the data files', () => {
  it.each(TABLES.map(fileOf))('knows the rows and the sum of %s', (file) => {
    const rows = sources
      .filter((source) => `data/${source.file}` === file)
      .reduce((sum, source) => sum + source.rows, 0);
    expect(fileRecord(file)).toEqual({ rows, check: checkSum(textOf(file)) });
  });

  it.each(['data/roadmap.json', 'data/sources.json', 'data/world.topo.json'])(
    'knows the sum of %s, which has no rows',
    (file) => {
      expect(fileRecord(file)).toEqual({ rows: null, check: checkSum(textOf(file)) });
    },
  );

  it('knows the coarser world that only the build makes', () => {
    expect(fileRecord('data/world-embed.topo.json')).toEqual({
      rows: null,
      check: expect.any(String) as string,
    });
  });

  it('knows nothing of any other file', () => {
    expect(fileRecord('data/nowhere.csv')).toBeNull();
    expect(fileRecord('data/nowhere.csv', {})).toBeNull();
  });
});

describe('the check sum', () => {
  it('is that of FNV-1a', () => {
    expect(checkSum('')).toBe((0x811c9dc5).toString(36));
    expect(checkSum('foobar')).toBe((0xbf9cf968).toString(36));
  });

  it('does not mind how lines end, nor a byte-order mark', () => {
    expect(checkSum('\uFEFFiso3,year\r\nDEU,2024\r\n')).toBe(checkSum('iso3,year\nDEU,2024\n'));
  });

  it('changes with any one character', () => {
    holds(
      fc.property(fc.stringMatching(/^[A-Z0-9,.\n]{1,40}$/), fc.nat(), (text, at) => {
        const index = at % text.length;
        const changed = `${text.slice(0, index)}#${text.slice(index + 1)}`;
        expect(checkSum(changed)).not.toBe(checkSum(text));
      }),
    );
  });

  it('tells a file cut at the end of any of its lines', () => {
    const text = textOf('data/population.csv');
    const whole = checkSum(text);
    for (let end = text.indexOf('\n'); end < text.length - 1; end = text.indexOf('\n', end + 1))
      if (end % 97 === 0) expect(checkSum(text.slice(0, end + 1))).not.toBe(whole);
  });
});
