import { html } from '@open-wc/testing';
import { parse } from '../../src/dataset/reading/parse.js';
import { collections, type CollectionName, type Dataset } from '../../src/dataset/reading/schema.js';
import type { TemplateResult } from 'lit';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { fullDataset, fullRecords, placesOf, valueAt, withValue, written } from './full-records.js';
import { findAll, mount, settled } from './mount.js';

export const names = Object.keys(collections) as CollectionName[];

/** Fields whose value is shown in another form. */
export const drawings = (data: unknown): TemplateResult =>
  html`<forem-facet-filter facet="programme" .data=${data}></forem-facet-filter>
    <forem-facet-chart facet="sector" .data=${data}></forem-facet-chart>
    <forem-project-timeline .data=${data}></forem-project-timeline>
    <forem-partnership-map .data=${data}></forem-partnership-map>
    <forem-partnerships .data=${data}></forem-partnerships>`;

/** Returns the elements that show records as text, with all content unfolded. */
export async function showAll(
  data: unknown,
  lang = 'fr',
  more?: (data: unknown) => TemplateResult,
): Promise<ForemElement[]> {
  const { projects, networks } = data as Dataset;
  const page = await mount(
    html`<section lang=${lang}>
      <forem-project-list .data=${data}></forem-project-list>
      <forem-project-card editors project=${projects?.[0]?.id ?? ''} .data=${data}></forem-project-card>
      <forem-network-card editors network=${networks?.[0]?.id ?? ''} .data=${data}></forem-network-card>
      <forem-network-list .data=${data}></forem-network-list>
      <forem-sector-filter .data=${data}></forem-sector-filter>
      <forem-theme-filter wording="long" .data=${data}></forem-theme-filter>
      ${more?.(data)}
    </section>`,
  );
  const elements = [...page.children] as ForemElement[];
  for (const element of elements) await settled(element);
  for (const element of elements)
    for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  return elements;
}

export const contentOf = (elements: ForemElement[]): string =>
  elements.map(({ shadowRoot }) => shadowRoot?.textContent).join('\n');
/** Opening tags, because a failure report cannot show elements. */
export const tagsOf = (elements: ForemElement[], selector: string): string[] =>
  allOf(elements, selector).map((each) => (each.cloneNode() as Element).outerHTML);
export const allOf = <T extends Element>(elements: ForemElement[], selector: string): T[] =>
  elements.flatMap((element) => findAll<T>(element, selector));

/** Replaces every free text of the dataset; returns the paths and the replacements. */
export function withTexts(textFor: (place: string) => string): { data: Dataset; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const data = fullDataset() as unknown as Record<string, object[]>;
  const ids = new Set(Object.values(fullRecords()).map(({ id }) => id));
  for (const name of names) {
    let record: object = fullRecords()[name];
    for (const path of placesOf(record)) {
      const value = valueAt(record, path);
      if (typeof value !== 'string' || ids.has(value)) continue;
      const place = `${name}${written(path)}`;
      const changed = withValue(record, path, textFor(place));
      if (parse({ schemaVersion: '1.0', [name]: [changed] }).problems.some(({ leftOut }) => leftOut))
        continue;
      record = changed;
      texts.set(place, textFor(place));
    }
    data[name] = [record];
  }
  return { data: data as unknown as Dataset, texts };
}
