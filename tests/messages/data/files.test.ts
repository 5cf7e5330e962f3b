import { describe, expect, it } from 'vitest';
import { FileError, type CellReason, type FileReason } from '../../../src/io/problem.ts';
import { fileErrorText } from '../../../src/messages/data/files.ts';

const FILE = 'data/internet-use.csv';
const say = (reason: FileReason): string => fileErrorText(new FileError(FILE, reason));

describe('What is said of data that cannot be read', () => {
  it('names the cells that cannot be read: row, column, value and reason', () => {
    const place = { file: FILE, row: 1204, column: 'value' } as const;
    const told = (value: string, reason: CellReason): string =>
      say({ code: 'cells', problems: [{ ...place, value, reason }] });
    const start = 'data/internet-use.csv cannot be used: one of its cells cannot be read';
    expect(told('n/a', { code: 'not-a-number' })).toBe(
      `${start} (row 1,204, column value: “n/a”: this is not a number).`,
    );
    expect(told('', { code: 'blank' })).toBe(
      `${start} (row 1,204, column value: a value is needed here).`,
    );
    expect(told('101', { code: 'out-of-range', min: 0, max: 100 })).toBe(
      `${start} (row 1,204, column value: “101”: the value must be between 0 and 100).`,
    );
    const problem = { ...place, value: 'x', reason: { code: 'not-a-number' } } as const;
    const many = [1, 2, 3, 4].map((row) => ({ ...problem, row }));
    expect(say({ code: 'cells', problems: many })).toMatch(/4 of its cells .*row 3,[^;]*; …\)\.$/);
  });

  it('counts the rows of a file that was cut', () => {
    expect(say({ code: 'rows', found: 3700, expected: 7560 })).toBe(
      'data/internet-use.csv cannot be used: it has 3,700 of 7,560 rows, so it was cut on its way, or is older than this page.',
    );
    expect(say({ code: 'rows', found: 7600, expected: 7560 })).toMatch(
      /newer than this page; reload/,
    );
    expect(say({ code: 'changed' })).toMatch(/not the file that this page was made with/);
  });

  it('names the file and the reason where all of it is lost', () => {
    expect(say({ code: 'not-found' })).toBe(
      'data/internet-use.csv cannot be used: the file is not there.',
    );
    expect(say({ code: 'unreachable' })).toMatch(/could not be reached/);
    expect(say({ code: 'html' })).toMatch(/a web page instead of the file/);
    expect(say({ code: 'empty' })).toMatch(/nothing in it/);
    expect(say({ code: 'truncated' })).toMatch(/breaks off/);
    expect(say({ code: 'no-usable-rows', problems: [] })).toMatch(/none of its rows/);
    expect(say({ code: 'headers', missing: ['year', 'value'], repeated: [] })).toMatch(
      /it lacks the columns “year” and “value”\.$/,
    );
  });
});
