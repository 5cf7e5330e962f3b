/** The words of the ready figures: of the page of each, and of the page that lists them. */
import * as say from '#words/export/ready-figures.ts';

export const READY = {
  listTitle: say.ready_listTitle,
  listIntro: say.ready_listIntro,
  indexLink: say.ready_indexLink,
  atlas: say.ready_atlas,
  open: say.ready_open,
  download: say.ready_download,
  svg: say.ready_svg,
  png: say.ready_png,
  csv: say.ready_csv,
  json: say.ready_json,
  embed: say.ready_embed,
  embedHint: say.ready_embedHint,
  sources: say.ready_sources,
  needsScripts: say.ready_needsScripts,
  ownPage: say.ready_ownPage,
  pictures: say.ready_pictures,
} as const;
