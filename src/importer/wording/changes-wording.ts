/** Words the changes since the last import. */
import { str } from '@lit/localize';
import type { Language } from '../../dataset/languages.js';
import { formatNumber } from '../../localization/format.js';
import { toolMessages } from '../../localization/tool-messages.js';
import type { Changes } from '../changes.js';

/** Maximum number of ids under each heading. */
const mostIds = 40;

/** @param language a language whose messages are loaded: see `loadToolMessages` */
export function changesWording(language: Language) {
  const msg = toolMessages(language);
  const number = (count: number): string => formatNumber(count, language);
  const listed = (ids: readonly string[]): string[] => [
    ...ids.slice(0, mostIds).map((id) => `  ${id}`),
    ...(ids.length > mostIds ? ['  …'] : []),
  ];
  return {
    changes({ added, gone, changed, unusual }: Changes): string[] {
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
        ...unusual.map(({ code, before, now }) => {
          const [from, to] = [before, now].map(number);
          return code === 'projects'
            ? msg(str`Inhabituel : ${from!} projets la dernière fois, ${to!} maintenant`, {
                id: 'import.unusual-projects',
              })
            : msg(str`Inhabituel : somme des budgets ${from!} la dernière fois, ${to!} maintenant`, {
                id: 'import.unusual-sum',
              });
        }),
      ];
    },
  };
}
