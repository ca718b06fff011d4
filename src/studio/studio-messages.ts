/** Language and messages of the studio. */
import { languages, type Language } from '../dataset/languages.js';
import { loadStudioMessages, toolMessages } from '../localization/tool-messages.js';
import type { Msg } from '../localization/messages.js';

export interface Speech {
  readonly lang: Language;
  readonly msg: Msg;
}

/** @returns the language of the reader's browser, if the studio speaks it */
export const readersLanguage = (wanted: readonly string[] = navigator.languages): Language =>
  wanted
    .map((tag) => languages.find((each) => tag.toLowerCase().startsWith(each)))
    .find((each) => each !== undefined) ?? 'fr';

/** Loads the messages of a language. */
export async function speechIn(lang: Language): Promise<Speech> {
  await loadStudioMessages(lang);
  return { lang, msg: toolMessages(lang) };
}
