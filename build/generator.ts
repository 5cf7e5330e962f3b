/** Says in every page of the built site which version made it, for whoever asks later. */
import type { Plugin } from 'vite';

/** A page with its maker and version in its head. */
export const stamped = (html: string, version: string): string =>
  html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) => `${charset}\n    <meta name="generator" content="Roadmap Atlas ${version}" />`,
  );

/** Stamps all pages once they are there: those of the atlas, of embeds and of ready figures. */
export const generator = (version: string): Plugin => ({
  name: 'atlas:generator',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html'))
          file.source = stamped(String(file.source), version);
    },
  },
});
