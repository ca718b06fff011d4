// The bundled data with more projects.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run.mjs';

/** Returns the bundled data, with enough projects for several pages. */
export function largerDataset() {
  const bundled = JSON.parse(readFileSync(join(root, 'data/forem/partnerships.json'), 'utf8'));
  const idOf = (list, i) => list[i % list.length].id;
  const more = Array.from({ length: 60 }, (_, i) => ({
    id: `more-${i}`,
    name: { fr: `Projet de formation ${i}`, nl: `Opleidingsproject ${i}` },
    sectors: [idOf(bundled.sectors, i % 4), idOf(bundled.sectors, i % 5)].slice(0, 1 + (i % 2)),
    themes: [idOf(bundled.themes, i % 3)],
    programme: idOf(bundled.programmes, i),
    countries: i % 3 ? ['BE', 'FR'] : ['BE', 'DE'],
    period: { start: String(2014 + (i % 9)), end: String(2018 + (i % 12)) },
    budget: { amount: 1000 * i, currency: 'EUR' },
  }));
  return { ...bundled, projects: [...bundled.projects, ...more] };
}
