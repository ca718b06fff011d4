import type { ListLanguage } from './list-language.js';

/** Dutch. */
export const nl: ListLanguage = {
  numbers: { thousand: 'duizend,k', million: 'mln,miljoen', billion: 'mld,miljard' },
  columns: {
    name: `
      naam concrete actie, naam verrichting, naam project, naam operatie, projectnaam, projecttitel, titel
      project, benaming project, concrete actie, titel, project, naam`,
    lead: `
      naam begunstigde, begunstigde, begunstigd, projectuitvoerder, penvoerder, promotor, projectleider,
      aanvrager, lead partner`,
    summary: `samenvatting concrete actie, samenvatting, projectsamenvatting, omschrijving project, omschrijving, beschrijving project, beschrijving, doel concrete actie, doel verwachte, verwachte verwezenlijkingen, doel verwezenlijkingen, doel resultaten`,
    start: 'startdatum, begindatum, datum start, datum aanvang, aanvang, start, begin, startjaar',
    end: 'einddatum, datum einde, datum beëindiging, datum afronding, einde, eindjaar, datum voltooiing, voltooiing',
    budget: `
      totale subsidiabele uitgaven, totaal subsidiabele uitgaven, totale subsidiabele kosten, subsidiabele
      uitgaven, totaalbudget, totale kosten, totaal budget, totale projectkosten, totaal bedrag, projectkosten,
      budget, kosten, totaal, projectbudget`,
    euShare: `
      bijdrage unie, bijdrage eu, eu bijdrage, eu subsidie, esf bijdrage, efro bijdrage, eu steun, steun unie,
      esf steun, efro steun, eu steun`,
    euRate: `
      medefinancieringspercentage, cofinancieringspercentage, cofinanciering percentage, medefinanciering,
      percentage eu, cofinancieringsgraad`,
    place: 'postcode, locatie, locatie indicator, plaats, gemeente, vestigingsplaats',
    countries: 'land, landen',
    intervention: `interventiecategorie, categorie interventie, steunverleningscategorie, naam interventiecategorie, soort interventie, interventietype, type interventie, categorie steunverlening, soort steunverlening, type steunverlening`,
    programme: 'programma, fonds',
    objective: 'specifieke doelstelling',
    id: 'projectnummer, dossiernummer, projectcode',
  },
};
