/** Words the changes since the last import. */
import { str } from '@lit/localize';
import type { Language } from '../../dataset/languages.js';
import { formatNumber } from '../../localization/format.js';
import { toolMessages } from '../../localization/tool-messages.js';
import type { Changes, Unusual } from '../changes.js';
import { quoted } from './reading-wording.js';

/** Maximum number of ids under each heading. */
const maxIds = 40;

/** @param language a language whose messages are loaded: see `loadToolMessages` */
export function changesWording(language: Language) {
  const msg = toolMessages(language);
  const number = (count: number): string => formatNumber(count, language);
  const listed = (ids: readonly string[]): string[] => [
    ...ids.slice(0, maxIds).map((id) => `  ${id}`),
    ...(ids.length > maxIds ? ['  …'] : []),
  ];
  const list = (names: readonly string[]): string => names.map((name) => quoted(msg, name)).join(', ');
  const columnLines = ({ added, gone, renamed }: Changes['columns']): string[] => [
    ...(added.length ? [msg(str`Nouvelles colonnes : ${list(added)}`, { id: 'import.columns-new' })] : []),
    ...(gone.length ? [msg(str`Colonnes disparues : ${list(gone)}`, { id: 'import.columns-gone' })] : []),
    ...renamed.map(({ from, to }) =>
      msg(
        str`Colonne sans doute renommée : ${quoted(msg, from)} → ${quoted(msg, to)}. Vérifiez la correspondance.`,
        {
          id: 'import.column-renamed',
        },
      ),
    ),
  ];
  const unusualText = ({ code, field, currency, before, now }: Unusual): string => {
    const [from, to] = [before, now].map(number);
    return code === 'projects'
      ? msg(str`Inhabituel : ${from!} projets la dernière fois, ${to!} maintenant`, {
          id: 'import.unusual-projects',
        })
      : msg(
          str`Inhabituel : somme de ${field!} (${currency!}) ${from!} la dernière fois, ${to!} maintenant`,
          {
            id: 'import.unusual-sum',
          },
        );
  };
  return {
    changes({ added, gone, changed, columns, unusual }: Changes): string[] {
      const [more, fewer, other] = [added, gone, changed].map(({ length }) => number(length));
      return [
        msg(
          str`Depuis la dernière fois – nouveaux projets : ${more!}, disparus : ${fewer!}, modifiés : ${other!}`,
          {
            id: 'import.changes',
          },
        ),
        ...listed(added.map((id) => `+ ${id}`)),
        ...listed(gone.map((id) => `- ${id}`)),
        ...listed(changed.map(({ id, fields }) => `~ ${id} (${fields.join(', ')})`)),
        ...columnLines(columns),
        ...unusual.map(unusualText),
      ];
    },
  };
}
