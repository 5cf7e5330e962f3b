/** What of an address could not be taken as it stands. The words are in `messages`. */

export type NoticeReason =
  /** Not one of the words that this parameter knows. */
  | 'unknown-word'
  /** Neither a year, nor two years, nor "latest". */
  | 'not-a-time'
  | 'unknown-country'
  | 'unknown-group'
  /** A measure or a basket of another indicator. */
  | 'not-of-indicator';

/** One part of the address that was left out; the default, or what is left of a list, stands in. */
export interface Notice {
  /** Name of the parameter, as in the address: "time". */
  readonly parameter: string;
  /** The part as the address has it. */
  readonly value: string;
  readonly reason: NoticeReason;
}
