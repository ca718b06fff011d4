// Checks each element in each state by axe.
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/embed/generated/define-all.js';
import type { Language } from '../../src/dataset/languages.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset as build, project } from '../builders.js';
import { findings } from './axe.js';
import { faultUrl } from './faults.js';
import { mounted } from './mount.js';
import { waitUntil } from './wait-until.js';

const dataset = '/test/fixtures/partnerships.json';
const many = build({ projects: Array.from({ length: 30 }, (_, i) => project({ id: `p${i}` })) });
const broken = { ...build(), projects: [{ id: 'no name' }, project()] };

/** Each element in each state with different content. */
const cases: Record<string, (src: string) => TemplateResult> = {
  'network card': (src) => html`<forem-network-card network="pes-network" src=${src}></forem-network-card>`,
  'network card, unknown': (src) => html`<forem-network-card network="x" src=${src}></forem-network-card>`,
  'network list': (src) => html`<forem-network-list src=${src}></forem-network-list>`,
  'project card': (src) => html`<forem-project-card project="ab-refugies" src=${src}></forem-project-card>`,
  'project card, unknown': (src) => html`<forem-project-card project="x" src=${src}></forem-project-card>`,
  'project list': (src) => html`<forem-project-list src=${src}></forem-project-list>`,
  'project list, table, downloads and link': (src) =>
    html`<forem-project-list view="table" export url-sync src=${src}></forem-project-list>`,
  'project list, lines': (src) => html`<forem-project-list view="compact" src=${src}></forem-project-list>`,
  'project list, empty': (src) =>
    html`<forem-project-list src=${src} group="e" sector="transport"></forem-project-list>`,
  'project list, pages': () => html`<forem-project-list .data=${many}></forem-project-list>`,
  'project list, records left out': () => html`<forem-project-list .data=${broken}></forem-project-list>`,
  'sector filter': (src) => html`<forem-sector-filter src=${src}></forem-sector-filter>`,
  'theme filter, chosen': (src) =>
    html`<forem-theme-filter
      src=${src}
      group="c"
      .selection=${{ theme: ['mobility', 'unknown'] }}
    ></forem-theme-filter>`,
  'project timeline': (src) => html`<forem-project-timeline src=${src}></forem-project-timeline>`,
  'project timeline, table': (src) =>
    html`<forem-project-timeline view="table" src=${src}></forem-project-timeline>`,
  'facet chart': (src) => html`<forem-facet-chart src=${src}></forem-facet-chart>`,
  'facet chart, table, chosen': (src) =>
    html`<forem-facet-chart
      view="table"
      facet="theme"
      src=${src}
      group="c2"
      .selection=${{ theme: ['mobility', 'unknown'] }}
    ></forem-facet-chart>`,
  'partnership map': (src) =>
    html`<forem-partnership-map src=${src} network="pes-network"></forem-partnership-map>`,
  'partner card': (src) => html`<forem-partner-card partner="vdab" src=${src}></forem-partner-card>`,
  'partner card, unknown': (src) => html`<forem-partner-card partner="x" src=${src}></forem-partner-card>`,
  'key figures': (src) => html`<forem-key-figures src=${src}></forem-key-figures>`,
  'key figures, nothing found': (src) =>
    html`<forem-key-figures src=${src} group="f" .selection=${{ q: 'zzzz' }}></forem-key-figures>`,
  'range filter': (src) => html`<forem-range-filter src=${src}></forem-range-filter>`,
  'range filter, chosen': (src) =>
    html`<forem-range-filter
      src=${src}
      group="r"
      .selection=${{ year: ['2019..2021', 'unknown'] }}
    ></forem-range-filter>`,
  error: () => html`<forem-project-list src=${faultUrl('status/404')}></forem-project-list>`,
};

/** Declares a test of each case in light and dark, one language after the other. */
export function checkAccessibility(languages: readonly Language[]): void {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.lang = '';
  });

  for (const [name, template] of Object.entries(cases))
    for (const scheme of ['light', 'dark'])
      it(`no axe violation: ${name}, ${scheme}, in ${languages.join(', ')}`, async () => {
        // axe assumes a white page in every colour scheme. `Canvas` is the ground that a browser paints.
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        document.documentElement.lang = 'fr';
        const element = await mounted<ForemElement>(template(dataset));
        for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
        for (const lang of languages) {
          element.lang = lang;
          await waitUntil(() => element.locale === lang);
          await element.updateComplete;
          expect(await findings(element), `${name}, ${scheme}, ${lang}`).to.deep.equal([]);
        }
      });
}
