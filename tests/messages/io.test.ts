import { describe, expect, it } from 'vitest';
import { FileError, type FileReason } from '../../src/io/problem.ts';
import { fileErrorText, problemText } from '../../src/messages/io.ts';

const FILE = 'data/internet-use.csv';
const say = (reason: FileReason): string => fileErrorText(new FileError(FILE, reason));

describe('What is said of data that cannot be read', () => {
  it('names the file, the row, the column, the value and the reason', () => {
    const place = { file: FILE, row: 1204, column: 'value' } as const;
    expect(problemText({ ...place, value: 'n/a', reason: { code: 'not-a-number' } })).toBe(
      'data/internet-use.csv, row 1,204, column value: “n/a”: this is not a number.',
    );
    expect(problemText({ ...place, value: '', reason: { code: 'blank' } })).toBe(
      'data/internet-use.csv, row 1,204, column value: a value is needed here.',
    );
    expect(
      problemText({
        ...place,
        value: '101',
        reason: { code: 'out-of-range', min: 0, max: 100 },
      }),
    ).toBe(
      'data/internet-use.csv, row 1,204, column value: “101”: the value must be between 0 and 100.',
    );
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
