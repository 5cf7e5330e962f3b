/** Saves a text as a file on the reader's machine. */

/** @param name - Name of the file, "fact-check.csv". */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the address after the click; a minute later it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
