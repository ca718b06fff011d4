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
  }
}
