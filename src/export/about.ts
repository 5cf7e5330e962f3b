/** What must be known of a figure's data, as names and values: the metadata of its files. */
import { ABOUT } from '../messages/export/files.ts';
import { formatDate } from '../messages/format.ts';
import { MAP } from '../messages/figure/map.ts';
import { citedSource } from '../figures/source-text.ts';
import { citationText } from './citation.ts';
import type { ExportSubject } from './subject.ts';

export type AboutEntry = readonly [name: string, value: string];

/** Title, definition, notes, sources with licence and changes, description, citation and link. */
export function aboutEntries(subject: Omit<ExportSubject, 'picture'>): AboutEntry[] {
  const { view, link, retrieved } = subject;
  const sources = view.sources.flatMap((source): AboutEntry[] => [
    [ABOUT.source, ABOUT.at(citedSource(source), source.link)],
    [ABOUT.licence, ABOUT.at(source.licence.name, source.licence.url)],
    [ABOUT.changes, source.changes],
  ]);
  return [
    [ABOUT.title, view.title],
    [ABOUT.definition, view.subtitle],
    ...view.notes.map((note): AboutEntry => [ABOUT.note, note]),
    ...sources,
    ...(view.body.kind === 'map' ? [[ABOUT.boundaries, MAP.boundaries] as const] : []),
    [ABOUT.alt, view.alt()],
    [ABOUT.citation, citationText(subject)],
    [ABOUT.link, link],
    [ABOUT.retrieved, formatDate(retrieved)],
  ];
}
