import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/embed/generated/define-all.js';
import { fullDataset } from '../helpers/full-records.js';
import { mounted } from '../helpers/mount.js';

/** Replaces each localized text by a French one that contains its path. */
function inFrench(value: unknown, path = 'Français'): unknown {
  if (Array.isArray(value)) return value.map((each) => inFrench(each, path));
  if (typeof value !== 'object' || value === null) return value;
  if ('fr' in value || 'nl' in value) return { fr: path };
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inFrench(each, `${path} ${key}`)]),
  );
}

const data = inFrench(fullDataset());
const chosen = { theme: ['-theme'], sector: ['sector'], measure: ['training'], programme: ['programme'] };

/** Each element that shows texts of a dataset, in each of its views. */
const cases: Record<string, () => TemplateResult> = {
  page: () =>
    html`<forem-partnerships
      lang="nl"
      editors
      sections="introduction networks themes sectors filters projects map timeline"
      .data=${data}
    ></forem-partnerships>`,
  'page without charts': () => html`<forem-partnerships lang="nl" .data=${data}></forem-partnerships>`,
  'network card': () =>
    html`<forem-network-card lang="nl" network="network" editors .data=${data}></forem-network-card>`,
  'project card': () =>
    html`<forem-project-card lang="nl" project="project" editors .data=${data}></forem-project-card>`,
  'partner card': () =>
    html`<forem-partner-card lang="nl" partner="organisation" .data=${data}></forem-partner-card>`,
  table: () => html`<forem-project-list lang="nl" view="table" .data=${data}></forem-project-list>`,
  lines: () => html`<forem-project-list lang="nl" view="compact" .data=${data}></forem-project-list>`,
  chips: () =>
    html`<forem-active-filters lang="nl" .data=${data} .selection=${chosen}></forem-active-filters>`,
  'excluded values': () =>
    html`<forem-theme-filter lang="nl" group="x" .data=${data} .selection=${chosen}></forem-theme-filter>`,
  'declared facet': () =>
    html`<forem-facet-filter lang="nl" facet="measure" .data=${data}></forem-facet-filter>`,
  'declared facet in a panel': () =>
    html`<forem-facet-filter lang="nl" facet="measure" display="select" .data=${data}></forem-facet-filter>`,
  'no facet': () => html`<forem-facet-filter lang="nl" facet="none" .data=${data}></forem-facet-filter>`,
  chart: () => html`<forem-facet-chart lang="nl" facet="measure" .data=${data}></forem-facet-chart>`,
  'chart as a table': () =>
    html`<forem-facet-chart lang="nl" facet="measure" view="table" .data=${data}></forem-facet-chart>`,
  timeline: () => html`<forem-project-timeline lang="nl" .data=${data}></forem-project-timeline>`,
  'timeline as a table': () =>
    html`<forem-project-timeline lang="nl" view="table" .data=${data}></forem-project-timeline>`,
  'map of a network': () =>
    html`<forem-partnership-map lang="nl" network="network" .data=${data}></forem-partnership-map>`,
  'map of an area': () =>
    html`<forem-partnership-map lang="nl" programme="programme" .data=${data}></forem-partnership-map>`,
};

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/** Returns the nearest `lang` around a node, through shadow roots. */
function languageOf(node: Node): string | null {
  for (let each: Node | null = node; each; each = parentOf(each))
    if (each instanceof Element && each.hasAttribute('lang')) return each.getAttribute('lang');
  return null;
}

/** Yields all text nodes in a tree and in the shadow trees within it. */
function* textsIn(root: Node): Generator<Text> {
  for (const child of root.childNodes) {
    if (child instanceof Text) yield child;
    if (child instanceof Element && child.shadowRoot) yield* textsIn(child.shadowRoot);
    yield* textsIn(child);
  }
}

describe('the language of each text', () => {
  for (const [name, template] of Object.entries(cases))
    it(`is reported where it is not that of the element: ${name}`, async () => {
      const element = await mounted(template());
      const texts = [...textsIn(element.shadowRoot!)].filter(({ data: text }) => text.includes('Français'));
      expect(texts, 'French texts').not.to.be.empty;
      const wrong = texts.filter((text) => languageOf(text) !== 'fr');
      expect(
        wrong.map(({ data: text, parentElement }) => `${parentElement?.localName}: ${text.trim()}`),
      ).to.deep.equal([]);
    });

  it('is told of the title of a source, and of the document behind its link', async () => {
    const source = { id: 's', title: 'Kurze Einführung', language: 'de', address: 'https://exemple.be/' };
    const dataset = {
      ...fullDataset(),
      sources: [source, { ...source, id: 'source', address: undefined }],
    };
    dataset.projects[0]!.sources = ['s', 'source'];
    const card = await mounted(
      html`<forem-project-card lang="nl" project="project" .data=${dataset}></forem-project-card>`,
    );
    const [link, title] = card.shadowRoot!.querySelectorAll('.provenance li > *');
    expect(link?.getAttribute('hreflang')).to.equal('de');
    expect(link?.getAttribute('lang')).to.equal('de');
    expect(title?.getAttribute('lang')).to.equal('de');
  });

  it('is told of the full name of a partner', async () => {
    const name = 'Arbeitsamt der Gemeinschaft';
    const adg = { id: 'adg', name: 'ADG', fullName: name, language: 'de' };
    const dataset = { ...fullDataset(), organisations: [adg] };
    dataset.projects[0]!.partners = { members: [{ name, organisation: 'adg' }, { name: 'ADG' }] };
    const card = await mounted(
      html`<forem-project-card lang="fr" project="project" .data=${dataset}></forem-project-card>`,
    );
    const names = [...card.shadowRoot!.querySelectorAll('bdi')];
    const langOf = (words: string): string | null | undefined =>
      names.find(({ textContent }) => textContent === words)?.getAttribute('lang');
    expect([langOf(name), langOf('ADG')]).to.deep.equal(['de', null]);
  });

  it('names the language that replaces the reader’s once in a row of labels', async () => {
    const card = await mounted(
      html`<forem-project-card lang="nl" project="project" .data=${data}></forem-project-card>`,
    );
    const [sectors] = card.shadowRoot!.querySelectorAll('.tags dd');
    expect(sectors?.textContent).to.equal('Français sectors label (alleen beschikbaar in het Frans)');
  });
});
