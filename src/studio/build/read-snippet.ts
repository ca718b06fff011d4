/** Reads code that was pasted back: elements, `<div data-forem>`, frames and shortcodes. */
import type { BuildState, CodeForm } from './build-state.js';
import { prefixesIn, underPrefix } from '../../page-check/embedded.js';
import { defaultBase, safeAttributes, stateOfAddress } from './build-state.js';
import { languages, type Language } from '../../dataset/languages.js';

export type ReadState = Pick<BuildState, 'element' | 'lang' | 'attributes' | 'base' | 'form'>;

type SnippetAttributes = Record<string, string>;

const languageIn = (attributes: SnippetAttributes): Language =>
  languages.find((each) => attributes['lang']?.toLowerCase().startsWith(each)) ?? 'fr';

function stateOf(
  element: string,
  { lang, ...attributes }: SnippetAttributes,
  base: string,
  form: BuildState['form'],
): ReadState {
  const safe = safeAttributes(Object.entries(attributes));
  return { element, lang: languageIn({ lang: lang ?? '' }), attributes: safe, base, form };
}

const attributesOf = (element: Element): SnippetAttributes =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** @returns the folder of a script, where its address says it */
function baseIn(document: Document): { base: string; isFile: boolean } {
  for (const script of document.querySelectorAll('script[src]')) {
    const address = script.getAttribute('src') ?? '';
    const found = /^(https?:.*\/)forem-widgets(\.standalone)?\.js/.exec(address);
    if (found) return { base: found[1]!, isFile: Boolean(found[2]) };
  }
  return { base: defaultBase, isFile: false };
}

function readFrame(document: Document): ReadState | undefined {
  for (const frame of document.querySelectorAll('iframe[src]')) {
    const address = frame.getAttribute('src') ?? '';
    if (!URL.canParse(address)) continue;
    const { href, searchParams } = new URL(address);
    const { element, ...attributes } = Object.fromEntries(
      [...searchParams].filter(([name]) => !name.startsWith('--')),
    );
    const at = href.indexOf('frame/index.html');
    if (element && at > 0) return stateOf(element, attributes, href.slice(0, at), 'frame');
  }
  return undefined;
}

function readShortcode(text: string): ReadState | undefined {
  const found = /\[forem_([a-z_]+)([^\]]*)\]/.exec(text);
  if (!found) return undefined;
  const attributes: SnippetAttributes = {};
  for (const [, name, value] of found[2]!.matchAll(/([a-z][\w-]*)(?:="([^"]*)")?/g))
    attributes[name!.replaceAll('_', '-')] = value ?? '';
  return stateOf(found[1]!.replaceAll('_', '-'), attributes, defaultBase, 'wordpress');
}

/** Words that only the code of one form has. The others are told by their tags. */
const signs: readonly (readonly [CodeForm, RegExp])[] = [
  ['react', /forem-widgets\/react/],
  ['angular', /CUSTOM_ELEMENTS_SCHEMA/],
  ['vue', /<script setup\b/],
  ['svelte', /<script(?: lang="ts")?>\s*import 'forem-widgets\/define/],
  ['drupal', /attach_library/],
  ['typo3', /<f:asset\.script/],
  ['joomla', /joomla\.asset\.json/],
];

const formIn = (code: string): CodeForm | undefined => signs.find(([, sign]) => sign.test(code))?.[0];

/** All elements of a page, also within `<template>`, where Vue has them. */
const elementsIn = (root: Document | DocumentFragment): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLTemplateElement ? elementsIn(element.content) : [element],
  );

/** Content made beforehand: more than the link to a page that says the same. */
const isMadeBeforehand = (element: Element): boolean =>
  element.querySelector(':scope > :not(a):not(p)') !== null;

/** Custom properties in the rules of a code, and in the addresses of its frames. */
export const propertiesIn = (code: string): ReadonlyMap<string, string> =>
  new Map([
    ...[...code.matchAll(/(--forem-[a-z-]+):\s*([^;{}]+);/g)].map(
      ([, name, value]) => [name!, value!] as const,
    ),
    ...[...code.matchAll(/(--forem-[a-z-]+=[^&"\s]*)/g)].flatMap(([, pair]) => [
      ...new URLSearchParams(pair),
    ]),
  ]);

/** @returns the settings of the preview in the address at which the code can be changed */
export function previewIn(code: string, known: readonly string[]): Partial<BuildState> {
  const address = /change: \S+?#build\/(\S+)/.exec(code)?.[1];
  if (address === undefined) return {};
  const { width, ground, isLarge } = stateOfAddress(address, known, 'fr');
  return { width, ground, isLarge };
}

/** @returns the state that the code embeds; `undefined` if it holds no element */
export function readSnippet(code: string, known: readonly string[]): ReadState | undefined {
  const form = formIn(code);
  // Only the template of Angular stands in a string.
  const html = form === 'angular' ? code.replace(/\\([\\`])/g, '$1') : code;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { base, isFile } = baseIn(document);
  const names = new Set(known);
  const elements = elementsIn(document);
  const prefixes = prefixesIn(
    elements.map(({ localName, textContent }) => ({
      name: localName,
      code: localName === 'script' ? textContent : undefined,
    })),
    known,
  );
  for (const element of elements) {
    const own = underPrefix(element.localName, prefixes)?.name;
    if (own !== undefined && names.has(own)) {
      const inPage = isMadeBeforehand(element) ? 'html' : 'script';
      return stateOf(own, attributesOf(element), base, form ?? (isFile ? 'file' : inPage));
    }
    const name = element.getAttribute('data-forem');
    if (name && names.has(name)) {
      const { 'data-forem': _, ...data } = attributesOf(element);
      const attributes = Object.fromEntries(
        Object.entries(data).flatMap(([key, value]) =>
          key.startsWith('data-') ? [[key.slice('data-'.length), value]] : [],
        ),
      );
      return stateOf(name, attributes, base, 'div');
    }
  }
  const other = readFrame(document) ?? readShortcode(code);
  return other && names.has(other.element) ? other : undefined;
}
