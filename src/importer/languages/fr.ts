import type { ListLanguage } from './list-language.js';

/** French. */
export const fr: ListLanguage = {
  numbers: {
    thousand: 'k,mille,milliers',
    million: 'm,million,millions,mio',
    billion: 'md,mds,milliard,milliards',
  },
  columns: {
    name: `
      nom opération, intitulé opération, nom projet, intitulé projet, titre projet, titre opération, libellé
      projet, libellé opération, dénomination projet, titre, intitulé, projet, opération, nom`,
    lead: `
      nom bénéficiaire, bénéficiaire, raison sociale, porteur projet, porteur, chef file, maître ouvrage,
      maître œuvre, opérateur, promoteur, structure porteuse`,
    summary: `résumé opération, résumé projet, résumé, synthèse opération, description projet, description, finalité opération, objet opération, objectifs, objectif opération, réalisations attendues`,
    start: 'date début, début, date démarrage, démarrage, date commencement, année début',
    end: `date fin, fin, date achèvement, achèvement, date clôture, clôture, année fin, date prévue achèvement, fin prévue`,
    budget: `
      total dépenses éligibles, montant total dépenses éligibles, dépenses totales éligibles, coût total
      éligible, coût total, budget total, montant total, dépenses éligibles, coût éligible, budget, cout, coût,
      montant`,
    euShare: `contribution union, contribution ue, montant ue, aide ue, montant feder, montant fse, soutien union, part ue, part union, subvention ue, montant aide ue, contribution feder, contribution fse, financement européen, concours communautaire, aide européenne, montant ue programmé, montant programmé ue`,
    euRate: 'taux cofinancement, taux cofinancement union, taux ue, taux intervention',
    place:
      'code postal opération, code postal, indicateur localisation, localisation, lieu, commune, ville, localité',
    countries: 'pays',
    intervention: `
      catégorie intervention, dénomination catégorie intervention, domaine intervention, type intervention`,
    programme: 'programme, fonds, nom fonds',
    objective: 'objectif spécifique',
    id: `
      numéro projet, numéro opération, code opération, code projet, numéro dossier, numéro synergie,
      identifiant projet, référence, dossier`,
  },
};
