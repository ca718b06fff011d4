// Two projects, each in a sector of its own, in a list and beside a filter.
import { html } from '@open-wc/testing';
import { dataset, network, project, sector } from '../builders.js';
import { allText, findAll } from './mount.js';

const alpha = project({
  id: 'a',
  name: { fr: 'Alpha' },
  sectors: ['x'],
  themes: [],
  countries: ['BE'],
});
const beta = project({ id: 'b', name: { fr: 'Bêta' }, sectors: ['y'], themes: [], countries: ['FR'] });

/** Returns a new dataset with each call: elements with another object share nothing. */
export const twoProjects = () =>
  dataset({
    sectors: [sector({ id: 'x', label: { fr: 'Ixe' } }), sector({ id: 'y', label: { fr: 'Igrec' } })],
    networks: [network({ id: 'n', name: { fr: 'Réseau' } })],
    projects: [alpha, beta],
  });

export const list = (data: unknown) => html`<forem-project-list .data=${data}></forem-project-list>`;
export const filter = (data: unknown) => html`<forem-sector-filter .data=${data}></forem-sector-filter>`;

/** Returns the checkbox whose label begins with a text. */
export const box = (element: Element, label: string): HTMLInputElement =>
  findAll<HTMLInputElement>(element, 'input').find((each) =>
    allText(each.closest('label')!).startsWith(label),
  )!;
