import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { stateNames, states } from '../stories/states.js';

/** Documentation of an element, derived from the comments of its code through the manifest. */
export const documented = (tag: string): DocumentedElement | undefined =>
  (manifest.modules as readonly { declarations: readonly DocumentedElement[] }[])
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

export const descriptionOf = (tag: string): string => documented(tag)?.description ?? '';

function controlFor(type = ''): Pick<ArgTypes[string], 'control' | 'options'> {
  const options = [...type.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  if (options.length) return { control: { type: 'select' }, options };
  const words = type.split(' | ');
  if (words.every((word) => /^[a-z]{2}$/.test(word))) return { control: { type: 'select' }, options: words };
  const [first = ''] = words;
  return { control: { type: first === 'boolean' || first === 'number' ? first : 'text' } };
}

/** Chooses data by the name of a state: a text box could not hold four hundred projects. */
const dataControl: ArgTypes[string] = { control: { type: 'select' }, options: stateNames, mapping: states };

/** Rows of one table. Keys of rows without a control contain the table's name, because a part may have the name of an attribute. */
function rows(category: string, items: readonly Documented[] = []): ArgTypes {
  const row = ({ name, description, type, default: value }: Documented): ArgTypes[string] => ({
    name: name || '(default)',
    description: description ?? '',
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(value && { defaultValue: { summary: value } }),
    },
    ...(category === 'attributes' ? controlFor(type?.text) : { control: { disable: true } }),
    ...(category === 'properties' && name === 'data' && dataControl),
  });
  const prefix = category === 'attributes' || category === 'properties' ? '' : `${category}: `;
  return Object.fromEntries(items.map((item) => [`${prefix}${item.name}`, row(item)]));
}

export function argTypesOf(tag: string): ArgTypes {
  const element = documented(tag);
  const members = element?.members?.filter(({ attribute }) => !attribute) ?? [];
  return {
    ...rows('attributes', element?.attributes),
    ...rows(
      'properties',
      members.filter(({ kind }) => kind === 'field'),
    ),
    ...rows(
      'methods',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...rows('events', element?.events),
    ...rows('slots', element?.slots),
    ...rows('parts', element?.cssParts),
    ...rows('states', element?.cssStates),
  };
}
