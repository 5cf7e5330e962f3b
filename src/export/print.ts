/** Prints one figure alone, which is also how browsers save a PDF. */

const ALONE = `
@media screen { .print-alone { display: none } }
@media print {
  body > *:not(.print-alone) { display: none !important }
  .print-alone { display: block }
}`;

let style: CSSStyleSheet | undefined;

/** The rule that hides the page while a sheet is printed; it does nothing while there is none. */
function ensureStyle(): void {
  if (style) return;
  style = new CSSStyleSheet();
  style.replaceSync(ALONE);
  document.adoptedStyleSheets.push(style);
}

/**
 * Prints a sheet instead of the page, and takes it away again.
 *
 * @param fill - Puts the content into the sheet and resolves when it can be seen; what it returns
 *   takes the content away.
 * @param name - The name that browsers propose for a PDF.
 */
export async function printAlone(
  fill: (sheet: HTMLElement) => Promise<() => void>,
  name: string,
): Promise<void> {
  ensureStyle();
  const sheet = document.createElement('div');
  sheet.className = 'print-alone';
  document.body.append(sheet);
  const title = document.title;
  const empty = await fill(sheet);
  document.title = name;
  try {
    window.print();
  } finally {
    document.title = title;
    empty();
    sheet.remove();
  }
}
