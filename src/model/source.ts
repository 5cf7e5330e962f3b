/** Where a data file comes from, and on what terms it may be used. */

export interface DataSource {
  /** Name of the file below `data/`. */
  readonly file: string;
  readonly publisher: string;
  readonly title: string;
  /** Which release, or the state of which day. */
  readonly vintage: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The publisher's page. */
  readonly link: string;
  /** What the atlas did to the publisher's file. */
  readonly changes: string;
  readonly rows: number;
  readonly sha256: string;
}
