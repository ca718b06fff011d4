/** Draws the views that the script shows before it loads the code of an element: see src/embed/view/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { languages } from '../../src/dataset/languages.js';
import type { ViewNode, ViewRoot, Views } from '../../src/embed/view/view.js';

type Attributes = Readonly<Record<string, string>>;
type Prerender = (options: {
  element: string;
  lang: string;
  attributes: Attributes;
  as: 'shadow';
}) => Promise<string>;

interface Dataset {
  readonly networks: readonly { readonly id: string }[];
  readonly projects: readonly {
    readonly period?: { readonly start?: string; readonly end?: string } | null;
  }[];
}

/** Elements with a view: their names and attributes, by the file that holds them. */
const drawnOf = ({
  networks,
}: Dataset): Readonly<Record<string, readonly (readonly [string, Attributes])[]>> => ({
  networks: [...networks.map(({ id }) => ['network-card', { network: id }] as const), ['network-list', {}]],
  projects: ['project-list', 'sector-filter', 'theme-filter', 'search-box', 'active-filters'].map((name) => [
    name,
    {},
  ]),
  page: [['partnerships', {}]],
});

/** Returns the names of the elements with a view. */
export const viewedElements = (views: Readonly<Record<string, Views>>): ReadonlySet<string> =>
  new Set(
    Object.values(views).flatMap((each) =>
      Object.keys(each.views).map((key) => key.split(' ')[0]!.replace('forem-', '')),
    ),
  );

/** Attributes that have no part in what a view shows. */
const ignored = new Set(['lang', 'load', 'group', 'defer-hydration']);

/** Turns parsed HTML into the nodes of a view, and collects its style sheets. */
function treeOf(html: string, sheets: string[]): ViewNode[] {
  const isElement = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element =>
    'tagName' in node;
  const isRoot = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Template =>
    'content' in node && node.attrs.some(({ name }) => name === 'shadowrootmode');
  const rootOf = (nodes: readonly DefaultTreeAdapterTypes.Node[]): ViewRoot => {
    const styles = nodes.filter(
      (node) => isElement(node) && node.tagName === 'style',
    ) as DefaultTreeAdapterTypes.Element[];
    const css = styles
      .flatMap(({ childNodes }) => childNodes.map((each) => ('value' in each ? each.value : '')))
      .join('');
    if (!sheets.includes(css)) sheets.push(css);
    return [
      sheets.indexOf(css),
      ...nodes.filter((node) => !styles.includes(node as DefaultTreeAdapterTypes.Element)).map(nodeOf),
    ];
  };
  const nodeOf = (node: DefaultTreeAdapterTypes.Node): ViewNode => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (node.nodeName === '#comment') return [(node as DefaultTreeAdapterTypes.CommentNode).data];
    if (!isElement(node)) throw new Error(`A view can't hold ${node.nodeName}.`);
    const root = node.childNodes.find(isRoot);
    const others = node.childNodes.filter((each) => each !== root);
    return [
      node.tagName,
      Object.fromEntries(
        node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      root ? rootOf(root.content.childNodes) : 0,
      ...others.map(nodeOf),
    ];
  };
  return parseFragment(html).childNodes.map(nodeOf);
}

/** Days in which the mark of today on the timeline of the whole page stays near its place. */
const timelineDays = 92;

const dayIn = (days: number): string =>
  new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** Returns the first day from now on on which a project starts, or has ended. */
function firstChange({ projects }: Dataset): string | undefined {
  const today = dayIn(0);
  const days = projects
    .flatMap(({ period }) => [period?.start, period?.end])
    .filter((day) => day !== undefined && day >= today);
  return days.sort()[0];
}

/** Returns the views of each file, by its name: `view.fr-networks`. */
export async function drawViews(dist: string): Promise<Readonly<Record<string, Views>>> {
  const { prerender, attributeNames } = (await import(join(dist, 'prerender/index.js'))) as {
    prerender: Prerender;
    attributeNames: (element: string) => readonly string[];
  };
  const dataset = JSON.parse(readFileSync(join(dist, 'data/partnerships.json'), 'utf8')) as Dataset;
  const files: Record<string, Views> = {};
  for (const lang of languages)
    for (const [subject, elements] of Object.entries(drawnOf(dataset))) {
      const sheets: string[] = [];
      const views: Record<string, ViewRoot> = {};
      for (const [element, attributes] of elements) {
        const [drawn] = treeOf(await prerender({ element, lang, attributes, as: 'shadow' }), sheets);
        const key = [
          `forem-${element}`,
          ...Object.entries(attributes)
            .map(([name, value]) => `${name}=${value}`)
            .sort(),
        ];
        views[key.join(' ')] = drawn![2] as ViewRoot;
      }
      const names = new Set(elements.flatMap(([element]) => attributeNames(element)));
      files[`view.${lang}${subject === 'page' ? '' : `-${subject}`}`] = {
        sheets,
        attributes: [...names].filter((name) => !ignored.has(name)).sort(),
        views,
        until: [firstChange(dataset), ...(subject === 'page' ? [dayIn(timelineDays)] : [])].sort()[0],
      };
    }
  return files;
}
