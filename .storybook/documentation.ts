import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { pickerFor } from './pickers.js';
import { stateNames, states } from '../stories/states.js';

/** Documentation of an element, derived from the comments of its code through the manifest. */
export const documented = (tag: string): DocumentedElement | undefined =>
  (manifest.modules as readonly { declarations: readonly DocumentedElement[] }[])
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

export const descriptionOf = (tag: string): string => documented(tag)?.description ?? '';

/** One line of text: the Markdown of Storybook ends code at a line break. */
const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

function controlFor(tag: string, name: string, type = ''): Pick<ArgTypes[string], 'control' | 'options'> {
  const picker = pickerFor(tag, name);
  if (picker) return picker;
  const options = [...type.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  if (options.length) return { control: { type: 'select' }, options };
  const words = type.split(' | ');
  if (words.every((word) => /^[a-z]{2}$/.test(word))) return { control: { type: 'select' }, options: words };
  const [first = ''] = words;
  return { control: { type: first === 'boolean' || first === 'number' ? first : 'text' } };
}

/** Chooses data by the name of a state: a text box could not hold four hundred projects. */
const dataControl: ArgTypes[string] = { control: { type: 'select' }, options: stateNames, mapping: states };

const withoutUndefined = (type: string): string => type.replaceAll(' | undefined', '');

/** Rows of the table that sets attributes and properties. */
function rows(tag: string, category: string, items: readonly Documented[] = []): ArgTypes {
  const row = ({ name, description, type, default: value }: Documented): ArgTypes[string] => ({
    name,
    description: oneLine(description),
    table: {
      category,
      ...(type && { type: { summary: withoutUndefined(type.text) } }),
      ...(value && { defaultValue: { summary: value } }),
    },
    ...(category === 'attributes' ? controlFor(tag, name, type?.text) : { control: { disable: true } }),
    ...(category === 'properties' && name === 'data' && dataControl),
  });
  return Object.fromEntries(items.map((item) => [item.name, row(item)]));
}

const propertiesOf = ({ members = [] }: DocumentedElement, kind: string): readonly Documented[] =>
  members.filter((member) => !member.attribute && member.kind === kind);

export function argTypesOf(tag: string): ArgTypes {
  const element = documented(tag);
  if (!element) return {};
  return {
    ...rows(tag, 'attributes', element.attributes),
    ...rows(tag, 'properties', propertiesOf(element, 'field')),
  };
}

const cell = (text: string): string => oneLine(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** Returns a heading and a table in Markdown of two columns; nothing for an empty list. */
function table(title: string, items: readonly Documented[] = [], written = (name: string) => name): string {
  if (!items.length) return '';
  const lines = items.map(({ name, description = '' }) => `| \`${written(name)}\` | ${cell(description)} |`);
  return `## ${title}\n\n| Name | What it is |\n| --- | --- |\n${lines.join('\n')}\n\n`;
}

/** Returns the tables of everything that no control sets, as Markdown. */
export function referenceOf(tag: string | undefined): string {
  const element = tag === undefined ? undefined : documented(tag);
  if (!element) return '';
  return [
    table('Methods', propertiesOf(element, 'method'), (name) => `${name}()`),
    table('Events', element.events),
    table('Slots', element.slots, (name) => (name ? `slot="${name}"` : 'default slot')),
    table('Parts', element.cssParts, (name) => `::part(${name})`),
    table('States', element.cssStates, (name) => `:state(${name})`),
  ].join('');
}
