// Writes the tables of elements in README.md and docs/theming.md, from the JSDoc of the elements in
// custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = ({ name }) => `\`${name}\``;
const table = (heads, rows) =>
  [
    '<!-- prettier-ignore -->',
    ...[heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** Returns a document with new text between `<!-- name: … -->` and `<!-- /name -->`. */
function filled(file, name, text) {
  const marked = new RegExp(`(<!-- ${name}: .*? -->\\n)[^]*?(<!-- /${name} -->)`);
  return file.replace(marked, (_, start, end) => `${start}\n${text}\n\n${end}`);
}

function listOfElements(manifest) {
  const own = ({ attributes }) =>
    attributes.filter(({ inheritedFrom }) => inheritedFrom?.name !== 'ForemElement').map(code);
  return table(
    ['element', 'what it shows', 'its own attributes'],
    elementsOf(manifest).map((each) => [
      `\`<${each.tagName}>\``,
      cell(each.description),
      own(each).join(' '),
    ]),
  );
}

/** Lists the design tokens, which are the same for all elements. */
const listOfProperties = (manifest) =>
  table(
    ['property', 'default', 'what it is'],
    elementsOf(manifest)[0].cssProperties.map((each) => [
      code(each),
      `\`${each.default}\``,
      cell(each.description),
    ]),
  );

/** Lists the parts of elements. Parts that all elements have are listed once. */
function listOfParts(manifest) {
  const elements = elementsOf(manifest);
  const everywhere = (list) => (each) =>
    elements.every((element) => element[list]?.some(({ name }) => name === each.name));
  const rowsOf = (element, wanted) => [
    ...(element.cssParts ?? [])
      .filter((each) => wanted('cssParts')(each))
      .map((each) => [`\`::part(${each.name})\``, cell(each.description ?? '')]),
    ...(element.slots ?? [])
      .filter((each) => wanted('slots')(each))
      .map((each) => [each.name ? `\`slot="${each.name}"\`` : 'children', cell(each.description ?? '')]),
  ];
  const section = (title, rows) => `### ${title}\n\n${table(['part or slot', 'what it is'], rows)}`;
  return [
    section('Every element', rowsOf(elements[0], everywhere)),
    ...elements.map((element) => {
      const rows = rowsOf(element, (list) => (each) => !everywhere(list)(each));
      return rows.length
        ? section(`\`<${element.tagName}>\``, rows)
        : `### \`<${element.tagName}>\`\n\nNo others.`;
    }),
  ].join('\n\n');
}

/** Committed files that the build generates. */
export const committedFiles = [
  'custom-elements.json',
  'README.md',
  'docs/theming.md',
  'docs/elements.md',
  'docs/embedding.md',
  'llms.txt',
];

/** Returns each document with its text from a manifest. */
function documentsWith(manifest) {
  const read = (name) => readFileSync(join(root, name), 'utf8');
  return {
    'README.md': filled(read('README.md'), 'elements', listOfElements(manifest)),
    'docs/theming.md': filled(
      filled(read('docs/theming.md'), 'properties', listOfProperties(manifest)),
      'parts',
      listOfParts(manifest),
    ),
  };
}

if (process.argv[1] === import.meta.filename) {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  for (const [name, text] of Object.entries(documentsWith(manifest))) writeFileSync(join(root, name), text);
}
