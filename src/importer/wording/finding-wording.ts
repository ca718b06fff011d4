/** Words each finding of an import. */
import type { FindingCode } from '../report.js';
import type { Msg } from '../../localization/messages.js';

export function findingText(msg: Msg, code: FindingCode): string {
  switch (code) {
    case 'no-name':
      return msg('pas de nom de projet', { id: 'import.no-name' });
    case 'schema':
      return msg('refusé par le schéma des données', { id: 'import.schema' });
    case 'stray-quote':
      return msg('guillemet isolé, lu comme un signe ordinaire', { id: 'import.stray-quote' });
    case 'line-break':
      return msg('retour à la ligne au milieu d’une cellule, recollé', { id: 'import.line-break' });
    case 'missing-cells':
      return msg('moins de cellules que de colonnes', { id: 'import.missing-cells' });
    case 'short-row':
      return msg('cellules manquantes, valeurs décalées', { id: 'import.short-row' });
    case 'broken-row':
      return msg('ligne coupée, morceau de ligne', { id: 'import.broken-row' });
    case 'long-row':
      return msg('plus de cellules que de colonnes, valeurs décalées', { id: 'import.long-row' });
    case 'rows-in-cell':
      return msg('cellule qui contient des lignes entières : guillemet en trop ?', {
        id: 'import.rows-in-cell',
      });
    case 'lines':
      return msg('lignes du fichier qui ne sont dans aucune ligne lue', { id: 'import.lines' });
    case 'sum':
      return msg('somme des montants différente de celle de la liste', { id: 'import.sum' });
    case 'total':
      return msg('ligne de total', { id: 'import.total' });
    case 'note':
      return msg('note sous la liste', { id: 'import.note' });
    case 'heading':
      return msg('titre d’un groupe de lignes', { id: 'import.heading' });
    case 'repeated-header':
      return msg('noms des colonnes répétés', { id: 'import.repeated-header' });
    case 'beyond-header':
      return msg('cellule au-delà de la dernière colonne qui a un nom', { id: 'import.beyond-header' });
    case 'range':
      return msg('fourchette de montants, pas un nombre', { id: 'import.range' });
    case 'unclear-currency':
      return msg('monnaie inconnue, absente ou de plusieurs pays : indiquez currency ou currencies', {
        id: 'import.unclear-currency',
      });
    case 'cell-error':
      return msg('erreur de calcul dans la cellule', { id: 'import.cell-error' });
    case 'no-formula-value':
      return msg('formule sans valeur enregistrée', { id: 'import.no-formula-value' });
    case 'approximate':
      return msg('valeur approximative', { id: 'import.approximate' });
    case 'assumed-currency':
      return msg('monnaie absente ou de plusieurs pays, lue comme celle de la colonne', {
        id: 'import.assumed-currency',
      });
    case 'quarter':
      return msg('trimestre, semestre ou partie d’année', { id: 'import.quarter' });
    case 'period-part':
      return msg('période dans une colonne de dates', { id: 'import.period-part' });
    case 'double-encoded':
      return msg('texte encodé deux fois, rétabli', { id: 'import.double-encoded' });
    case 'merged-cell':
      return msg('cellules fusionnées, valeur répétée', { id: 'import.merged-cell' });
    case 'hidden-row':
      return msg('ligne masquée dans le classeur, reprise', { id: 'import.hidden-row' });
    case 'hidden-column':
      return msg('colonne masquée dans le classeur, reprise', { id: 'import.hidden-column' });
    case 'merged-amount':
      return msg('montant de cellules fusionnées, compté une seule fois', { id: 'import.merged-amount' });
    case 'shortened-number':
      return msg('nombre abrégé par un tableur, chiffres perdus', { id: 'import.shortened-number' });
    case 'share':
      return msg('part de 1, lue en pour cent', { id: 'import.share' });
    case 'not-a-number':
      return msg('pas un nombre utilisable', { id: 'import.not-a-number' });
    case 'ambiguous-number':
      return msg('nombre ambigu, milliers ou décimales', { id: 'import.ambiguous-number' });
    case 'negative':
      return msg('nombre négatif', { id: 'import.negative' });
    case 'not-a-date':
      return msg('pas une date', { id: 'import.not-a-date' });
    case 'ambiguous-date':
      return msg('date ambiguë, jour ou mois', { id: 'import.ambiguous-date' });
    case 'impossible-date':
      return msg('date qui n’existe pas', { id: 'import.impossible-date' });
    case 'not-a-period':
      return msg('pas une période', { id: 'import.not-a-period' });
    case 'duration':
      return msg('durée sans mois de début, dont la fin ne se calcule pas', { id: 'import.duration' });
    case 'end-before-start':
      return msg('fin avant le début', { id: 'import.end-before-start' });
    case 'not-a-country':
      return msg('pays inconnu', { id: 'import.not-a-country' });
    case 'not-an-address':
      return msg('pas une adresse web', { id: 'import.not-an-address' });
    case 'not-a-place':
      return msg('ni code NUTS, ni coordonnées', { id: 'import.not-a-place' });
    case 'uneven':
      return msg('pas autant de pays que de partenaires', { id: 'import.uneven' });
    case 'no-main':
      return msg('détails sans le nom ou la valeur qu’ils précisent', { id: 'import.no-main' });
    case 'unknown-value':
      return msg('valeur que la correspondance ne connaît pas', { id: 'import.unknown-value' });
    case 'as-mapped':
      return msg('valeur écartée par la correspondance', { id: 'import.as-mapped' });
    case 'several':
      return msg('valeur de trop là où il n’en faut qu’une', { id: 'import.several' });
    case 'country-code':
      return msg('code de pays remplacé', { id: 'import.country-code' });
    case 'scheme':
      return msg('adresse complétée', { id: 'import.scheme' });
    case 'id':
      return msg('identifiant sans espaces ni virgules', { id: 'import.id' });
    case 'id-shared':
      return msg('identifiant commun à plusieurs lignes, rendu unique', { id: 'import.id-shared' });
    case 'id-identical':
      return msg('ligne identique à une autre, gardée', { id: 'import.id-identical' });
    case 'cut':
      return msg('texte trop long, coupé', { id: 'import.cut' });
    case 'damaged':
      return msg('caractères abîmés, rétablis', { id: 'import.damaged' });
    case 'two-digit-year':
      return msg('année à deux chiffres', { id: 'import.two-digit-year' });
    case 'serial-date':
      return msg('date en nombre de jours, à la façon d’Excel', { id: 'import.serial-date' });
    case 'doubled-mark':
      return msg('séparateur doublé', { id: 'import.doubled-mark' });
    case 'period-end':
      return msg('fin calculée d’après la durée', { id: 'import.period-end' });
  }
}
