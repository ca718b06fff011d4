// A unit test of every element, for each of the test runners: mounts it with data and reads it.
import 'forem-widgets/define';
import { choose, readText, ready } from 'forem-widgets/testing';
import manifest from 'forem-widgets/custom-elements.json' with { type: 'json' };

const data = {
  schemaVersion: '1.0',
  themes: [
    { id: 'mobility', label: { nl: 'Mobiliteit' } },
    { id: 'skills', label: { nl: 'Vaardigheden' } },
  ],
  projects: [
    { id: 'one', name: { nl: 'Eerste' }, themes: ['mobility'] },
    { id: 'two', name: { nl: 'Tweede' }, themes: ['mobility', 'skills'] },
    { id: 'three', name: { nl: 'Derde' }, themes: ['skills'] },
  ],
};
const tags = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .map(({ tagName }) => tagName)
  .filter(Boolean);

async function mount(tag, properties, attributes = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
  const form = document.createElement('form');
  form.append(element);
  document.body.append(form);
  return ready(element);
}

export function testElements({ test, expect, afterEach }) {
  const errors = [];
  const note = (error) => errors.push(error);
  process.on('unhandledRejection', note);
  afterEach(() => {
    document.body.replaceChildren();
    process.off('unhandledRejection', note);
    expect(errors).toEqual([]);
  });

  for (const tag of tags) {
    test(`<${tag}> shows the bundled dataset`, async () => {
      const attributes = {
        lang: 'nl',
        name: 'choice',
        required: '',
        network: 'eures',
        project: 'ab-refugies',
        partner: 'vdab',
      };
      const element = await mount(tag, {}, attributes);
      expect(['ready', 'empty']).toContain(element.state);
      if (tag !== 'forem-active-filters') expect(readText(element)).toMatch(/\w{3}/);
    });
    test(`<${tag}> reads data, moves and leaves`, async () => {
      const element = await mount(tag, { data });
      expect(['ready', 'empty']).toContain(element.state);
      document.body.append(element);
      await ready(element);
      element.remove();
    });
  }

  test('a choice in a filter changes the list', async () => {
    const filter = await mount('forem-theme-filter', { data }, { lang: 'nl' });
    const list = await mount('forem-project-list', { data }, { lang: 'nl', 'page-size': '2' });
    let total;
    document.addEventListener('forem-filter-change', ({ detail }) => (total = detail.total), { once: true });
    expect(readText(list)).toContain('3 projecten');
    await choose(filter, 'Mobiliteit');
    await ready(list);
    expect(total).toBe(2);
    expect(readText(list)).toContain('2 projecten');
    await expect(choose(filter, 'Niets')).rejects.toThrow('Mobiliteit');
  });
}
