/** The code of a state in each form. */
import { addressOf, frameAddress, scriptTag } from '../../cli/snippet-code.js';
import { attributeText, escapeHtml } from '../../prerender/escape.js';
import type { BuildState, CodeForm } from './build-state.js';

/** Digests of the files in `dist/`, as in `integrity.json`. */
export type Digests = Readonly<Record<string, string>>;

/** The content for readers without script: a link to a page that says the same. */
export interface Fallback {
  readonly address: string;
  readonly text: string;
}

/** Content of the element for readers without script, made beforehand. */
export type MadeHtml = string | undefined;

interface Parts {
  readonly html?: MadeHtml;
  readonly frameHeightPx?: number | undefined;
  readonly properties?: ReadonlyMap<string, string>;
  readonly change?: string | undefined;
  readonly state: BuildState;
  readonly digests: Digests;
  readonly fallback: Fallback;
}

const script = ({ state, digests }: Parts, file = 'forem-widgets.js'): string =>
  scriptTag(file, state.base, digests[file]);

const link = ({ fallback }: Parts): string =>
  `<a${attributeText({ href: fallback.address })}>${escapeHtml(fallback.text)}</a>`;

const attributesOf = ({ lang, attributes }: BuildState): Readonly<Record<string, string>> => ({
  lang,
  ...attributes,
});

/** The address at which the code can be changed. A comment of HTML ends at two hyphens and a bracket. */
const changeNote = ({ change }: Parts): string => `change: ${(change ?? '').replaceAll('--', '-%2D')}`;
const changeComment = (parts: Parts): string =>
  parts.change === undefined ? '' : `<!-- ${changeNote(parts)} -->\n`;

/** @returns the element with the link inside it */
function elementAlone(parts: Parts): string {
  const { state } = parts;
  const tag = `forem-${state.element}`;
  return `<${tag}${attributeText(attributesOf(state))}>\n  ${link(parts)}\n</${tag}>`;
}

const elementTag = (parts: Parts): string => changeComment(parts) + elementAlone(parts);

const define = ({ state }: Parts): string => `import 'forem-widgets/define/forem-${state.element}';`;

const indented = (text: string, by: string): string => text.replace(/^/gm, by);

/** Returns a component of a framework: the same element in its template. */
const react = (parts: Parts): string => {
  const name = parts.state.element.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
  return [
    ...(parts.change === undefined ? [] : [`// ${changeNote(parts)}`]),
    "'use client';",
    define(parts),
    "import type {} from 'forem-widgets/react';",
    '',
    `export function ${name}() {`,
    '  return (',
    indented(withoutBraces(elementAlone(parts)), '    '),
    '  );',
    '}',
  ].join('\n');
};

/** Braces begin an expression in the templates of React, Svelte and Angular, but not as entities. */
const withoutBraces = (html: string): string =>
  html.replace(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'));

const frame = (parts: Parts): string => {
  const { state, fallback, frameHeightPx = 600 } = parts;
  const attributes = {
    src: frameAddress(state.base, state.element, state.lang, {
      ...state.attributes,
      ...Object.fromEntries(parts.properties ?? []),
    }),
    title: fallback.text,
    width: '100%',
    height: String(frameHeightPx),
    loading: 'lazy',
    allow: 'clipboard-write',
  };
  const after = changeComment(parts) + script(parts, 'forem-frame.js');
  return `<iframe${attributeText(attributes)} data-forem-frame></iframe>\n${after}`;
};

const withinPage = (parts: Parts): string => `${script(parts)}\n${elementTag(parts)}`;

/** Returns the element as a `<div>`, for systems that strip unknown tags. */
const div = (parts: Parts): string => {
  const data = Object.fromEntries(
    Object.entries(attributesOf(parts.state)).map(([name, value]) => [`data-${name}`, value]),
  );
  const attributes = attributeText({ 'data-forem': parts.state.element, ...data });
  return `${script(parts)}\n${changeComment(parts)}<div${attributes}>\n  ${link(parts)}\n</div>`;
};

/** Returns a shortcode of the WordPress plugin. A quotation mark in a value can't be escaped there. */
const shortcode = (parts: Parts): string => {
  const name = `forem_${parts.state.element.replaceAll('-', '_')}`;
  const attributes = Object.entries(attributesOf(parts.state))
    .map(([key, value]) => (value ? ` ${key}="${value.replace(/["[\]<>]/g, ' ')}"` : ` ${key}`))
    .join('');
  return `[${name}${attributes}]${link(parts)}[/${name}]`;
};

const drupal = (parts: Parts): string => `# mytheme.libraries.yml
forem-widgets:
  js:
    forem-widgets/forem-widgets.js:
      preprocess: false
      minified: true
      attributes: { type: module }

{# template #}
{{ attach_library('mytheme/forem-widgets') }}
${elementTag(parts)}`;

const typo3 = (parts: Parts): string => `<f:asset.script
  identifier="forem-widgets"
  src="EXT:sitepackage/Resources/Public/forem-widgets/forem-widgets.js"
  type="module"
/>
${elementTag(parts)}`;

const joomla = (parts: Parts): string => `// joomla.asset.json
{
  "name": "forem-widgets",
  "type": "script",
  "uri": "media/templates/site/mytemplate/js/forem-widgets/forem-widgets.js",
  "attributes": { "type": "module" }
}

// index.php
$this->getWebAssetManager()->useScript('forem-widgets');

<!-- module -->
${elementTag(parts)}`;

const svelte = (parts: Parts): string =>
  `<script lang="ts">\n  ${define(parts)}\n</script>\n\n${withoutBraces(elementTag(parts))}`;
const vue = (parts: Parts): string =>
  `<script setup lang="ts">\n${define(parts)}\n</script>\n\n<template>\n${indented(elementTag(parts), '  ')}\n</template>`;

const angular = (parts: Parts): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${define(parts)}

@Component({
  selector: 'app-partnerships',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indented(withoutBraces(elementTag(parts)).replace(/[\\`]/g, '\\$&'), '    ')}
  \`,
})
export class Partnerships {}`;

const file = (parts: Parts): string =>
  `<script${attributeText({ src: addressOf('forem-widgets.standalone.js', parts.state.base) })}></script>\n${elementTag(parts)}`;

/** The element with its content made beforehand, which shows until the script has started. */
const madeBeforehand = (parts: Parts): string => {
  const { state, html } = parts;
  const tag = `forem-${state.element}`;
  const content = html ?? link(parts);
  const element = `<${tag}${attributeText(attributesOf(state))}>\n${content}\n</${tag}>`;
  return `${script(parts)}\n${changeComment(parts)}${element}`;
};

const forms: Readonly<Record<CodeForm, (parts: Parts) => string>> = {
  script: withinPage,
  file,
  div,
  html: madeBeforehand,
  frame,
  react,
  vue,
  svelte,
  angular,
  wordpress: shortcode,
  drupal,
  typo3,
  joomla,
  sharepoint: (parts) => frame({ ...parts, change: undefined }),
};

/** Details of the code beside the state: what the preview shows, and where the code can be changed. */
export interface Measured {
  readonly html?: MadeHtml;
  readonly frameHeightPx?: number | undefined;
  readonly properties?: ReadonlyMap<string, string>;
  /** Address at which the studio opens with this code. WordPress and SharePoint take no comment. */
  readonly change?: string | undefined;
}

export const codeOf = (
  state: BuildState,
  digests: Digests,
  fallback: Fallback,
  measured: Measured = {},
): string => forms[state.form]({ state, digests, fallback, ...measured });

/** True for a form that shows the element in a frame. */
export const isFrame = (form: CodeForm): boolean => form === 'frame' || form === 'sharepoint';

/** True for a form whose code and data become files of the partner's own site. */
export const isPackaged = (form: CodeForm): boolean => ['react', 'vue', 'svelte', 'angular'].includes(form);

/** @returns the policy that suffices for a form; `undefined` where the page needs none of its own */
export function policyOf({ form, base }: BuildState): string | undefined {
  const { origin } = new URL(base);
  if (isFrame(form)) return `frame-src ${origin}; script-src ${origin}`;
  if (form === 'file') return `script-src ${origin}`;
  if (isPackaged(form)) return undefined;
  const source = ['wordpress', 'drupal', 'typo3', 'joomla'].includes(form) ? "'self'" : origin;
  return `script-src ${source}; style-src ${source}; connect-src ${source}; img-src data:`;
}
