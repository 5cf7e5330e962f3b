/** The language that a reader chose, kept in their browser; some browsers keep nothing. */

const KEY = 'atlas-language';

/** What was kept; null for nothing. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The address says it for as long as the page is open.
  }
}
