/** The snapshots that changed, as the tests wrote them beside those that are held. */

const FILES = import.meta.glob<string>('../../tests/snapshots/figures/*.{svg,txt}', {
  query: '?raw',
  import: 'default',
});

const CHANGED = /-changed(?=\.\w+$)/;

export interface Change {
  /** The name of the file that is held. */
  readonly file: string;
  /** Null where nothing was held before. */
  readonly before: string | null;
  readonly after: string;
}

async function changeOf(path: string): Promise<Change> {
  const held = path.replace(CHANGED, '');
  const [before, after] = await Promise.all([FILES[held]?.() ?? null, FILES[path]?.() ?? '']);
  return { file: held.replace(/^.*\//, ''), before, after };
}

/** In the order of their names. */
export const changes = (): Promise<readonly Change[]> =>
  Promise.all(
    Object.keys(FILES)
      .filter((path) => CHANGED.test(path))
      .sort()
      .map(changeOf),
  );
