/** The words of the bar below a figure; those of its dialogs are in `export.ts`. */

export const FIGURE_ACTIONS = {
  group: 'Take this figure along',
  download: 'Download',
  cite: 'Cite & copy',
  embed: 'Embed',
  failed: 'This part of the atlas could not be loaded. Reload the page to try again.',
} as const;
