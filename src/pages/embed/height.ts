/**
 * What an embed tells the page around: how high the figure is, in the formats that such pages listen
 * for (Datawrapper's, AMP's and that of NPR's sidechain and its kin), and when it has settled.
 */

/** The same height in every format. */
const heightMessages = (id: string, src: string, height: number): readonly unknown[] => [
  { 'datawrapper-height': { [id]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ src, context: 'iframe.resize', height }),
];

/** What `embed.js` asks of frames that were there before it, and what it is told. */
export const QUESTION = 'roadmap-figure-height?';
export const ANSWER = 'roadmap-figure-height';

/** The frame in which a figure has settled, as a `Size`; null once anything changes again. */
export const SETTLED = 'roadmap-figure-settled';

/** Of a frame, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The page around an embed. Any may be listening: neither is a secret. */
export interface PageAround {
  /** Posts a height; posting it again does nothing. */
  readonly tellHeight: (height: number) => void;
  readonly tellSettled: (size: Size | null) => void;
}

/**
 * The page around; null where the embed stands alone.
 *
 * @param id - Names the figure in Datawrapper's format.
 * @param onquestion - Called once the page around has asked for the height and was answered.
 */
export function knownAround(id: string, onquestion: () => void): PageAround | null {
  const host = window.parent;
  if (host === window) return null;
  const post = (message: unknown): void => host.postMessage(message, '*');
  let last = 0;
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || data !== QUESTION || last === 0) return;
    post({ [ANSWER]: last });
    onquestion();
  });
  return {
    tellHeight: (height) => {
      if (height === last) return;
      last = height;
      heightMessages(id, location.href, height).forEach(post);
    },
    tellSettled: (size) => post({ [SETTLED]: size }),
  };
}
