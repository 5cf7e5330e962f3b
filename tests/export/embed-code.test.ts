import { describe, expect, it } from 'vitest';
import {
  customElement,
  embedAddress,
  frameWithScript,
  inHtml,
  plainFrame,
} from '../../src/export/embed-code.ts';
import { optionsFor, viewToEmbed, type Choices } from '../../src/pages/embed-dialog/choices.ts';
import { embeddable } from '../../src/pages/embed-dialog/embeddable.ts';
import type { FigureView } from '../../src/figures/view.ts';
import { figureAsked, FIGURES, isForm, pageOf } from '../../src/address/figures.ts';
import { parseEmbed } from '../../src/address/embed-address.ts';
import { defaultView, type View } from '../../src/address/view.ts';

const BASE = 'https://example.org/atlas/';
const CHOICES: Choices = { controls: true, title: true, theme: 'light', fixed: true };
const SOURCES = [{ vintage: 'ITU DataHub, 24 April 2026' }] as unknown as FigureView['sources'];

const code = {
  address: 'https://example.org/embed.html?figure=map&time=2019#internet-use-map',
  title: 'Women & men: "parity" < 1',
  height: 640,
};

describe('The address of an embedded figure', () => {
  it('leads to the figure, and to its picture where no script runs', () => {
    const address = embedAddress(optionsFor('map', CHOICES, SOURCES), defaultView(), BASE);
    expect(address).toMatch(/^https:\/\/example\.org\/atlas\/embed\.html\?figure=map&/);
    expect(address).toMatch(/&vintage=2026-04-24#still-internet-use-map$/);
  });

  it('leads to no picture where there is none of this very figure', () => {
    const view = viewToEmbed(defaultView(), 2024, true);
    const address = embedAddress(optionsFor('map', CHOICES, SOURCES), view, BASE);
    expect(new URL(address).hash).toBe('');
  });

  it('is read back as the figure and the view that it was made of, for every figure', () => {
    for (const figure of FIGURES) {
      const view: View = { ...defaultView(pageOf(figure)), view: isForm(figure) ? figure : 'map' };
      const { search } = new URL(embedAddress(optionsFor(figure, CHOICES, SOURCES), view, BASE));
      expect(figureAsked(search)).toBe(figure);
      const read = parseEmbed(search, figure);
      expect(read.view).toEqual(view);
      expect([...read.notices, ...read.unknown]).toEqual([]);
    }
  });
});

describe('What is pasted', () => {
  it('is a frame with a title and a height, in HTML that says what was meant', () => {
    expect(plainFrame(code)).toBe(
      '<iframe src="https://example.org/embed.html?figure=map&amp;time=2019#internet-use-map"' +
        ' title="Women &amp; men: &quot;parity&quot; &lt; 1" loading="lazy"' +
        ' style="width:100%;height:640px;border:0" allow="clipboard-write"></iframe>',
    );
  });

  it('has the script of the same folder beside it', () => {
    const script = '<script async src="https://example.org/atlas/embed.js"></script>';
    expect(frameWithScript(code, BASE)).toBe(`${plainFrame(code)}\n${script}`);
    expect(customElement(code, BASE)).toContain(script);
  });

  it('is an element with a link in it for where no script runs', () => {
    expect(customElement(code, BASE)).toMatch(
      /^<roadmap-figure src="[^"]+" title="[^"]+" height="640"><a href="[^"]+">Women &amp; men/,
    );
  });

  it('never ends an attribute early', () => {
    expect(inHtml('"><script>')).toBe('&quot;&gt;&lt;script&gt;');
  });
});

describe('A figure on a page', () => {
  const onPage = (id: string, state: View) => embeddable({ view: { id } as FigureView, state });

  it('is embedded by the name of its kind', () => {
    expect(onPage('internet-use-rank', defaultView())?.figure).toBe('rank');
    expect(onPage('compare-gap', defaultView('compare'))?.figure).toBe('compare-gap');
    expect(onPage('fact-check', defaultView('roadmap'))?.figure).toBe('fact-check');
  });

  it('of one target or of all asks for just that', () => {
    const state: View = { ...defaultView('roadmap'), target: 'universal-use' };
    expect(onPage('targets', state)?.state.target).toBeNull();
    expect(onPage('target-coverage-4g', state)).toMatchObject({
      figure: 'targets',
      state: { target: 'coverage-4g' },
    });
  });

  it('that no address can ask for is not embedded', () => {
    expect(onPage('own-map', defaultView())).toBeNull();
    expect(onPage('target-nothing', defaultView('roadmap'))).toBeNull();
  });
});

describe('A fixed figure', () => {
  const latest = defaultView();
  const span: View = { ...latest, time: { kind: 'span', from: 2000, to: 2019 } };

  it('has the year that "latest" stands for, and names its data', () => {
    expect(viewToEmbed(latest, 2024, true).time).toEqual({ kind: 'year', year: 2024 });
    expect(viewToEmbed(span, 2019, true)).toBe(span);
    expect(optionsFor('map', CHOICES, SOURCES).vintage).toBe('2026-04-24');
  });

  it('that follows the data has neither', () => {
    const at2019: View = { ...latest, time: { kind: 'year', year: 2019 } };
    expect(viewToEmbed(at2019, 2019, false).time).toEqual({ kind: 'latest' });
    expect(viewToEmbed(span, 2019, false)).toBe(span);
    expect(optionsFor('map', { ...CHOICES, fixed: false }, SOURCES).vintage).toBeNull();
  });
});
