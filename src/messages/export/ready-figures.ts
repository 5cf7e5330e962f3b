/** The words of the ready figures: of the page of each, and of the page that lists them. */
export const READY = {
  listTitle: 'Ready figures of the Roadmap Atlas',
  listIntro:
    'Every standard figure of the atlas as picture, data and page, made from the same data as the interactive figures. The addresses of these files do not change; what they show follows the data.',
  indexLink: 'All ready figures',
  atlas: 'Roadmap Atlas',
  open: 'Open the interactive figure',
  download: 'Take along',
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  json: 'Metadata (JSON)',
  embed: 'Embed',
  embedHint: 'Paste this into a web page. The figure stays interactive, and up to date.',
  sources: 'Sources',
  needsScripts: 'This figure of the Roadmap Atlas needs scripts, and none runs here.',
  ownPage: 'Open it on a page of its own',
  pictures: 'see the usual figures as pictures',
} as const;
