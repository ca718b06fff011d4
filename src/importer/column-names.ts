/** Usual column names in French, Dutch, German and English, folded, the best first. */
import type { FieldKey } from './mapping.js';

/** Fields in the order of assignment. The most reliable field comes first. */
const names: Readonly<Record<FieldKey, string>> = {
  id: 'id, identifiant, identifier, kennung, code projet, project id, projectnummer, reference, lfd nr, n dossier, dossier, code',
  acronym: 'acronyme, acronym, acroniem, akronym, sigle, kurztitel, afkorting',
  name: `
    titre, title, titel, intitule, nom du projet, intitule du projet, nom de l operation, project name,
    project title, projectnaam, projecttitel, naam van het project, projektname, projekttitel,
    projektbezeichnung, name, nom, naam, projet, project, projekt, operation, bezeichnung, libelle,
    benaming`,
  summary: `
    resume, summary, samenvatting, zusammenfassung, description, beschrijving, beschreibung,
    omschrijving, abstract, objectifs, doelstellingen, objectives, kurzbeschreibung`,
  budget: `
    cout total, budget total, montant total, total budget, total cost, totaal budget, totaalbudget,
    totale kosten, gesamtbudget, gesamtkosten, gesamtausgaben, budget, total, cout, montant, montant du
    financement, cost, amount, bedrag, kosten, betrag, totaal`,
  period: `
    periode, period, duree, duration, duur, looptijd, laufzeit, dauer, zeitraum, periode du projet,
    projectperiode, projektlaufzeit, dates, calendrier`,
  start: `
    date de debut, debut, start, start date, startdatum, begindatum, begin, beginn, aanvang, from, du,
    date de demarrage, annee, year, jaar, jahr, annee de debut, startjaar`,
  end: `
    date de fin, fin, end, end date, einddatum, enddatum, einde, eind, ende, cloture, date de cloture,
    to, au, annee de fin, eindjaar, endjahr`,
  countries: `
    pays, country, countries, land, landen, lander, code pays, country code, landcode, landercode, pays
    partenaires, partner countries, partnerlanden, staat, state`,
  themes: `
    thematique, themenfeld, themenbereich, thematiques, theme, themes, thema, thematic, themen, topic, topics, domaine, domaines,
    mots cles, keywords, trefwoorden, schlagworter, categorie, category`,
  sectors: `
    secteur, secteurs, sector, sectors, sectoren, sektor, branche, branchen, bereich, secteur d
    activite, industry`,
  programme: `
    programme, program, programma, programm, fonds, fond, fund, financement, funding, forderprogramm,
    type, axe, dispositif`,
  lead: `
    beneficiaire, beneficiary, begunstigde, begunstigter, chef de file, lead partner, lead beneficiary,
    projectleider, hoofdpartner, federfuhrender partner, porteur, promoteur, porteur de projet,
    promotor, project leader, organisation, organization, organisatie, organisme, operateur,
    projekttrager, trager, partner organisation, partner organization, partner name, coordinateur, coordinator`,
  partners: 'partenaires, partners, partner, project partners, projectpartners, projektpartner',
  partnerCount:
    'nombre de partenaires, number of partners, aantal partners, anzahl partner, anzahl der partner',
  place: `
    localite, lieu, ville, commune, place, plaats, location, city, city name, town, gemeente, stad, ort,
    stadt, gemeinde, locatie, region, regio, territoire, province`,
  targetGroups: 'public cible, groupe cible, target group, target groups, doelgroep, zielgruppe',
  website: `
    site web, site internet, site, website, project website, webseite, projekt webseite, projectwebsite, web, url, lien, link, internet, adresse web,
    source`,
  notes: 'remarque, remarques, note, notes, opmerking, opmerkingen, bemerkung, bemerkungen, comments',
};

export const columnNames: readonly (readonly [FieldKey, readonly string[]])[] = Object.entries(names).map(
  ([key, list]) => [key, list.trim().replace(/\s+/g, ' ').split(', ')],
);
