// README.md: the list of elements comes from their own comments, by way of custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

const file = join(root, 'README.md');
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** The text of README.md with the elements of a manifest. */
export function readmeWith({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const own = ({ attributes }) =>
    attributes
      .filter(({ inheritedFrom }) => inheritedFrom?.name !== 'ForemElement')
      .map(({ name }) => `\`${name}\``)
      .join(' ');
  const rows = elements.map((each) => `| \`<${each.tagName}>\` | ${cell(each.description)} | ${own(each)} |`);
  const table = ['| element | what it shows | its own attributes |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
  const marked = /(<!-- elements: .*? -->\n)[\s\S]*?(<!-- \/elements -->)/;
  return readFileSync(file, 'utf8').replace(
    marked,
    (_, start, end) => `${start}\n<!-- prettier-ignore -->\n${table}\n\n${end}`,
  );
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(file, readmeWith(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'))));
