import type { Locale } from '../../dataset/languages.js';
import type { LanguageDefinition } from './definition.js';

/** Languages that the page has registered, shared by all copies of the code on it. */
export interface Registry {
  readonly definitions: Map<Locale, LanguageDefinition>;
  /** Called after each registration. */
  readonly listeners: Set<() => void>;
}

// `register-language.ts` has the same key. The script entry contains that file, and shares no module with this one.
const key = Symbol.for('forem-widgets.languages');
const place = globalThis as { [key]?: Registry };

/** Created at first use, because modules of the package have no side effects on the page. */
export const registry = (): Registry => (place[key] ??= { definitions: new Map(), listeners: new Set() });
