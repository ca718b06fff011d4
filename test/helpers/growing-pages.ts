import { expect } from '@open-wc/testing';
import { allText, findAll } from './mount.js';
import { waitUntil } from './wait-until.js';

/**
 * Shows 95 projects by a button, ten at a time, and checks the focus, the button and the total.
 * @param names returns the names of the projects that an element shows
 * @param button returns a button by its label
 */
export async function showAllProjects(
  element: Element,
  names: (element: Element) => readonly string[],
  button: (element: Element, label: string) => HTMLButtonElement,
): Promise<void> {
  button(element, 'Afficher 10 de plus').click();
  await waitUntil(() => names(element).length === 20, 'twice as many');
  await waitUntil(() => element.shadowRoot!.activeElement?.textContent.includes('Projet 10'), 'focus');
  for (let shown = 30; shown <= 90; shown += 10) {
    button(element, 'Afficher 10 de plus').click();
    await waitUntil(() => names(element).length === shown, `${shown}`);
  }
  button(element, 'Afficher 5 de plus').click();
  await waitUntil(() => names(element).length === 95, 'all');
  expect(findAll(element, '.pages button').length).to.equal(0);
  expect(allText(element)).to.include('Projets 1 à 95 sur 95');
}
