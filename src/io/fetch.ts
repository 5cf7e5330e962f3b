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
 * @throws FileError where the file is not there, is out of reach, is empty or is a web page.
 */
export const fetchText = async (file: string): Promise<string> => {
  let response: Response;
  let text: string;
  try {
    response = await fetch(file);
    text = await response.text();
  } catch (cause) {
    throw new FileError(file, { code: 'unreachable' }, { cause });
  }
  if (!response.ok) throw new FileError(file, statusReason(response.status));
  if (isWebPage(response, text)) throw new FileError(file, { code: 'html' });
  if (text.trim() === '') throw new FileError(file, { code: 'empty' });
  return text;
};
