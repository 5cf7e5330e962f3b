/** What is said of a part of the address that could not be used. */
import * as say from '#words/common/notice.ts';
import type { Notice } from '../address/notice.ts';

const WHY: Readonly<Record<Notice['reason'], (value: string, parameter: string) => string>> = {
  'unknown-word': (value, parameter) => say.why_unknownWord({ value, parameter }),
  'not-a-time': (value) => say.why_notATime({ value }),
  'unknown-country': (value) => say.why_unknownCountry({ value }),
  'unknown-group': (value) => say.why_unknownGroup({ value }),
  'not-of-indicator': (value, parameter) => say.why_notOfIndicator({ value, parameter }),
};

/** One sentence: what was not understood, and what happens instead. */
export const noticeText = ({ parameter, value, reason }: Notice): string =>
  say.noticeText({ value: WHY[reason](value, parameter) });
