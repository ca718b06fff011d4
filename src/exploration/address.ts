/** Reads the state of a list from an address, and writes it. `address-link.ts` connects it with the browser. */
import { isSort, type Sort } from '../catalogue/question.js';
import { chosenIn, idsIn, type FacetName, type Selection } from '../catalogue/selection.js';
import { normalize } from './exploration.js';

/** The state of a list that a link leads back to. */
export interface AddressState {
  readonly selection: Selection;
  /** Absent for the list's own order. */
  readonly sort?: Sort | undefined;
  /** From 0. */
  readonly page: number;
  /** Id of the project that is open. */
  readonly project?: string | undefined;
}

/** Names of the parameters of a group. */
export interface ParameterNaming {
  /** Parameters are called `forem-<facet>`, those of a group with a name `forem-<group>-<facet>`. */
  readonly group: string;
  /** Only these are read: `forem-a-b` may be facet `b` of group `a`, or facet `a-b`. */
  readonly facets: readonly FacetName[];
}

const nameOf = ({ group }: ParameterNaming, parameter: string): string =>
  `forem-${group ? `${group}-` : ''}${parameter}`;
const parametersOf = (naming: ParameterNaming): readonly string[] => [
  ...naming.facets,
  'q',
  'sort',
  'page',
  ...(namesProject(naming) ? ['project'] : []),
];

/** A facet that a dataset declares by this name hides the parameter. */
const namesProject = ({ facets }: ParameterNaming): boolean => !facets.includes('project');

interface AddressParts {
  readonly path: string;
  /** The parameters as they are written. */
  readonly pieces: readonly string[];
  readonly hash: string;
}

function split(address: string): AddressParts {
  const hashAt = address.indexOf('#');
  const hash = hashAt < 0 ? '' : address.slice(hashAt);
  const rest = hashAt < 0 ? address : address.slice(0, hashAt);
  const queryAt = rest.indexOf('?');
  if (queryAt < 0) return { path: rest, pieces: [], hash };
  return { path: rest.slice(0, queryAt), pieces: rest.slice(queryAt + 1).split('&'), hash };
}

/** Name and value of a parameter. */
const decode = (piece: string): readonly [string, string] =>
  // The ampersand keeps a leading question mark, which `URLSearchParams` would drop.
  [...new URLSearchParams(`&${piece}`)][0] ?? ['', ''];

/** Encodes as forms do, but keeps commas, which people read and type. */
const encode = (text: string): string =>
  new URLSearchParams({ text }).toString().slice('text='.length).replaceAll('%2C', ',');

const textFor = (selection: Selection, parameter: string): string =>
  parameter === 'q' ? (selection.q ?? '') : chosenIn(selection, parameter).join(',');

/** Returns the state that an address leads to; parameters that it lacks are as in `initial`. */
export function readView(address: string, naming: ParameterNaming, initial: AddressState): AddressState {
  const values = new Map<string, string[]>();
  for (const piece of split(address).pieces) {
    const [name, value] = decode(piece);
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  const read = (parameter: string): string[] | undefined => values.get(nameOf(naming, parameter));
  const selection: Record<string, readonly string[] | string | undefined> = { ...initial.selection };
  for (const facet of naming.facets) {
    const ids = read(facet);
    if (ids) selection[facet] = idsIn(ids.join());
  }
  const words = read('q');
  if (words) selection['q'] = words[0];
  const sort = read('sort')?.[0];
  const page = read('page')?.[0] ?? '';
  return {
    selection: normalize(selection),
    sort: isSort(sort) ? sort : initial.sort,
    project: (namesProject(naming) && read('project')?.[0]) || undefined,
    page: /^[1-9]\d{0,8}$/.test(page) ? Number(page) - 1 : 0,
  };
}

/**
 * Returns the address that leads to a state. It has parameters where the state differs from `initial`, and keeps all
 * else (other parameters, their order and spelling, the hash). A facet that had an initial choice and has none now gets
 * a parameter without a value.
 */
export function writeView(
  address: string,
  naming: ParameterNaming,
  view: AddressState,
  initial: AddressState,
): string {
  const [wanted, first] = [normalize(view.selection), normalize(initial.selection)];
  const isFirst = JSON.stringify(wanted) === JSON.stringify(first);
  const values: [string, string][] = [];
  if (!isFirst)
    for (const parameter of [...naming.facets, 'q'])
      if (textFor(wanted, parameter) || textFor(first, parameter))
        values.push([parameter, textFor(wanted, parameter)]);
  if (view.sort && view.sort !== initial.sort) values.push(['sort', view.sort]);
  if (view.project && namesProject(naming)) values.push(['project', view.project]);
  if (view.page > 0) values.push(['page', String(view.page + 1)]);

  return replaced(address, naming, parametersOf(naming), values);
}

/** Returns the value of a parameter of another element of the group than the list. A facet by its name hides it. */
export function readParameter(
  address: string,
  naming: ParameterNaming,
  parameter: string,
): string | undefined {
  if (naming.facets.includes(parameter)) return undefined;
  const name = nameOf(naming, parameter);
  return split(address)
    .pieces.map(decode)
    .find((each) => each[0] === name)?.[1];
}

/** Returns the address with other values of such parameters. */
export const writeParameters = (
  address: string,
  naming: ParameterNaming,
  values: Readonly<Record<string, string | undefined>>,
): string => {
  const own = Object.keys(values).filter((parameter) => !naming.facets.includes(parameter));
  const written = own.flatMap((parameter) => {
    const value = values[parameter];
    return value ? [[parameter, value] as const] : [];
  });
  return replaced(address, naming, own, written);
};

/** Returns the address with some parameters removed, and others at its end. */
function replaced(
  address: string,
  naming: ParameterNaming,
  removed: readonly string[],
  values: readonly (readonly [parameter: string, value: string])[],
): string {
  const { path, pieces, hash } = split(address);
  const own = new Set(removed.map((parameter) => nameOf(naming, parameter)));
  const query = [
    ...pieces.filter((piece) => !own.has(decode(piece)[0])),
    ...values.map(([parameter, value]) => `${encode(nameOf(naming, parameter))}=${encode(value)}`),
  ].join('&');
  return `${path}${query && '?'}${query}${hash}`;
}
