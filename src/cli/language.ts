import { languages, type Language } from '../dataset/languages.js';
import { matchLocale } from '../localization/localize.js';

/** Reads `--lang` before all other arguments, so that errors about these are in that language. */
export function wantedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  return args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : args[at + 1];
}

/** Returns the language of the messages: the wanted one, or else the system's, or else French. */
export function languageOf(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  // The first of these variables that is set counts. `nl_BE.UTF-8` becomes `nl-BE`.
  const system = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'])?.replace('_', '-').split('.')[0];
  return matchLocale(wanted) ?? matchLocale(system) ?? 'fr';
}

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);
