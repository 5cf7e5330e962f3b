/** Brings a part of the page before the reader's eyes, and the keyboard with it. */

/** Scrolls to an element by its id; with `focus`, its heading takes the focus. */
export function reveal(id: string, { focus }: { readonly focus: boolean }): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  const heading = part?.querySelector<HTMLElement>('[tabindex="-1"]');
  if (focus) heading?.focus({ preventScroll: true });
}
