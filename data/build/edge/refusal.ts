/** The one error the pipeline stops with: a source says something it has no rule for. */

/** Where in a publisher's file the trouble lies. `row` is 1-based and counts every line or sheet row. */
export interface Place {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/**
 * A source file cannot be read as it stands: an unknown code, a duplicate key, a value out of
 * range, or a changed layout. The message names file, row, column and reason.
 */
export class SourceRefusal extends Error {
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly reason: string;

  constructor(place: Place, reason: string) {
    const where = [
      place.file,
      ...(place.row === undefined ? [] : [`row ${place.row}`]),
      ...(place.column === undefined ? [] : [`column "${place.column}"`]),
    ].join(', ');
    super(`${where}: ${reason}`);
    this.name = 'SourceRefusal';
    this.file = place.file;
    this.row = place.row;
    this.column = place.column;
    this.reason = reason;
  }
}
