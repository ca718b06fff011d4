/** Usual column names in French, Dutch, German and English, folded, the best first. */
import type { FieldKey, FieldName } from './fields.js';

/** Fields in the order of assignment. The most reliable field comes first. */
const names: Readonly<Partial<Record<FieldName, string>>> = {
  id: `
    id, identifiant, identifier, kennung, code projet, project id, projectnummer, reference, lfd nr, n dossier, dossier, code, ref projet, numero synergie, project ref, ref, referentie, projectreferentie, referenznummer, numero, no, nr, grant ref, dossiernr, vorhabens nr, kenmerk, nummer, number, kennziffer, laufende nummer, agreement number, matricule, aktenzeichen, ref no, reference number, numero de reference, referentienummer`,
  acronym: `
    acronyme, acronym, acroniem, akronym, sigle, kurztitel, afkorting, kurzel, projectacroniem, projektakronym, project acronym, acronyme du projet, kurzname, korte naam, nom court, short name, short title, titre court, korte titel`,
  code: 'code dans le programme, code in het programma, code im programm, code in the programme',
  name: `
    titre, title, titel, intitule, nom du projet, intitule du projet, nom de l operation, project name, project title, projectnaam, projecttitel, naam van het project, projektname, projekttitel, projektbezeichnung, name, nom, naam, projet, project, projekt, operation, bezeichnung, libelle, benaming, langtitel, volledige titel, titre complet, full title, titre de l action, naam project, activity, action, massnahme, actie, denomination, designation, appellation, vorhaben, onderwerp, sujet, subject of the project, projektthema, naam van het initiatief, initiative, initiativ, initiatief`,
  summary: `
    resume, summary, samenvatting, zusammenfassung, description, beschrijving, beschreibung, omschrijving, abstract, objectifs, doelstellingen, objectives, kurzbeschreibung, contenu, descriptif, presentation, inhoud, korte inhoud, over het project, inhalt, kurztext, about, about the project, overview, details, outline, aims, purpose, objet, uitleg, doel, zweck, but, presentation du projet, en bref, in het kort, kurz gesagt, in brief, in kurze, short description, description courte, korte omschrijving, kort, projektziele, projectdoelstellingen, project objectives, objectifs du projet, ziele, doelen`,
  budget: `
    cout total, budget total, montant total, total budget, total cost, totaal budget, totaalbudget, totale kosten, gesamtbudget, gesamtkosten, gesamtausgaben, budget, total, cout, montant, montant du financement, cost, amount, bedrag, kosten, betrag, totaal, begroting, begroting project, gesamtinvestition, totale investering, totaal projectbudget, investissement total, total investment, total value, projectkosten, projektkosten, gesamtvolumen, enveloppe budgetaire, enveloppe, gesamtfinanzierung, finanzvolumen, kostprijs, project cost, project costs, project value, overall budget, depenses totales, totaalbedrag`,
  period: `
    periode, period, duree, duration, duur, looptijd, laufzeit, dauer, zeitraum, periode du projet, projectperiode, projektlaufzeit, dates, calendrier, annees, jaren, jahre, years, durchfuhrungszeitraum, uitvoeringsperiode, project period, timeframe, forderzeitraum, projectduur, projektdauer, length of project, length, duree du projet, duur van het project, dauer des projekts`,
  start: `
    date de debut, debut, start, start date, startdatum, begindatum, begin, beginn, aanvang, from, du, date de demarrage, annee, year, jaar, jahr, annee de debut, startjaar, looptijd van, laufzeit von, startjahr, start year, annee debut, startdatum project, beginjaar, date de lancement, lancement, demarrage, starts, launch, launch date, begins, anfang, opstart, vanaf, ab, auftakt, commencement, commence le, begint op, beginnt am, begins on, starts on, debute le`,
  end: `
    date de fin, fin, end, end date, einddatum, enddatum, einde, eind, ende, cloture, date de cloture, to, au, annee de fin, eindjaar, endjahr, looptijd tot, laufzeit bis, annee fin, end year, einddatum project, echeance, date d echeance, terme, stop, ends, finish, finish date, until, abschluss, bis, tot, afloop, schluss, closing date, completion, jusqu au, se termine le, eindigt op, endet am, ends on, finit le`,
  countries: `
    pays des partenaires, countries of partners, landen van de partners, lander der partner,
    pays, country, countries, land, landen, lander, code pays, country code, landcode, landercode, pays partenaires, partner countries, partnerlanden, staat, state, pays participants, participating countries, deelnemende landen, beteiligte lander, teilnehmende lander, partnerlander`,
  themes: `
    thematique, themenfeld, themenbereich, thematiques, theme, themes, thema, thematic, themen, topic, topics, domaine, domaines, mots cles, keywords, trefwoorden, schlagworter, categorie, category, handlungsfeld, handlungsfelder, priority theme, axe thematique, themengebiet, beleidsthema, domaine d action, thematic area, policy area, thema van het project, aktionsfeld, domein, sujet, onderwerpen, schwerpunkt, subject, categories, field, thematic field, themes abordes, kategorie`,
  sectors: `
    secteur, secteurs, sector, sectors, sectoren, sektor, branche, branchen, bereich, secteur d activite, industry, wirtschaftszweig, activiteitssector, economic sector, wirtschaftsbereich, bedrijfstak, secteur economique`,
  programme: `
    programme, program, programma, programm, fonds, fond, fund, financement, funding, forderprogramm,
    type, axe, dispositif`,
  lead: `
    beneficiaire, beneficiary, begunstigde, begunstigter, chef de file, lead partner, lead beneficiary, projectleider, hoofdpartner, federfuhrender partner, porteur, promoteur, porteur de projet, promotor, project leader, organisation, organization, organisatie, organisme, operateur, projekttrager, trager, partner organisation, partner organization, partner name, coordinateur, coordinator, structure porteuse, aanvrager, antragsteller, lead organisation, lead organization, grantee, maitre d ouvrage, trekker, uitvoerder, projectuitvoerder, durchfuhrende stelle, delivery organisation, promoter, organisme porteur, structure, entite, instelling, einrichtung, institution, delivery body, tragerorganisation, lead, applicant, beneficiaire principal, main beneficiary, hauptbegunstigter, hoofdbegunstigde, project owner, projectdrager, tragerin, trager des projekts, projecteigenaar, projektverantwortlicher, projektinhaber, leadpartner, koordinator, projektkoordinator, projectcoordinator`,
  partners: `
    partenaires, partners, partner, project partners, projectpartners, projektpartner, partenaires du projet, delivery partners, kooperationspartner, samenwerkingspartners, project partner, andere partners, operateurs associes, partenaires associes, partnerorganisaties, partnerorganisationen, partner organisations, partner organizations, consortium, betrokken partners, verbundpartner, other partners, weitere partner, overige partners, liste des partenaires, list of partners, lijst van partners, liste der partner`,
  partnerCount: `
    nombre de partenaires, number of partners, aantal partners, anzahl partner, anzahl der partner, anzahl projektpartner, aantal projectpartners, partner count`,
  place: `
    localite, lieu, ville, commune, place, plaats, location, city, city name, town, gemeente, stad, ort, stadt, gemeinde, locatie, region, regio, territoire, province, provincie, bundesland, local authority, district, departement, kreis, landkreis, municipality, county, arrondissement, postcode, plz, zone, zone geographique, werkgebied, gebied, gebiet, area, standort, localisation, zone d intervention, projectgebied, projektgebiet, project area`,
  targetGroups: `
    publics cibles, zielgruppen, doelgroepen, public cible, groupe cible, target group, target groups, doelgroep, zielgruppe, public vise, doelpubliek, target audience, audience, beneficiaries reached, adressaten, voor wie, fur wen, pour qui, who is it for, participants, deelnemers, teilnehmende, groupes cibles, beneficiaires finaux, final beneficiaries, endbegunstigte, eindbegunstigden, einddoelgroep`,
  website: `
    site web, site internet, site, website, project website, webseite, projekt webseite, projectwebsite, web, url, lien, link, internet, adresse web, source, internetseite, web link, weblink, homepage, lien internet, page web, project url, page internet, en savoir plus, plus d infos, meer info, meer informatie, webpagina, webadresse, mehr informationen, weitere informationen, more information, more info, webpage, web page, project page, page du projet, projectpagina, projektseite, lien vers le projet, link naar het project, link zum projekt`,
  notes: `
    remarque, remarques, a savoir, note, notes, anmerkung, anmerkungen, opmerking, opmerkingen, bemerkung, bemerkungen, comments, commentaire, commentaires, remarks, comment, toelichting, kommentar, hinweise, observations, observation, divers, bijzonderheden, hinweis, sonstiges`,
  beneficiary: `
    beneficiaire, beneficiary, begunstigde, begunstigter, zuwendungsempfanger, nom du beneficiaire,
    beneficiary name, naam van de begunstigde, name des begunstigten`,
  'lead.country': `
    pays du chef de file, lead partner country, country of lead partner, land hoofdpartner, land projectleider,
    land des leadpartners, land des federfuhrenden partners, pays du beneficiaire, beneficiary country,
    pays du coordinateur, coordinator country, land van de begunstigde, land des begunstigten`,
  'lead.role': 'role du chef de file, lead partner role, rol van de hoofdpartner, rolle des leadpartners',
  'lead.budget': `
    budget du chef de file, lead partner budget, budget hoofdpartner, budget van de hoofdpartner,
    budget des leadpartners`,
  'lead.website': `
    site du chef de file, lead partner website, website hoofdpartner, website van de hoofdpartner,
    webseite des leadpartners`,
  'lead.organisation': `
    numero d organisation, organisation id, organisatie id, pic, pic number, numero pic, pic nummer,
    organisationskennung, code de l organisation`,
  'beneficiary.country': 'pays de l organisme beneficiaire, country of beneficiary organisation',
  'partners.others': 'autres partenaires, other partners, andere partners, weitere partner',
  statedStatus: `
    statut selon la source, status volgens de bron, status laut quelle, status according to the source, statut, status, etat, etat d avancement, stand, projectstatus, projektstatus, project status, statut du projet, avancement, voortgang, progress, phase, fase, stage, situation, stand van zaken, projektstand, umsetzungsstand, projectfase, state of play, etat d avancement du projet`,
  'statedStatus.asOf': 'date du statut, status date, statusdatum, datum van de status, datum des status',
  nuts: `
    nuts, code nuts, nuts code, nuts 2, nuts 3, nuts2, nuts3, nuts region, region nuts, nuts regio`,
  lau: `
    lau, code lau, lau code, lau1 code, lau2 code, code ins, nis code, code insee, code commune, gemeentecode,
    gemeindeschlussel, municipality code, code postal insee`,
  latitude: 'latitude, lat, breedtegraad, breitengrad, geografische breite, lat coords, y wgs84, geo lat',
  longitude: `
    longitude, lon, lng, long, lengtegraad, langengrad, geografische lange, long coords, x wgs84, geo lon`,
  coordinates: `
    coordonnees, coordinates, coordinaten, koordinaten, geo point 2d, geo point, geopoint, geolocalisation,
    coordonnees geographiques, lat lon, wkt, geometry, geo`,
  'budget.asOf': 'date du budget, datum van het budget, datum des budgets, budget date',
  euShare: `
    part de l union europeenne, aandeel van de europese unie, anteil der europaischen union, european union share, subvention fse, subvention feder, part feder, part fse, esf subsidie, efro subsidie, esf allocation, erdf allocation, esf amount awarded, erdf amount awarded, eu fordersumme, fordersumme eu, cofinancement ue, eu cofinanciering, esf zuschuss, soutien europeen, aide europeenne, europese steun, europese bijdrage, europaische forderung, european funding, european contribution, erdf amount, esf amount, montant fse, montant feder, fonds europeens, eu money, efre mittel, esf mittel, eu betrag, eu bedrag, eu amount, dont ue, waarvan eu, davon eu, of which eu, eu co financing, cofinancement europeen, europaische kofinanzierung, europese cofinanciering, eu kofinanzierung, subvention europeenne, europese subsidie, europaischer zuschuss, european grant, ue, eu, eu anteil, eu share, eu aandeel, part ue, europese middelen`,
  euRate: 'taux de cofinancement, medefinancieringspercentage, kofinanzierungssatz, co financing rate',
  fund: 'nom du fonds, fund name, naam van het fonds, name des fonds',
  intervention: 'type d intervention, soort interventie, art der intervention, type of intervention',
  axis: `
    axe, axis, prioriteit, achse, axe prioritaire, priority axis, prioritaire as, prioritatsachse, priority, os priorytetowa, prioritni osa, prioritna os, axa prioritara, asse prioritario, eje prioritario, eixo prioritario, toimintalinja, insatsomrade, prioritetsakse, prioritaarne suund, prioritarais virziens, prioritetine kryptis, приоритетна ос, αξονας προτεραιοτητας, prioritetna os, prednostna os, prioritasi tengely, ais tosaiochta, assi prijoritarju`,
  objective:
    'objectif, objective, doelstelling, ziel, objectif specifique, specific objective, specifieke doelstelling, spezifisches ziel',
  networks: 'reseaux, networks, netwerken, netzwerke, reseau, network, netwerk, netzwerk',
  call: `
    appel a projets, call for proposals, projectoproep, projektaufruf, appel, call, oproep, aufruf, ausschreibung,
    nom de l appel, call name, call title`,
  'call.code': `
    code de l appel, numero de l appel, call code, call number, call id, oproepnummer, nummer van de oproep,
    nummer des aufrufs, aufrufnummer`,
  'call.start': `
    ouverture de l appel, call opening, call opens, opening oproep, beginn des aufrufs, date d ouverture de l appel`,
  'call.end': `
    cloture de l appel, call deadline, call closes, afsluiting oproep, ende des aufrufs, date limite de l appel,
    deadline`,
  'call.address': 'lien de l appel, call link, call website, call url, link oproep, link zum aufruf',
  parent: `
    projet parent, parent project, hoofdproject, overkoepelend project, ubergeordnetes projekt, hauptprojekt,
    dachprojekt, parent, parent id, projet principal`,
  figures:
    'en chiffres, in cijfers, in zahlen, in figures, resultats chiffres, key figures, kerncijfers, kennzahlen',
  links: `
    autres liens, other links, andere links, weitere links, liens, links, liens utiles, further links, documents`,
  image: `
    image, photo, illustration, logo, afbeelding, foto, bild, picture, image url, url image, photo url, beeld, visuel`,
  'image.alt': `
    texte alternatif, alt, alternative text, alt text, alternatieve tekst, alternativtext, description de l image`,
  'image.credit': `
    credit photo, credit, photo credit, credit image, image credit, fotocredit, bildnachweis, copyright, fotograaf,
    fotograf, photographe, photographer`,
  'image.licence': 'licence de l image, image licence, image license, licentie afbeelding, bildlizenz',
  'image.licence.address': 'adresse de la licence de l image, image licence url',
  'image.width': 'largeur de l image, image width, breedte afbeelding, bildbreite',
  'image.height': 'hauteur de l image, image height, hoogte afbeelding, bildhohe',
  contact: `
    contact, personne de contact, contact person, contact name, contactpersoon, kontakt, ansprechpartner, kontaktperson, nom du contact, responsable, verantwoordelijke, verantwortlich, person responsible, responsible person, project manager, projectverantwoordelijke, projektleitung, chef de projet`,
  'contact.email': `
    courriel, e mail, email, mail, adresse e mail, contact email, e mailadres, e mail adresse, adresse mail, mailadres, contact e mail, contact mail, contact email address, courriel de contact, adresse electronique, courrier electronique, e mail address, e post`,
  'contact.phone': `
    telephone, phone, telefoon, telefon, tel, telefoonnummer, telefonnummer, phone number, contact phone, contact telephone, telephone de contact, gsm, mobile`,
  'contact.address': 'page de contact, contact page, contactpagina, kontaktseite, contact url',
  licence: 'licence, license, licentie, lizenz',
  'licence.address':
    'adresse de la licence, licence url, license url, licence link, licentie url, lizenz url',
  updated: `
    mise a jour le, mis a jour le, stand, updated on, bijgewerkt op, aktualisiert am, mise a jour, date de mise a jour, updated, last updated, last update, last modified, update date, laatst bijgewerkt, laatste wijziging, letzte anderung, stand vom, zuletzt aktualisiert, derniere mise a jour, date de modification, derniere modification, maj, date maj, laatste update, aktualisiert, aktualisierung, modified, date de maj, datum laatste wijziging, anderungsdatum, zuletzt geandert, last changed, derniere modification le, laatst gewijzigd`,
  asOf: `
    compare aux sources le, vergeleken met de bronnen op, mit den quellen verglichen am, compared with its sources on`,
};

export const columnNames: readonly (readonly [FieldKey, readonly string[]])[] = (
  Object.entries(names) as [FieldName, string][]
).map(([key, list]) => [key, list.trim().replace(/\s+/g, ' ').split(', ')]);
