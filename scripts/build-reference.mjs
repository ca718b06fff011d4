// docs/elements.md: all elements on one page, from custom-elements.json. docs/ids.md: the ids of the bundled dataset.
// llms.txt (https://llmstxt.org): a short form for language models, with the documents that README.md lists.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedElements } from './lib/attribute-values.mjs';
import { root } from './lib/run.mjs';

const elements = typedElements()
  .modules.flatMap(({ declarations }) => declarations)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

function table(heads, rows) {
  if (!rows.length) return [];
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`<!-- prettier-ignore -->\n${lines.join('\n')}`];
}

const isInherited = ({ inheritedFrom }) => inheritedFrom?.name === 'ForemElement';
const isProperty = ({ kind, attribute }) => kind === 'field' && !attribute;
const isMethod = ({ kind, name }) => kind === 'method' && !/Callback$/.test(name);

/** Returns the tables of one element: of its own members, or of the members that all elements share. */
const tables = ({ attributes = [], members = [], events = [], slots = [] }, wanted) =>
  [
    table(
      ['attribute', 'values', 'default', 'what it is'],
      attributes
        .filter(wanted)
        .map((each) => [code(each.name), code(each.type.text), code(each.default), cell(each.description)]),
    ),
    table(
      ['property or method', 'type', 'what it is'],
      members
        .filter((each) => wanted(each) && (isProperty(each) || isMethod(each)) && each.description)
        .map((each) => [
          code(isMethod(each) ? `${each.name}()` : each.name),
          code((each.type ?? each.return?.type)?.text.replaceAll(' | undefined', '')),
          cell(each.description),
        ]),
    ),
    table(
      ['event', 'when'],
      events.filter(wanted).map((each) => [code(each.name), cell(each.description)]),
    ),
    table(
      ['slot', 'what it is'],
      slots.filter(wanted).map((each) => [code(each.name) || 'children', cell(each.description)]),
    ),
  ].flat();

const sections = [
  '# Elements',
  '<!-- Made by scripts/build-reference.mjs of the comments in the code. -->',
  'Every attribute is a property too, in camelCase (`pageSize` for `page-size`). Parts and custom properties are in [theming.md](theming.md).',
  '## Every element',
  ...tables(elements[0], isInherited),
  ...elements.flatMap((element) => [
    `## \`<${element.tagName}>\``,
    element.description.replace(/\s+/g, ' ').trim(),
    ...tables(element, (each) => !isInherited(each)),
  ]),
];
writeFileSync(join(root, 'docs/elements.md'), `${sections.join('\n\n')}\n`);

const dataset = JSON.parse(readFileSync(join(root, 'data/forem/partnerships.json'), 'utf8'));
const languages = ['fr', 'nl', 'de', 'en'];
/** Attributes that take ids, with the lists of the dataset that have them. */
const idLists = {
  sector: dataset.sectors,
  theme: dataset.themes,
  network: dataset.networks,
  project: dataset.projects,
  programme: dataset.programmes,
};
const idTable = ([attribute, records]) => [
  `## \`${attribute}\``,
  ...table(
    ['id', ...languages],
    records.map((record) => [
      code(record.id),
      ...languages.map((each) => cell((record.shortLabel ?? record.label ?? record.name)[each])),
    ]),
  ),
];
const ids = [
  '# Ids of the dataset',
  '<!-- Made by scripts/build-reference.mjs of the bundled dataset. -->',
  'The values that attributes such as `sector="textile"` take, several of them separated by spaces. `country` takes codes of two letters (`BE`, `FR`), and `status` takes `upcoming`, `ongoing`, `ended`, `unknown`. A value that the data does not have is told in the console with the nearest one; `forem-widgets snippet` refuses it. Numbers such as `page-size` are whole, and attributes such as `locked` have no value: even `locked="false"` sets them, so leave them out.',
  ...Object.entries(idLists).flatMap(idTable),
];
writeFileSync(join(root, 'docs/ids.md'), `${ids.join('\n\n')}\n`);

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [example] = /```html\n[^]*?```/.exec(readme);
const documents = [...readme.matchAll(/^- (\[[^\]]+\.md\]\([^)]+\): .*)$/gm)].map(([, text]) => `- ${text}`);
const llms = [
  '# forem-widgets',
  `> ${description}`,
  'One script tag is enough; `cdn.example` stands for wherever the contents of `dist/` lie:',
  example,
  'With a bundler: `import "forem-widgets/define/forem-project-list"` registers one element, `import "forem-widgets/define"` all of them.',
  '## Elements',
  elements
    .map((each) => `- \`<${each.tagName}>\`: ${each.description.replace(/\s+/g, ' ').trim()}`)
    .join('\n'),
  '## Documents',
  documents.join('\n'),
];
writeFileSync(join(root, 'llms.txt'), `${llms.join('\n\n')}\n`);
