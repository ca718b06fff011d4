import { html } from '@open-wc/testing';
import type { ForemProjectTimeline } from '../../src/elements/charts/project-timeline/project-timeline.js';
import { dataset as build, programme, project } from '../builders.js';
import { findAll, mounted, textOf } from './mount.js';

export const dataset = '/test/fixtures/partnerships.json';
export const texts = (element: ForemProjectTimeline, selector: string): string[] =>
  findAll(element, selector).map(textOf);
export const row = (element: ForemProjectTimeline, name: string): HTMLElement =>
  findAll(element, '.row').find((each) => textOf(each.querySelector('.name')!) === name)!;
export const box = (element: Element, selector: string): DOMRect =>
  element.querySelector(selector)!.getBoundingClientRect();
export const radio = (element: ForemProjectTimeline, label: string): HTMLInputElement =>
  findAll(element, '[part=views] label')
    .find((each) => textOf(each) === label)!
    .querySelector('input')!;
export const status = (element: HTMLElement): string | undefined =>
  element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim();
export const more = (element: ForemProjectTimeline): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, '.more')[0]!;

/** Dates of every kind, far in the past and in the future, so that the tests do not depend on today. */
export const mixed = build({
  programmes: [
    programme({ id: 'old', name: { fr: 'Ancien' }, period: { start: '2014', end: '2020' } }),
    programme({ id: 'none', name: { fr: 'Sans période' } }),
  ],
  projects: [
    project({
      id: 'a',
      name: { fr: 'Dépasse' },
      programme: 'old',
      period: { start: '2016', end: '2021' },
      website: { address: 'https://exemple.be/a' },
    }),
    project({ id: 'b', name: { fr: 'Sans fin' }, programme: 'old', period: { start: '2017-03' } }),
    project({ id: 'c', name: { fr: 'Sans début' }, programme: 'old', period: { end: '2019-06-30' } }),
    project({ id: 'd', name: { fr: 'Dure' }, programme: 'none', period: { start: '2010', end: '2190' } }),
    project({ id: 'e', name: { fr: 'Viendra' }, period: { start: '2180-05', end: '2190' } }),
    project({ id: 'f', name: { fr: 'Sans dates' }, programme: 'old' }),
  ],
});
export const timeline = (lang = 'fr', view = 'chart'): Promise<ForemProjectTimeline> =>
  mounted<ForemProjectTimeline>(
    html`<forem-project-timeline lang=${lang} view=${view} .data=${mixed}></forem-project-timeline>`,
  );
