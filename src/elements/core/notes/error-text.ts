import type { DatasetErrorCode } from '../../../dataset/errors.js';
import type { Msg } from '../../../localization/messages.js';

/**
 * Describes an error, and the act of a reader that may help.
 * @param status of the HTTP answer, where there was one
 */
export function errorText(msg: Msg, code: DatasetErrorCode, status?: number): string {
  switch (code) {
    case 'network':
      return msg('La connexion au serveur a échoué. Vérifiez votre connexion, puis réessayez.', {
        id: 'error.network',
      });
    case 'timeout':
      return msg('Le serveur n’a pas répondu à temps. Réessayez dans un instant.', { id: 'error.timeout' });
    case 'http':
      if (status === 401 || status === 403)
        return msg('Vous n’êtes pas connecté ici, ou ces informations ne vous sont pas ouvertes.', {
          id: 'error.sign-in',
        });
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
