/** The folder of the snapshots: what is held, and what is written beside it where it changed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { samePicture } from './normal.ts';
import type { Snapshot } from './snapshots.ts';

/** Ends the name of a file that shows what would be held now; Git leaves those alone. */
const CHANGED = '-changed';
const changedName = (file: string): string => file.replace(/(?=\.\w+$)/, CHANGED);
const isChanged = (file: string): boolean => new RegExp(`${CHANGED}\\.\\w+$`).test(file);

const isSame = (file: string, held: string, now: string): boolean =>
  file.endsWith('.svg') ? samePicture(held, now) : held === now;

/** The first line that differs, as it was and as it is. */
function firstDifference(held: string, now: string): string {
  const [was, is] = [held.split('\n'), now.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  const short = (line = ''): string => (line.length > 160 ? `${line.slice(0, 160)}…` : line);
  return at < 0
    ? `it ends after line ${is.length}`
    : `line ${at + 1} was "${short(was[at])}" and is "${short(is[at])}"`;
}

/** Snapshots in a folder, which ends with a slash. */
export const snapshotFolder = (folder: string) => ({
  /** The names of what is held. */
  held: (): readonly string[] =>
    readdirSync(folder).filter((file) => !isChanged(file) && !file.startsWith('.')),

  /** Null where it is as it was; else what changed, and a file beside shows it. */
  changeOf: ({ file, text }: Snapshot): string | null => {
    const held = existsSync(folder + file) ? readFileSync(folder + file, 'utf8') : null;
    if (held !== null && isSame(file, held, text)) {
      rmSync(folder + changedName(file), { force: true });
      return null;
    }
    writeFileSync(folder + changedName(file), text);
    return held === null ? `${file} is new` : `${file}: ${firstDifference(held, text)}`;
  },

  /** Holds these from now on, and nothing else; answers what that changed. */
  accept: (snapshots: readonly Snapshot[]): readonly string[] => {
    mkdirSync(folder, { recursive: true });
    const kept = new Set(snapshots.map(({ file }) => file));
    const gone = readdirSync(folder).filter((file) => !kept.has(file));
    for (const file of gone) rmSync(folder + file);
    const written = snapshots.flatMap(({ file, text }) => {
      const held = existsSync(folder + file) ? readFileSync(folder + file, 'utf8') : null;
      if (held !== null && isSame(file, held, text)) return [];
      writeFileSync(folder + file, text);
      return `${held === null ? 'new      ' : 'changed  '}${file}`;
    });
    return [
      ...written,
      ...gone.filter((file) => !isChanged(file)).map((file) => `gone     ${file}`),
    ];
  },
});
