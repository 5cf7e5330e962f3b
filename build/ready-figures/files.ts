/** What the build writes of the ready figures. */

/** A file of the built site, by its path. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Everything the ready figures come to. */
export interface ReadyFigures {
  readonly files: readonly SiteFile[];
  /** HTML for an embed in which no script runs. */
  readonly stills: string;
}
