// Tests the linked data that forem-widgets/prerender writes for search engines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender } from '../../dist/prerender/index.js';

const linked = (html) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

test('describes the shown records for search engines', async () => {
  const networks = linked(await prerender({ element: 'network-list', lang: 'en' }));
  assert.equal(networks['@context'], 'https://schema.org');
  assert.deepEqual(
    networks['@graph'].map((each) => each['@type']),
    ['Organization', 'Organization', 'Organization'],
  );
  const [project] = linked(
    await prerender({ element: 'project-card', lang: 'nl', attributes: { project: 'ab-refugies' } }),
  )['@graph'];
  assert.equal(project['@type'], 'Project');
  assert.ok(project.name && project.description);
  assert.equal(linked(await prerender({ element: 'sector-filter' })), null);
  assert.equal(linked(await prerender({ element: 'network-list', jsonLd: false })), null);
});

/** Returns every `url` in linked data, at any depth. */
const urlsIn = (node) =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => (key === 'url' && value ? [value] : urlsIn(value)))
    : [];

test('linked data holds the addresses that a link may lead to, and no other', async () => {
  const dataOf = (address) => ({
    schemaVersion: '1.0',
    sources: [{ id: 's', title: 'S', address, accessed: '2026-01-01' }],
    networks: [{ id: 'n', name: { fr: 'N' }, website: { address } }],
    programmes: [{ id: 'g', name: { fr: 'G' }, website: { address } }],
    projects: [
      { id: 'p', name: { fr: 'P' }, programme: 'g', networks: ['n'], website: { address, sources: ['s'] } },
    ],
  });
  const graphs = async (address) =>
    Promise.all(
      ['network-list', 'project-list'].map(async (element) =>
        linked(await prerender({ element, data: dataOf(address) })),
      ),
    );
  for (const address of [
    'javascript:alert(1)',
    'JaVa\nScRipt:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'x',
  ])
    assert.deepEqual(urlsIn(await graphs(address)), [], address);
  assert.deepEqual([...new Set(urlsIn(await graphs('https://exemple.be/')))], ['https://exemple.be/']);
});
