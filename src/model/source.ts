/** What a data file holds, where it comes from, and on what terms it may be used. */
import type { DatasetPart } from './dataset.ts';

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

/** A column of a data file, in the words of Table Schema. */
export interface DataField {
  readonly name: string;
  readonly type: string;
  /** What it holds. */
  readonly description: string;
  readonly unit?: string;
  readonly constraints: {
    readonly required: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A data file as `datapackage.json` describes it. */
export interface DataResource {
  /** Name of the file below `data/`. */
  readonly path: string;
  readonly part: DatasetPart;
  readonly title: string;
  readonly description: string;
  /** Null for what the atlas itself has written. */
  readonly sha256: string | null;
  /** None for what the atlas itself has written. */
  readonly sources: readonly DataSource[];
  /** Empty for a file that is no table. */
  readonly fields: readonly DataField[];
}
