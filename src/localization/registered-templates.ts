import type { StrResult } from '@lit/localize';
import type { Messages } from './languages/definition.js';
import { messageKey } from './message-key.js';
import type { LanguageMessages, LanguageOptions } from './register-language.js';

/** Turns a text into the form of the built-in messages. */
function toTemplate(text: string): Messages[string] {
  const [, count, branches] = /^\{(\d+)(, plural,[^]*\})$/.exec(text) ?? [];
  const pieces = branches ? ['{', count!, branches] : text.split(/\{(\d+)\}/);
  if (pieces.length === 1) return text;
  const strings = pieces.filter((_, i) => i % 2 === 0);
  const values = pieces.filter((_, i) => i % 2).map(Number);
  return { strTag: true, strings, values } as unknown as StrResult;
}

/** Turns the texts of a registered language into the form of the built-in messages. */
const toTemplates = (messages: LanguageMessages): Messages =>
  Object.fromEntries(
    Object.entries(messages)
      .filter(([, text]) => typeof text === 'string')
      .map(([id, text]) => [messageKey(id), toTemplate(text)]),
  );

/** Loads the messages of a registered language. */
export const loadTemplates = async (
  messages: LanguageOptions['messages'],
): Promise<{ readonly templates: Messages }> => ({
  templates: toTemplates(typeof messages === 'function' ? await messages() : messages),
});
