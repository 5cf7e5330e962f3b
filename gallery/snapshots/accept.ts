/** Holds all figures as they are now (`npm run snapshots`), and says which of them changed. */
import { GALLERY } from '../figures/index.ts';
import { committedSnapshots } from './committed.ts';

const { atlas, folder, snapshotsOf, shared } = await committedSnapshots();
const changes = folder.accept([
  ...shared,
  ...GALLERY.flatMap((figure) => snapshotsOf(figure, figure.make(atlas))),
]);
for (const change of changes) console.log(change);
console.log(
  changes.length === 0 ? 'Nothing has changed.' : `${changes.length} snapshots accepted.`,
);
