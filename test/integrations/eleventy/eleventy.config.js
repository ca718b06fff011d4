import { prerender } from 'forem-widgets/prerender';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = JSON.parse(readFileSync('../projects.json', 'utf8'));
const dist = join(dirname(fileURLToPath(import.meta.resolve('forem-widgets/package.json'))), 'dist');

export default function (eleventy) {
  eleventy.addAsyncShortcode('forem', (element, lang, attributes = {}) =>
    prerender({ element, lang, data, attributes: { src: '/projects.json', ...attributes } }),
  );
  for (const file of ['forem-widgets.js', 'chunks', 'data'])
    eleventy.addPassthroughCopy({ [join(dist, file)]: `forem/${file}` });
  eleventy.addPassthroughCopy({ '../projects.json': 'projects.json' });
  eleventy.addPassthroughCopy('pages/total.js');
  return { dir: { input: 'pages', output: 'dist' } };
}
