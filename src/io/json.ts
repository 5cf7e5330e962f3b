/** JSON files: parsing, and small checks of the shape that name the place where it is wrong. */
import { FileError } from './problem.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws FileError where the text is no JSON; one that ends too early is called truncated. */
export const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const whole = /[\]}"]\s*$/.test(text);
    throw new FileError(file, { code: whole ? 'not-json' : 'truncated' }, { cause });
  }
};

const unexpected = (file: string, at: string): FileError =>
  new FileError(file, { code: 'unexpected-shape', at });

/** Checks of one file; `at` is the place in it, "objects.countries". */
export const shapeOf = (file: string) => ({
  object: (value: unknown, at: string): JsonObject => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw unexpected(file, at);
    return value as JsonObject;
  },
  list: (value: unknown, at: string): readonly unknown[] => {
    if (!Array.isArray(value)) throw unexpected(file, at);
    return value;
  },
  text: (value: unknown, at: string): string => {
    if (typeof value !== 'string') throw unexpected(file, at);
    return value;
  },
  number: (value: unknown, at: string): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected(file, at);
    return value;
  },
  unexpected: (at: string): FileError => unexpected(file, at),
});
