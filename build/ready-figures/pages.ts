/** The HTML of the ready figures: a page for each, a page of all, and what is seen without scripts. */
import { LANGUAGE } from '../../src/model/language.ts';
import { FIGURE, SITE } from '../../src/messages/page.ts';
import { READY } from '../../src/messages/export/ready-figures.ts';
import { inHtml } from '../../src/export/embed-code.ts';
import { sourceText } from '../../src/figures/source-text.ts';
import { frameOf, linksOf, type DrawnFigure } from './about-figure.ts';

/** Plain enough to need no file of its own; the colours are those of the atlas. */
const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#14213d,#e8eef5);--soft:light-dark(#47546b,#a9b6c6);--line:light-dark(#d5dbe3,#2c3947);--link:light-dark(#005f8a,#7fd0f2)}
body{margin:0 auto;padding:1rem clamp(.75rem,3vw,2.5rem) 3rem;max-width:80rem;background:light-dark(#fff,#10171f);color:var(--ink);font:1rem/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--link)}
h1{font-size:1.5rem;line-height:1.2;text-wrap:balance;max-width:46ch}
h2{font-size:1rem;line-height:1.25;margin:.5rem 0 .25rem}
p,ul{max-width:68ch}
img{display:block;width:100%;height:auto;background:#fff;border:1px solid var(--line)}
nav{border-bottom:1px solid var(--line);padding-bottom:.5rem}
nav a{margin-right:1rem}
.soft{color:var(--soft);font-size:.8125rem}
.all{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:2rem 1.5rem;padding:0;max-width:none;list-style:none}
.files a{display:inline-block;margin-right:.9rem;min-height:24px}
.figure{max-width:53rem;margin:1rem 0}
textarea{box-sizing:border-box;width:100%;max-width:53rem;font:.75rem/1.4 ui-monospace,monospace;color:inherit;background:transparent;border:1px solid var(--line);padding:.5rem}
`;

const policy =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Page {
  readonly title: string;
  readonly description: string;
  readonly head: string;
  readonly body: string;
}

const page = ({ title, description, head, body }: Page): string => `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${inHtml(title)} – ${SITE.name}</title>
<meta name="description" content="${inHtml(description)}">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
${head}
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;

const link = (href: string, text: string, more = ''): string =>
  `<a href="${inHtml(href)}"${more}>${inHtml(text)}</a>`;

const picture = (
  { standard: { name }, picture: { width, height } }: DrawnFigure,
  alt: string,
  more = '',
): string =>
  `<img src="${name}.svg" width="${width}" height="${Math.round(height)}" alt="${inHtml(alt)}"${more}>`;

const files = ({ standard: { name } }: DrawnFigure): string =>
  (['svg', 'png', 'csv', 'json'] as const)
    .map((ending) => link(`${name}.${ending}`, READY[ending]))
    .join(' ');

/** What search engines, chats and content systems read of a page. */
function headOf({ standard, view, picture: size }: DrawnFigure, base: string): string {
  const links = linksOf(standard, base);
  const named = {
    'og:type': 'article',
    'og:site_name': SITE.name,
    'og:title': view.title,
    'og:description': view.subtitle,
    'og:url': links.page,
    'og:image': links.png,
    'og:image:width': String(size.width * 2),
    'og:image:height': String(Math.round(size.height * 2)),
    'og:image:alt': view.alt(),
  };
  return [
    ...Object.entries(named).map(
      ([property, content]) => `<meta property="${property}" content="${inHtml(content)}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="alternate" type="application/json+oembed" href="${inHtml(links.json)}" title="${inHtml(view.title)}">`,
    `<link rel="alternate" type="text/csv" href="${inHtml(links.csv)}" title="${READY.csv}">`,
  ].join('\n');
}

const top = `<nav>${link('../index.html', READY.atlas)}${link('index.html', READY.indexLink)}</nav>`;

/** The page of one figure. */
export function figurePage(drawn: DrawnFigure, base: string): string {
  const { standard, view } = drawn;
  const notes = view.notes.map((note) => `<li>${inHtml(note)}</li>`).join('');
  const sources = view.sources.map(
    (source) => `<li>${link(source.link, sourceText(source), ' rel="external"')}</li>`,
  );
  const relative = linksOf(standard, '../');
  const body = `${top}
<main>
<h1>${inHtml(view.title)}</h1>
<p class="soft">${inHtml(view.subtitle)}</p>
<div class="figure">${picture(drawn, view.alt())}</div>
<p>${link(relative.atlas, READY.open)}</p>
<h2>${READY.download}</h2>
<p class="files">${files(drawn)}</p>
<h2>${READY.embed}</h2>
<p class="soft">${READY.embedHint}</p>
<textarea readonly rows="5" aria-label="${READY.embed}">${inHtml(frameOf(drawn, base))}</textarea>
${notes === '' ? '' : `<h2>${FIGURE.notes}</h2><ul class="soft">${notes}</ul>`}
<h2>${READY.sources}</h2>
<ul class="soft">${sources.join('')}</ul>
</main>`;
  return page({ title: view.title, description: view.alt(), head: headOf(drawn, base), body });
}

const entry = (drawn: DrawnFigure): string => {
  const { standard, view } = drawn;
  return `<li><a href="${standard.name}.html">${picture(drawn, '', ' loading="lazy"')}</a>
<h2>${link(`${standard.name}.html`, view.title)}</h2>
<p class="soft">${inHtml(view.subtitle)}</p>
<p class="soft files">${files(drawn)}</p></li>`;
};

/** The page that lists all figures with small pictures of them. */
export const listPage = (all: readonly DrawnFigure[]): string =>
  page({
    title: READY.listTitle,
    description: READY.listIntro,
    head: '',
    body: `${top}
<main>
<h1>${READY.listTitle}</h1>
<p>${READY.listIntro}</p>
<ul class="all">
${all.map(entry).join('\n')}
</ul>
</main>`,
  });

/** A description longer than this stays on the figure's own page. */
const SHORT = 320;

/** A picture that is loaded only where the address asks for it after its #, by `stillOf`. */
function still({ standard: { name }, view, picture: { width, height } }: DrawnFigure): string {
  const alt = view.alt();
  const style = `--p:url(figures/${name}.svg);--r:${width}/${Math.round(height)}`;
  const text = inHtml(alt.length > SHORT ? view.title : alt);
  return `<a id="still-${name}" href="figures/${name}.html" style="${style}">${text}</a>`;
}

const STILLS = [
  'html{overflow:auto}',
  'noscript p{padding:.5rem;font-size:.875rem}',
  'noscript>a{display:none;padding:.5rem;font-size:.75rem}',
  'noscript>a:target{display:block}',
  'noscript p:has(~:target){display:none}',
  'noscript>a:before{content:"";display:block;aspect-ratio:var(--r);background:var(--p) 0 0/100% no-repeat}',
].join('');

/**
 * Words that are true of any figure: the page is the same file for all of them. The empty address is
 * the embed's own, with its parameters; the list stays in the frame, which may open no other window.
 */
const WORDS = `<p>${READY.needsScripts} ${link('', READY.ownPage)}; ${link('figures/index.html', READY.pictures, ' target="_self"')}</p>`;

/** What an embed shows where no script runs: the very figure as a picture, or words. */
export const stills = (all: readonly DrawnFigure[]): string =>
  `<style>${STILLS}</style>${WORDS}${all.map(still).join('')}`;
