import type { LanguageOptions } from '../../src/localization/register-language.js';

/** A language with the plural categories `one`, `few` and `many`. Some messages are left out on purpose. */
export const polish: LanguageOptions = {
  fallback: 'en',
  messages: {
    'projects.count':
      '{0, plural, =0 {Brak projektów} one {# projekt} few {# projekty} many {# projektów} other {# projektu}}',
    projects: 'Projekty',
    'pages.current': 'Strona {0} z {1}',
    'text.only-in': 'dostępne tylko w języku: {0}',
    'status.ended': 'Zakończony',
  },
};
