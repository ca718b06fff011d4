import { str } from '@lit/localize';
import type { Problem } from '../../../dataset/reading/problem.js';
import type { Msg } from '../../../localization/messages.js';

export const leftOutCount = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, one {# élément n’a pas pu être affiché} many {# d’éléments n’ont pas pu être affichés} other {# éléments n’ont pas pu être affichés}}`,
    { id: 'problems.count' },
  );

export function problemText(msg: Msg, { code, found }: Problem): string {
  switch (code) {
    case 'missing':
      return msg('valeur absente', { id: 'problem.missing' });
    case 'type':
      return msg(str`type de valeur inattendu (${found})`, { id: 'problem.type' });
    case 'empty':
      return msg('valeur vide', { id: 'problem.empty' });
    case 'too-long':
      return msg('texte trop long', { id: 'problem.too-long' });
    case 'format':
      return msg(str`valeur non valable (${found})`, { id: 'problem.format' });
    case 'duplicate':
      return msg(str`identifiant déjà utilisé (${found})`, { id: 'problem.duplicate' });
    case 'reference':
      return msg(str`renvoi à un identifiant inconnu (${found})`, { id: 'problem.reference' });
  }
}
