/** Hands files and text to the reader, and says where the browser does not let it. */
import type { ExportedFile } from './subject.ts';

/** Long enough for the browser to have begun; an address kept is memory kept. */
const KEEP = 60_000;

/** Saves a file as the browser saves downloads. A sandboxed frame refuses without a word. */
export function download({ name, blob }: ExportedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}

/**
 * Whether the page is in a frame. Frames can refuse downloads, and a page cannot learn whether they
 * do: it can only say so and offer another way.
 */
export const mayBeRefused = (): boolean => self.origin === 'null' || self.top !== self;

/** Copies what is selected, as browsers did before there was a clipboard to ask for. */
function copySelected(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  field.focus();
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without permission
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/**
 * Copies the text of a field.
 *
 * @returns Whether the browser let it; if not, the text is left selected, to be copied by hand.
 */
export async function copyField(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return copySelected(field);
  }
}
