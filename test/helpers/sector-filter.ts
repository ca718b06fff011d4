import { html } from '@open-wc/testing';
import type { FacetFilter } from '../../src/elements/filters/facet-filter-element.js';
import { dataset, project, sector } from '../builders.js';
import { findAll, mounted } from './mount.js';

export const names = [
  'Agriculture',
  'Bâtiment',
  'Commerce',
  'Énergie',
  'Forêt',
  'Hôtellerie',
  'Imprimerie',
  'Langues',
];
export const more = ['Métal', 'Nettoyage', 'Optique', 'Pêche', 'Santé', 'Textile', 'Transport', 'Verre'];
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();
export const data = dataset({
  sectors: [...names, ...more].map((name) => sector({ id: idOf(name), label: { fr: name } })),
  projects: [project({ sectors: ['textile'] }), project({ sectors: ['sante', 'textile'] })],
});

export const values = (element: Element): string[] =>
  findAll(element, '.label')
    .filter((label) => label.checkVisibility())
    .map((label) => label.textContent.trim());
export const box = (element: Element, id: string): HTMLInputElement =>
  findAll<HTMLInputElement>(element, '[part=checkbox]').find(({ value }) => value === id)!;
export const find = <T extends HTMLElement = HTMLButtonElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
export const focused = (element: Element): HTMLInputElement | undefined =>
  element.shadowRoot?.activeElement as HTMLInputElement | undefined;
export const isFocused = (element: Element, target: Element): boolean =>
  element.shadowRoot?.activeElement === target;
export let groups = 0;
export const sectors = (attributes: Partial<FacetFilter> = {}): Promise<FacetFilter> => {
  const element = Object.assign(document.createElement('forem-sector-filter'), {
    data,
    group: `g${groups++}`,
  });
  return mounted<FacetFilter>(html`${Object.assign(element, attributes)}`);
};
