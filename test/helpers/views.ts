/** Each element in each of its views, for tests of what holds for all of them. */
import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/embed/generated/define-all.js';
import { dataset as build, project, sector } from '../builders.js';
import { faultUrl } from './faults.js';
import { findAll, mounted } from './mount.js';
import { waitUntil } from './wait-until.js';

const src = '/test/fixtures/partnerships.json';
const chosen = { theme: ['mobility', 'none'], sector: ['textile'], country: ['BE'] };
const sectors = Array.from({ length: 30 }, (_, i) => sector({ id: `s${i}`, label: { fr: `Secteur ${i}` } }));
const many = build({
  sectors,
  projects: sectors.map(({ id }, i) =>
    project({
      id: `p${i}`,
      sectors: [id],
      period: { start: `${1990 + i}` },
      budget: { amount: i * 1000, currency: 'EUR' },
    }),
  ),
});

export const views: Record<string, () => TemplateResult> = {
  page: () =>
    html`<forem-partnerships
      src=${src}
      export
      sections="introduction networks themes sectors filters projects map timeline"
      .selection=${{ theme: ['mobility'] }}
    ></forem-partnerships>`,
  'active filters': () => html`<forem-active-filters src=${src} .selection=${chosen}></forem-active-filters>`,
  'facet chart': () =>
    html`<forem-facet-chart facet="theme" src=${src} export .selection=${chosen}></forem-facet-chart>`,
  'facet chart, table': () =>
    html`<forem-facet-chart facet="theme" view="table" src=${src} .selection=${chosen}></forem-facet-chart>`,
  'facet chart, long': () => html`<forem-facet-chart .data=${many} page-size="5"></forem-facet-chart>`,
  'facet filter': () =>
    html`<forem-facet-filter facet="country" src=${src} .selection=${chosen}></forem-facet-filter>`,
  'facet filter, chips': () =>
    html`<forem-facet-filter
      facet="country"
      display="chips"
      src=${src}
      .selection=${chosen}
    ></forem-facet-filter>`,
  'facet filter, select': () =>
    html`<forem-facet-filter
      facet="theme"
      display="select"
      src=${src}
      .selection=${chosen}
    ></forem-facet-filter>`,
  'facet filter, partners': () =>
    html`<forem-facet-filter facet="partner" searchable src=${src}></forem-facet-filter>`,
  'key figures': () => html`<forem-key-figures src=${src}></forem-key-figures>`,
  'network card': () =>
    html`<forem-network-card network="pes-network" editors src=${src}></forem-network-card>`,
  'network list': () => html`<forem-network-list src=${src}></forem-network-list>`,
  'partner card': () => html`<forem-partner-card partner="vdab" src=${src}></forem-partner-card>`,
  'map, then and now': () =>
    html`<forem-partnership-map
      network="pes-network"
      src=${src}
      .selection=${chosen}
    ></forem-partnership-map>`,
  'map of the area': () =>
    html`<forem-partnership-map
      scope="cross-border"
      src=${src}
      .selection=${chosen}
    ></forem-partnership-map>`,
  'map, table': () => html`<forem-partnership-map view="table" src=${src}></forem-partnership-map>`,
  'project card': () => html`<forem-project-card project="en-avant" editors src=${src}></forem-project-card>`,
  'project list': () => html`<forem-project-list q="emploi" export sentence src=${src}></forem-project-list>`,
  'project list, table': () => html`<forem-project-list view="table" src=${src}></forem-project-list>`,
  'project list, lines': () => html`<forem-project-list view="compact" src=${src}></forem-project-list>`,
  'project list, pages': () => html`<forem-project-list page-size="4" .data=${many}></forem-project-list>`,
  'project list, growing': () =>
    html`<forem-project-list pager="more" page-size="4" .data=${many}></forem-project-list>`,
  'project list, nothing found': () =>
    html`<forem-project-list src=${src} .selection=${{ q: 'refugeis' }}></forem-project-list>`,
  'project list, failed': () => html`<forem-project-list src=${faultUrl('status/404')}></forem-project-list>`,
  timeline: () => html`<forem-project-timeline src=${src} export></forem-project-timeline>`,
  'timeline, long': () =>
    html`<forem-project-timeline .data=${many} page-size="70"></forem-project-timeline>`,
  'timeline, table': () => html`<forem-project-timeline view="table" src=${src}></forem-project-timeline>`,
  'range filter': () => html`<forem-range-filter facet="budget" src=${src}></forem-range-filter>`,
  'search box': () =>
    html`<forem-search-box suggest src=${src} .selection=${{ q: 'emploi' }}></forem-search-box>`,
  'sector filter': () => html`<forem-sector-filter src=${src} .selection=${chosen}></forem-sector-filter>`,
  'theme filter': () => html`<forem-theme-filter src=${src} .selection=${chosen}></forem-theme-filter>`,
};

/** Mounts a view with all of its content unfolded. */
export async function mountedView(template: () => TemplateResult): Promise<HTMLElement> {
  const element = await mounted<HTMLElement>(template());
  await waitUntil(() =>
    findAll(element, '*').every((each) => !('state' in each) || each.state !== 'loading'),
  );
  for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

/** Returns the tag of an element with the beginning of its text, for reports. */
export const place = (element: Element): string => {
  const own = element.cloneNode() as Element;
  return `${(own.outerHTML ?? '').replace(/<!--.*?-->/g, '').slice(0, 120)} ${element.textContent?.trim().slice(0, 30)}`;
};

/** Returns all that acts of a reader change: address, values, what is unfolded, chosen and current. */
export const stateOf = (element: Element): string =>
  JSON.stringify([
    location.href,
    findAll<HTMLInputElement>(element, 'input, select').map((each) => each.value + each.checked),
    findAll(element, '[aria-expanded], details, [aria-selected], [aria-current]').map((each) => [
      each.getAttribute('aria-expanded'),
      each.hasAttribute('open'),
      each.getAttribute('aria-selected'),
      each.textContent.trim() + each.getAttribute('aria-current'),
    ]),
  ]);
