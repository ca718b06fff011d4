// Recipes of docs/hosts.md, so that tests run what the document says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run.mjs';

export const document = readFileSync(join(root, 'docs/hosts.md'), 'utf8');

/** Returns the first block of code below a heading. */
export function recipe(heading) {
  const [, section] = document.split(`\n## ${heading}\n`);
  const [, code] = /```(?:js|html)\n(.*?)\n```/s.exec(section ?? '') ?? [];
  if (!code) throw new Error(`docs/hosts.md has no recipe below “${heading}”.`);
  return code;
}
