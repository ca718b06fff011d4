/** Projects as cards of the page's own: the nodes of `<template data-card>`, filled with the fields of each project. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Project } from '../../../dataset/reading/schema.js';
import { named, type Context } from '../../core/context.js';
import { siteLink } from '../../core/facts.js';
import { nearest } from '../../../text/nearest.js';
import { projectFields } from '../../../dataset/project-fields.js';
import type { CardHost } from '../fields-code.js';
import { cardNodes, rawNodes, type CardElement, type CardNode, type CardTag } from './card-nodes.js';
import { fieldOf, isEmptyValue } from './project-field.js';

/** Values of attributes; `nothing` leaves an attribute out. */
type CardAttributes = Readonly<Record<'class' | 'part' | 'lang' | 'dir' | 'href', unknown>>;

/** A template per tag: a name of a tag from a page never becomes markup. */
const templates: Readonly<Record<CardTag, (a: CardAttributes, content: unknown) => TemplateResult>> = {
  a: (a, content) =>
    html`<a class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir} href=${a.href} rel="noopener"
      >${content}</a
    >`,
  br: () => html`<br />`,
  hr: (a) => html`<hr class=${a.class} part=${a.part} />`,
  article: (a, content) =>
    html`<article class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</article>`,
  b: (a, content) => html`<b class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</b>`,
  bdi: (a, content) =>
    html`<bdi class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</bdi>`,
  dd: (a, content) => html`<dd class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</dd>`,
  div: (a, content) =>
    html`<div class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</div>`,
  dl: (a, content) => html`<dl class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</dl>`,
  dt: (a, content) => html`<dt class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</dt>`,
  em: (a, content) => html`<em class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</em>`,
  footer: (a, content) =>
    html`<footer class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</footer>`,
  h1: (a, content) => html`<h1 class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</h1>`,
  h2: (a, content) => html`<h2 class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</h2>`,
  h3: (a, content) => html`<h3 class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</h3>`,
  h4: (a, content) => html`<h4 class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</h4>`,
  h5: (a, content) => html`<h5 class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</h5>`,
  h6: (a, content) => html`<h6 class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</h6>`,
  header: (a, content) =>
    html`<header class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</header>`,
  i: (a, content) => html`<i class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</i>`,
  li: (a, content) => html`<li class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</li>`,
  ol: (a, content) =>
    html`<ol class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>
      ${content}
    </ol>`,
  p: (a, content) => html`<p class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</p>`,
  section: (a, content) =>
    html`<section class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</section>`,
  small: (a, content) =>
    html`<small class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</small>`,
  span: (a, content) =>
    html`<span class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</span>`,
  strong: (a, content) =>
    html`<strong class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>${content}</strong>`,
  ul: (a, content) =>
    html`<ul class=${a.class} part=${a.part} lang=${a.lang} dir=${a.dir}>
      ${content}
    </ul>`,
};

const told = new WeakMap<Element, readonly CardNode[]>();

/** Warns of what a template may not hold, once. */
function warn(leftOut: ReadonlySet<string>): void {
  if (leftOut.size)
    console.warn(`forem-widgets: <template data-card> leaves out: ${[...leftOut].join(', ')}.`);
}

/** Returns the card of an element, from its property or its template. */
export function cardOf(host: CardHost): readonly CardNode[] | undefined {
  if (host.card) return host.card;
  const template = host.querySelector?.<HTMLTemplateElement>('template[data-card]');
  if (!template) return undefined;
  let nodes = told.get(template);
  if (!nodes) {
    const leftOut = new Set<string>();
    nodes = cardNodes(rawNodes(template.content), (what) => leftOut.add(what));
    told.set(template, nodes);
    warn(leftOut);
  }
  return nodes;
}

const unknown = new Set<string>();

/** Returns what a field says of a project; a field that no project has is told in the console. */
function fieldValue(context: Context, project: Project, name: string): unknown {
  if (name === 'name') {
    const words = named(context, project.name, context.mark);
    return (
      context.link?.(project.id, words) ??
      siteLink(context, 'project', project.id, project.website?.address, words)
    );
  }
  const field = fieldOf(context, name);
  if (field) return field.value(context, project);
  if (!unknown.has(name)) {
    unknown.add(name);
    const meant = nearest(name, ['name', ...projectFields]);
    console.warn(`forem-widgets: data-field="${name}" is no field${meant ? `: ${meant} is meant` : ''}.`);
  }
  return undefined;
}

interface Filled {
  readonly content: unknown;
  /** True for fields without a value, and for elements with no other fields than these. */
  readonly isEmpty: boolean;
  readonly hasField: boolean;
}

function fill(context: Context, project: Project, node: CardNode): Filled {
  if (typeof node === 'string') return { content: node, isEmpty: false, hasField: false };
  const { tag, field, children } = node;
  const value = field === undefined ? undefined : fieldValue(context, project, field);
  const inner = children.map((each) => fill(context, project, each));
  const fields = inner.filter(({ hasField }) => hasField);
  const hasField = field !== undefined || fields.length > 0;
  const isEmpty =
    hasField && (field === undefined ? fields.every((each) => each.isEmpty) : isEmptyValue(value));
  const content = field === undefined ? inner.map((each) => each.content) : value;
  return { content: isEmpty ? nothing : templates[tag](attributesOf(node), content), isEmpty, hasField };
}

const attributesOf = (node: CardElement): CardAttributes => ({
  class: node.class ?? nothing,
  part: node.part ?? nothing,
  lang: node.lang ?? nothing,
  dir: node.dir ?? nothing,
  href: node.href ?? nothing,
});

/** Renders a project by the nodes of a template. An element whose fields are all empty is left out. */
export const ownCard = (context: Context, project: Project, nodes: readonly CardNode[]): TemplateResult =>
  html`<article class="project own-card" part="project">
    ${nodes.map((node) => fill(context, project, node).content)}
  </article>`;
