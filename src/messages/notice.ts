/** What is said of a part of the address that could not be used. */
import type { Notice } from '../address/notice.ts';

const WHY: Readonly<Record<Notice['reason'], (value: string, parameter: string) => string>> = {
  'unknown-word': (value, parameter) => `“${value}” is no ${parameter} of this atlas`,
  'not-a-time': (value) => `“${value}” is neither a year nor a span of years nor “latest”`,
  'unknown-country': (value) => `“${value}” is not the code of a country`,
  'unknown-group': (value) => `“${value}” is not the name of a group`,
  'not-of-indicator': (value, parameter) => `“${value}” is no ${parameter} of this indicator`,
};

/** One sentence: what was not understood, and what happens instead. */
export const noticeText = ({ parameter, value, reason }: Notice): string =>
  `In the address, ${WHY[reason](value, parameter)}; it was left out.`;
