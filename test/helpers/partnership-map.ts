import { html } from '@open-wc/testing';
import type { ForemPartnershipMap } from '../../src/elements/map/partnership-map/partnership-map.js';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import { allText, findAll, mount, settled } from './mount.js';
import { waitUntil } from './wait-until.js';

export const dataset = '/test/fixtures/partnerships.json';
export const text = { fr: 'Texte' };

export const options = (map: ForemPartnershipMap): SVGElement[] => findAll<SVGElement>(map, '[role=option]');
export const option = (map: ForemPartnershipMap, code: string): SVGElement =>
  options(map).find((each) => each.dataset['code'] === code)!;
export const nameOf = (each: Element): string => each.getAttribute('aria-label') ?? '';
export const focused = (map: ForemPartnershipMap): string | undefined =>
  (map.shadowRoot?.activeElement as SVGElement | null)?.dataset['code'];
export const radio = (map: ForemPartnershipMap, label: string): HTMLInputElement =>
  findAll(map, '.switch label')
    .find((each) => each.textContent?.trim() === label)!
    .querySelector('input')!;
export const rows = (map: ForemPartnershipMap): string[] =>
  findAll(map, 'tbody tr').map((row) => allText(row));
export const total = (list: ForemProjectList): string =>
  list.shadowRoot?.querySelector('.total .tabular')?.textContent?.trim() ?? '';

export interface Options {
  lang?: string;
  network?: string;
  scope?: string;
  data?: unknown;
  group?: string;
  width?: number;
  dir?: string;
}

/** The map at a sufficient width, once its first view is rendered. */
export async function open({ lang = 'fr', network, scope, data, group, width = 640, dir }: Options = {}) {
  const wrapper = await mount(html`<div dir=${dir ?? 'ltr'}></div>`);
  wrapper.style.width = `${width}px`;
  const map = document.createElement('forem-partnership-map');
  Object.assign(map, data ? { data } : { src: dataset }, { lang, network, scope, group: group ?? '' });
  wrapper.append(map);
  await settled(map);
  await waitUntil(() =>
    map.shadowRoot?.querySelector('svg.map, .tiles, table, [part~=notice], [part=regions]'),
  );
  return map;
}
