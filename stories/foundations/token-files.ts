/// <reference types="vite/client" />
/** Links to the tokens as files for design tools. */
import { html, nothing, type TemplateResult } from 'lit';
import tokens from '../../src/styles/tokens.json';

export interface Token {
  readonly type: string;
  readonly description: string;
  readonly light?: string;
  readonly dark?: string;
  readonly value?: string | number;
  readonly contrast?: string | { readonly light: string; readonly dark: string };
  readonly reduced?: string;
}
/** The tokens of src/styles/tokens.json by name. */
export const allTokens = Object.entries(tokens as Readonly<Record<string, Token>>);

type Entry = Readonly<{ $type: string; $value: string; $description: string }>;

/** Names of types in Tokens Studio that differ from ours. */
const types: Readonly<Record<string, string>> = { css: 'other', ratio: 'dimension', duration: 'other' };

/** Returns a set of tokens: the colours of one scheme, or everything that has one value. */
function setOf(
  readValue: (token: Token) => string | number | undefined,
): Record<string, Record<string, Entry>> {
  const set: Record<string, Record<string, Entry>> = {};
  for (const [path, token] of allTokens) {
    const value = readValue(token);
    if (value === undefined) continue;
    const [, group = path, name = 'default'] = /^([a-z]+)-(.*)$/.exec(path) ?? [];
    (set[group] ??= {})[name] = {
      $type: types[token.type] ?? token.type,
      $value: String(value),
      $description: token.description,
    };
  }
  return set;
}

const enabled = (...sets: string[]): Record<string, string> =>
  Object.fromEntries(sets.map((set) => [set, 'enabled']));

/** Returns the file of Tokens Studio (https://docs.tokens.studio): sets for both schemes, and themes that choose them. */
export const tokensStudio = (): Record<string, unknown> => ({
  base: setOf(({ value }) => value),
  light: setOf(({ light }) => light),
  dark: setOf(({ dark }) => dark),
  $themes: ['light', 'dark'].map((scheme) => ({
    id: scheme,
    name: scheme,
    selectedTokenSets: enabled('base', scheme),
  })),
  $metadata: { tokenSetOrder: ['base', 'light', 'dark'] },
});

const asAddress = (file: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(file, null, 2))}`;

const hasTokens = import.meta.env['STORYBOOK_TOKENS'] === 'true';

/** The line with the files, on each page of tokens. */
export const tokenFiles = (): TemplateResult =>
  html`<p>
    For design tools:
    <a href=${asAddress(tokensStudio())} download="forem-widgets.tokens-studio.json"
      >file for Tokens Studio (Figma)</a
    >${
      hasTokens
        ? html`,
            <a href="tokens.json" download="forem-widgets.tokens.json"
              >file in the format of the Design Tokens Community Group</a
            >`
        : nothing
    }.
  </p>`;
