/** What a snapshot says and leaves unsaid, and what is written where one changes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coloursHeld } from '../../gallery/snapshots/colours.ts';
import { snapshotFolder } from '../../gallery/snapshots/folder.ts';
import { normal, samePicture } from '../../gallery/snapshots/normal.ts';
import { outlineNamer, withOutlines } from '../../gallery/snapshots/outlines.ts';
import type { Geography } from '../../src/scene/geography.ts';

describe('A picture as it is held', () => {
  it('has a tag a line, but none within a text, where it would be a space', () => {
    expect(normal('<svg><g><text><tspan>a</tspan><tspan>b</tspan></text></g></svg>')).toBe(
      '<svg>\n<g>\n<text><tspan>a</tspan><tspan>b</tspan></text>\n</g>\n</svg>\n',
    );
  });

  it('has the digits that one can see, and all of its words', () => {
    expect(normal('<path d="M335.8947,4.14159" r="0.123456"/>')).toBe(
      '<path d="M335.9,4.142" r="0.1235"/>\n',
    );
    expect(normal('<text x="1">3.14159</text>')).toContain('>3.14159<');
  });

  it('counts the ids of Plot from one', () => {
    expect(normal('<clipPath id="plot-clip-7"/><g clip-path="url(#plot-clip-7)"/>')).toBe(
      '<clipPath id="plot-clip-1"/>\n<g clip-path="url(#plot-clip-1)"/>\n',
    );
  });

  it('is the same where a last digit fell the other way, and only then', () => {
    expect(samePicture('<path d="M335.9,4.142"/>', '<path d="M335.8,4.143"/>')).toBe(true);
    expect(samePicture('<path d="M335.9,4.142"/>', '<path d="M335.7,4.142"/>')).toBe(false);
    expect(samePicture('<path d="M335.9,4.142"/>', '<path d="M335.9"/>')).toBe(false);
    expect(samePicture('<g fill="#123450"/>', '<g fill="#123451"/>')).toBe(false);
    expect(samePicture('<text>12.1</text>', '<text>12.2</text>')).toBe(false);
  });
});

describe('Outlines in a picture', () => {
  const geography = {
    outlines: new Map([
      ['NER', 'M10.25,10L20,20L30.75,10Z'],
      ['TCD', 'M10.25,10L20,20L40.75,10Z'],
    ]),
    globe: 'M0,0L900,0L900,400Z',
    disputed: 'M1,1L2,2',
  } as unknown as Geography;
  const afar = '<path d="M10.2,10L20,20L40.7,10ZM10.2,10L20,20L30.7,10Z"/>';
  const close = '<path d="M10.25,10L20,20L30.75,10Z"/><path d="M0,0L900,0L900,400Z"/>';

  it('are names, near and far, and become outlines again', () => {
    const named = outlineNamer(geography);
    expect(named(afar)).toBe('<path d="{TCD}{NER}"/>');
    expect(named(close)).toBe('<path d="{NER+}"/><path d="{globe}"/>');
    for (const svg of [afar, close]) expect(withOutlines(named(svg), geography)).toBe(svg);
  });

  it('leaves every other path as it is', () => {
    const other = '<path d="M5,5L6,6"/>';
    expect(outlineNamer(geography)(other)).toBe(other);
  });
});

describe('The colours held', () => {
  it('are those of the page and those of the data, light and dark', () => {
    const held = coloursHeld(':root { --paper: light-dark(#ffffff, #10171f); --space-1: 1px; }');
    expect(held).toMatch(/^--paper: light-dark\(#ffffff, #10171f\)\n--sequential-0: light-dark\(/);
    expect(held).not.toContain('--space');
  });
});

describe('A folder of snapshots', () => {
  const inFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-snapshots-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return `${folder}/`;
  };
  const words = (text: string) => ({ file: 'map.txt', text });

  it('says what changed, and shows it in a file beside', () => {
    const path = inFolder();
    const folder = snapshotFolder(path);
    writeFileSync(`${path}map.txt`, 'one\ntwo\n');
    expect(folder.changeOf(words('one\nthree\n'))).toBe('map.txt: line 2 was "two" and is "three"');
    expect(readFileSync(`${path}map-changed.txt`, 'utf8')).toBe('one\nthree\n');
    expect(folder.held()).toEqual(['map.txt']);
  });

  it('takes that file away once nothing is changed any more', () => {
    const path = inFolder();
    const folder = snapshotFolder(path);
    writeFileSync(`${path}map.txt`, 'one\n');
    folder.changeOf(words('two\n'));
    expect(folder.changeOf(words('one\n'))).toBeNull();
    expect(readdirSync(path)).toEqual(['map.txt']);
  });

  it('says so where there was nothing before', () => {
    const folder = snapshotFolder(inFolder());
    expect(folder.changeOf(words('one\n'))).toBe('map.txt is new');
  });

  it('accepts what there is now, and drops all else', () => {
    const path = inFolder();
    const folder = snapshotFolder(path);
    for (const file of ['map.txt', 'map-changed.txt', 'gone.txt', 'kept.txt'])
      writeFileSync(path + file, 'one\n');
    const accepted = folder.accept([words('two\n'), { file: 'kept.txt', text: 'one\n' }]);
    expect(accepted).toEqual(['changed  map.txt', 'gone     gone.txt']);
    expect(readdirSync(path)).toEqual(['kept.txt', 'map.txt']);
    expect(readFileSync(`${path}map.txt`, 'utf8')).toBe('two\n');
  });
});
