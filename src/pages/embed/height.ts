/**
 * Tells the page around an embed how high the figure is, in the formats that such pages listen
 * for: Datawrapper's, AMP's and that of NPR's sidechain and its kin.
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

/** Posts a height to the page around; posting it again does nothing. */
export type Reporter = (height: number) => void;

/**
 * A reporter to the page around, on which any host may be listening: a height is no secret.
 *
 * @param id - Names the figure in Datawrapper's format.
 */
export function createReporter(id: string): Reporter {
  const host = window.parent;
  if (host === window) return () => undefined;
  let last = 0;
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && data === QUESTION && last > 0) host.postMessage({ [ANSWER]: last }, '*');
  });
  return (height) => {
    if (height === last) return;
    last = height;
    for (const message of heightMessages(id, location.href, height)) host.postMessage(message, '*');
  };
}
