/** The figures of Explore in the catalogue: an embed of one of them knows no others. */
import type { FileId } from '../../analysis/files.ts';
import type { Form } from '../../address/view.ts';
import { ofGroups, ofIndicator, remarks, type AskedFor, type Entry } from '../files-needed.ts';

const ofOneYear = ({ indicator }: AskedFor): readonly FileId[] => [
  ...ofIndicator(indicator),
  'ldc-membership',
];

export const EXPLORE_ENTRIES: Readonly<Record<Form, Entry>> = {
  map: {
    family: 'map',
    files: (asked) => [
      ...ofOneYear(asked),
      'world',
      'places',
      ...(asked.target === null ? [] : (['roadmap'] as const)),
    ],
  },
  trend: { family: 'trend', files: ofGroups },
  rank: { family: 'list', files: ofOneYear },
  table: {
    family: 'list',
    files: (asked) => [...ofOneYear(asked), ...remarks(asked.indicator)],
  },
};

/** The files of a figure of Explore by its name; of any other none. */
export const filesOfForm = (figure: string, asked: AskedFor): readonly FileId[] =>
  Object.entries(EXPLORE_ENTRIES).flatMap(([form, { files }]) =>
    form === figure ? [...new Set(files(asked))] : [],
  );
