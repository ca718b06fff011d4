/** Words a drafted mapping: the examples and the guess for each column, and the missing fields. */
import { str } from '@lit/localize';
import type { Language } from '../../dataset/languages.js';
import { formatNumber } from '../../localization/format.js';
import { toolMessages } from '../../localization/tool-messages.js';
import type { ColumnGuess, Draft } from '../draft.js';

const maxExampleLength = 40;
const shortened = (text: string): string =>
  text.length > maxExampleLength ? `${text.slice(0, maxExampleLength - 1)}…` : text;

/** @param language a language whose messages are loaded: see `loadToolMessages` */
export function draftWording(language: Language) {
  const msg = toolMessages(language);
  const quote = (text: string): string => msg(str`« ${text} »`, { id: 'import.quote' });

  const doubt = (found: ColumnGuess['doubt']): string | undefined => {
    switch (found) {
      case 'weak-name':
        return msg('à vérifier : le nom ne correspond qu’en partie', { id: 'import.doubt-name' });
      case 'rival':
        return msg('à vérifier : une autre colonne convient aussi', { id: 'import.doubt-rival' });
      case 'empty':
        return msg('colonne vide', { id: 'import.doubt-empty' });
      case 'currency':
        return msg('à vérifier : la monnaie n’est pas sûre', { id: 'import.doubt-currency' });
      case 'first-row':
        return msg('à vérifier : plusieurs lignes par projet, la première donne le chef de file', {
          id: 'import.doubt-first-row',
        });
      case undefined:
        return undefined;
    }
  };

  const column = ({ column: name, examples, filled, field, doubt: found }: ColumnGuess): string => {
    const samples = examples.map((text) => quote(shortened(text.replace(/\s+/g, ' ')))).join(', ');
    const guess = field ?? msg('rien de trouvé', { id: 'import.no-guess' });
    const count = formatNumber(filled, language);
    const base = msg(str`${quote(name)} → ${guess} (valeurs : ${count} : ${samples})`, {
      id: 'import.draft-column',
    });
    return [base, doubt(found)].filter(Boolean).join(' – ');
  };

  return {
    column,
    doubt,
    draft: ({ columns, missing, mapping, isLanguageSure }: Draft): string[] => [
      msg('Colonnes et champs proposés :', { id: 'import.draft-columns' }),
      ...columns.map((each) => `  ${column(each)}`),
      ...(isLanguageSure
        ? []
        : [
            msg(str`Langue des textes, à vérifier : ${mapping.language ?? ''} (language)`, {
              id: 'import.draft-language',
            }),
          ]),
      ...(missing.length
        ? [msg(str`Champs sans colonne : ${missing.join(', ')}`, { id: 'import.draft-missing' })]
        : []),
      ...('name' in mapping.fields
        ? []
        : [
            msg('La colonne du nom des projets n’a pas été trouvée : indiquez-la dans fields.name.', {
              id: 'import.draft-no-name',
            }),
          ]),
    ],
  };
}
