/** The elements and their attributes, read from custom-elements.json. */
import modules from './generated/elements.json';

export interface AttributeDescription {
  readonly name: string;
  /** Types in TypeScript: `'cards' | 'table'`, `boolean`, `number`, `string`. */
  readonly type: string;
  /** Value without the attribute, as TypeScript. */
  readonly default?: string | undefined;
  readonly description: string;
  /** True for an attribute that every element has. */
  readonly isCommon: boolean;
}

export interface ElementDescription {
  /** Name without prefix: `project-list`. */
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly AttributeDescription[];
  /** Code of the element and all that it imports, compressed. */
  readonly codeBytes?: number | undefined;
}

/** Written by scripts/build-studio.mjs. */
const manifest = modules as { readonly elements: readonly ElementDescription[]; readonly fileBytes: number };
export const elementDescriptions = manifest.elements;
/** The single file of all elements, compressed. */
export const { fileBytes } = manifest;
export const elementNames = elementDescriptions.map(({ name }) => name);

export const descriptionOf = (element: string): ElementDescription | undefined =>
  elementDescriptions.find(({ name }) => name === element);

/** @returns the values of a union of strings: `cards`, `table` */
export const choicesOf = ({ type }: AttributeDescription): string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!);

export type ControlKind = 'checkbox' | 'number' | 'choice' | 'text';

/** @returns the kind of control that sets an attribute */
export function controlKind(attribute: AttributeDescription): ControlKind {
  const types = attribute.type.split(' | ').filter((type) => type !== 'undefined');
  if (choicesOf(attribute).length) return 'choice';
  if (types.every((type) => type === 'boolean')) return 'checkbox';
  return types.every((type) => type === 'number') ? 'number' : 'text';
}
