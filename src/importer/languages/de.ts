import type { ListLanguage } from './list-language.js';

/** German. */
export const de: ListLanguage = {
  numbers: {
    thousand: 'tausend,tsd,t',
    million: 'mio,million,millionen',
    billion: 'mrd,milliarde,milliarden',
  },
  columns: {
    name: `
      bezeichnung vorhaben, name vorhaben, vorhabenbezeichnung, vorhabensbezeichnung, bezeichnung projekt,
      projektname, projekttitel, projektbezeichnung, vorhaben, titel, projekt, titel projekt`,
    lead: `
      name begünstigt, begünstigt, zuwendungsempfänger, projektträger, träger, federführend partner,
      antragsteller, lead partner`,
    summary: `zusammenfassung vorhaben, zusammenfassung, kurzbeschreibung, beschreibung vorhaben, beschreibung, projektbeschreibung, zweck vorhaben, inhalt, kurzfassung, zweck errungenschaften`,
    start: `
      datum beginn, beginn, vorhabenbeginn, vorhabensbeginn, projektbeginn, startdatum, laufzeit von, start, beginn durchführung`,
    end: `
      datum ende, ende, vorhabenende, vorhabensende, projektende, enddatum, laufzeit bis, datum abschluss, voraussichtlich
      ende, ende durchführung, tatsächliches ende`,
    budget: `
      gesamtbetrag förderfähig ausgaben, förderfähig gesamtausgaben, förderfähig gesamtkosten, gesamtkosten,
      gesamtausgaben, gesamtbudget, förderfähig ausgaben, gesamtvolumen, betrag gesamt, zuschussfähig
      gesamtausgaben, projektvolumen, fördersumme, zuwendungssumme`,
    euShare: `
      unionsbeitrag, eu beitrag, eu mittel, eu förderung, esf mittel, efre mittel, unionsbetrag, beitrag union,
      unterstützung union, esf förderung, eu zuschuss, efre förderung, esf förderung, eu förderung, eu beteiligung`,
    euRate: `
      kofinanzierungssatz, unionskofinanzierungssatz, satz kofinanzierung, eu anteil prozent, förderquote`,
    place: `postleitzahl, plz, standort, ort vorhaben, ort durchführung, ort, standortindikator, durchführungsort, postleitzahl vorhaben, plz vorhaben`,
    countries: 'land, länder, betroffenes land',
    intervention: `
      bezeichnung interventionskategorie, interventionskategorie, interventionsbereich, art intervention,
      interventionscode`,
    programme: 'programm, fonds, förderprogramm',
    objective: 'spezifisch ziel',
    id: 'projektnummer, förderkennzeichen, aktenzeichen, vorhabennummer, antragsnummer',
  },
};
