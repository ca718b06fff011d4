/** Sentences that several elements use. */
import { str } from '@lit/localize';
import type { Period } from '../../dataset/reading/schema.js';
import type { Status } from '../../dataset/status.js';
import type { DatasetErrorCode } from '../../dataset/errors.js';
import type { Problem } from '../../dataset/reading/parse.js';
import type { Msg } from '../../localization/messages.js';

export const projectCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, =0 {Aucun projet} one {# projet} many {# de projets} other {# projets}}`, {
    id: 'projects.count',
  });

export const leftOutCount = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, one {# élément n’a pas pu être affiché} many {# d’éléments n’ont pas pu être affichés} other {# éléments n’ont pas pu être affichés}}`,
    { id: 'problems.count' },
  );

export const othersCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# autre} many {# d’autres} other {# autres}}`, { id: 'others.count' });

export const valueCount = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, =0 {Aucune valeur ne correspond.} one {# valeur correspond} many {# de valeurs correspondent} other {# valeurs correspondent}}`,
    { id: 'values.count' },
  );

export const countryCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# pays} many {# de pays} other {# pays}}`, { id: 'countries.count' });

export const startUnknown = (msg: Msg): string => msg('Début inconnu', { id: 'status.start-unknown' });
export const endUnknown = (msg: Msg): string => msg('Fin inconnue', { id: 'status.end-unknown' });

/** @param period of the project, so that its unknown date can be named */
export function statusLabel(msg: Msg, status: Status, period?: Period | null): string {
  switch (status) {
    case 'upcoming':
      return msg('À venir', { id: 'status.upcoming' });
    case 'ongoing':
      return msg('En cours', { id: 'status.ongoing' });
    case 'ended':
      return msg('Terminé', { id: 'status.ended' });
    case 'unknown':
      if (period?.start) return endUnknown(msg);
      if (period?.end) return startUnknown(msg);
      return msg('Dates inconnues', { id: 'status.unknown' });
  }
}

/** Describes an error, and what a reader can do about it. */
export function errorText(msg: Msg, code: DatasetErrorCode): string {
  switch (code) {
    case 'network':
      return msg('La connexion au serveur a échoué. Vérifiez votre connexion, puis réessayez.', {
        id: 'error.network',
      });
    case 'timeout':
      return msg('Le serveur n’a pas répondu à temps. Réessayez dans un instant.', { id: 'error.timeout' });
    case 'http':
      return msg('Le serveur n’a pas pu fournir les données. Réessayez plus tard.', { id: 'error.http' });
    case 'too-large':
      return msg('Le fichier de données est trop volumineux pour être affiché ici.', {
        id: 'error.too-large',
      });
    case 'json':
      return msg('L’adresse indiquée ne contient pas de données lisibles (JSON).', { id: 'error.json' });
    case 'schema':
      return msg('Les données n’ont pas la forme attendue.', { id: 'error.schema' });
    case 'version':
      return msg('Les données sont dans une version plus récente que celle que cette page sait lire.', {
        id: 'error.version',
      });
  }
}

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
