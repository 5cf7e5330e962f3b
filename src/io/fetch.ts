/** The only place of the atlas that asks a host for anything: one data file of its own folder. */
import { FileError, type FileReason } from './problem.ts';

const statusReason = (status: number): FileReason =>
  status === 404 || status === 410 ? { code: 'not-found' } : { code: 'refused', status };

/** Some hosts answer with a page, and with success, where a file is missing. */
const isWebPage = (response: Response, text: string): boolean =>
  /\bhtml\b/i.test(response.headers.get('content-type') ?? '') ||
  /^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(text);

/**
 * Loads the text of a data file.
 *
 * @param file - Path relative to the document, "data/internet-use.csv".
 * @param again - Whether a copy kept by the browser will not do.
 * @throws FileError where the file is not there, is out of reach, is empty or is a web page.
 */
export const fetchText = async (file: string, again = false): Promise<string> => {
  let response: Response;
  let text: string;
  try {
    response = await fetch(file, { cache: again ? 'reload' : 'default' });
    text = await response.text();
  } catch (cause) {
    throw new FileError(file, { code: 'unreachable' }, { cause });
  }
  if (!response.ok) throw new FileError(file, statusReason(response.status));
  if (isWebPage(response, text)) throw new FileError(file, { code: 'html' });
  if (text.trim() === '') throw new FileError(file, { code: 'empty' });
  return text;
};

declare global {
  /** Texts of data files that came as scripts, by path. */
  var atlasData: Record<string, string> | undefined;
}

/**
 * Loads the same text from the script that the build writes beside each data file
 * ("data/internet-use.csv.js").
 *
 * @throws FileError where there is no such script, or the file is empty.
 */
const scriptText = (file: string, again = false): Promise<string> =>
  new Promise((resolve, reject) => {
    delete globalThis.atlasData?.[file];
    const script = document.createElement('script');
    const settle = (): void => {
      const text = globalThis.atlasData?.[file];
      script.remove();
      if (text === undefined) reject(new FileError(file, { code: 'unreachable' }));
      else if (text.trim() === '') reject(new FileError(file, { code: 'empty' }));
      else resolve(text);
    };
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    // A script has no say in what the browser keeps; under another address nothing is kept.
    script.src = again ? `${file}.js?${Date.now()}` : `${file}.js`;
    document.head.append(script);
  });

/**
 * Loads the text of a data file by the way that is open. A page without an origin of its own, as in
 * a sandboxed frame or opened from a disk, may run scripts of its host but fetch nothing from it
 * unless the host says so, and static hosts often do not.
 */
export const textOf = (file: string, again = false): Promise<string> =>
  (globalThis.origin === 'null' ? scriptText : fetchText)(file, again);
