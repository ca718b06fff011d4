// A card over a dataset with one network, and the events of its data.
import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ForemEvents } from '../../src/elements/core/events.js';
import { dataset, network, project } from '../builders.js';

/** Returns a dataset with a network and a project of the same name. */
export const named = (name: string) =>
  dataset({
    networks: [network({ id: 'n', name: { fr: name } })],
    projects: [project({ name: { fr: name } })],
  });

export const card = (src: string, content: TemplateResult | string = ''): TemplateResult =>
  html`<forem-network-card network="n" src=${src}>${content}</forem-network-card>`;

type DataEvent = ForemEvents['forem-load'] | ForemEvents['forem-error'];

const undo: (() => void)[] = [];

/** Returns the events that reach the page, in their order, until `stopListening()`. */
export function listen(): DataEvent[] {
  const seen: DataEvent[] = [];
  const add = (event: Event): number => seen.push(event as DataEvent);
  for (const type of ['forem-load', 'forem-error']) {
    document.addEventListener(type, add);
    undo.push(() => document.removeEventListener(type, add));
  }
  return seen;
}

export const stopListening = (): void => undo.splice(0).forEach((each) => each());
