import { labelled } from '../../messages/joining.ts';

/** What is said of a point of a line, in two lines: whose it is, and its year with its value. */
export const pointText = (name: string, year: number, value: string): string =>
  `${name}\n${labelled(String(year), value)}`;
