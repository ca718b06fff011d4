/// <reference types="node" />
import type { Terminal } from './command.js';
import type { WarningCode } from './plausibility.js';

export function warningText(msg: Terminal['msg'], code: WarningCode): string {
  switch (code) {
    case 'end-before-start':
      return msg('attention : fin avant le début', { id: 'cli.warn-period' });
    case 'country':
      return msg('attention : code qui n’est celui d’aucun pays', { id: 'cli.warn-country' });
    case 'range':
      return msg('attention : minimum plus grand que le maximum', { id: 'cli.warn-range' });
    case 'currency':
      return msg('attention : code qui n’est celui d’aucune monnaie', { id: 'cli.warn-currency' });
    case 'share':
      return msg('attention : part plus grande que le budget total', { id: 'cli.warn-share' });
    case 'amount':
      return msg('attention : montant impossible', { id: 'cli.warn-amount' });
    case 'coordinates':
      return msg('attention : coordonnées d’aucun lieu', { id: 'cli.warn-coordinates' });
    case 'far-date':
      return msg('attention : date très éloignée', { id: 'cli.warn-date' });
    case 'blank':
      return msg('attention : texte vide', { id: 'cli.warn-blank' });
    case 'credentials':
      return msg('attention : adresse avec un nom d’utilisateur ou un mot de passe', {
        id: 'cli.warn-credentials',
      });
    case 'duplicate':
      return msg('attention : présent deux fois dans la liste', { id: 'cli.warn-duplicate' });
    case 'small-amount':
      return msg('attention : montant trop petit pour un budget', { id: 'cli.warn-small-amount' });
    case 'rate':
      return msg('attention : taux trop bas pour la part de l’Union européenne', { id: 'cli.warn-rate' });
    case 'duration':
      return msg('attention : durée de plus de 30 ans', { id: 'cli.warn-duration' });
    case 'future-date':
      return msg('attention : date encore à venir', { id: 'cli.warn-future-date' });
    case 'late-call':
      return msg('attention : appel clos après la fin du projet', { id: 'cli.warn-late-call' });
    case 'count':
      return msg('attention : nombre impossible', { id: 'cli.warn-count' });
    case 'own-parent':
      return msg('attention : projet qui fait partie de lui-même', { id: 'cli.warn-own-parent' });
    case 'swapped':
      return msg('attention : latitude et longitude sans doute interverties', { id: 'cli.warn-swapped' });
    case 'other-country':
      return msg('attention : code d’un autre pays', { id: 'cli.warn-other-country' });
    case 'address':
      return msg('attention : adresse qui n’est celle d’aucun site', { id: 'cli.warn-address' });
    case 'contact':
      return msg('attention : adresse électronique ou numéro de téléphone impossible', {
        id: 'cli.warn-contact',
      });
    case 'placeholder':
      return msg('attention : texte de remplissage', { id: 'cli.warn-placeholder' });
    case 'damaged':
      return msg('attention : caractères endommagés', { id: 'cli.warn-damaged' });
    case 'markup':
      return msg('attention : balises, que les pages montrent telles quelles', { id: 'cli.warn-markup' });
  }
}
