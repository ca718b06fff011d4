import { languages, type Language } from '../dataset/languages.js';
import { matchLocale } from '../localization/localize.js';

/** What `--lang` says before the arguments are looked at as a whole: complaints about them are in it already. */
export function wantedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : args[at + 1];
}

/** The language of the messages: as wanted, else the system's, else French. */
export function languageOf(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  // `nl_BE.UTF-8` is `nl-BE`; of these variables, the first that is set counts.
  const system = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'])?.replace('_', '-').split('.')[0];
  return matchLocale(wanted) ?? matchLocale(system) ?? 'fr';
}

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);
