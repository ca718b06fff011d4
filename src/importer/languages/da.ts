import type { ListLanguage } from './list-language.js';

/** Danish. */
export const da: ListLanguage = {
  numbers: { thousand: 'tusind,tkr', million: 'mio,million,millioner', billion: 'mia,milliard' },
  columns: {
    name: 'operationens navn, navn operation, projektets navn, projektnavn, projekttitel, projekt, titel',
    lead: `støttemodtagerens navn, støttemodtager, tilskudsmodtager, navn modtager, ansøger, tilsagnshaver, projektholder, modtager`,
    summary: `resumé operation, resumé, sammendrag, beskrivelse, formål operation, projektbeskrivelse, projektresumé, formål resultater`,
    start: `startdato, begyndelsesdato, dato start, projektstart, begyndelse`,
    end: `slutdato, dato afslutning, afslutning, projektslut, slut`,
    budget: `
      samlede støtteberettigede udgifter, støtteberettigede udgifter, samlet budget, totalbudget, samlede
      udgifter, samlede omkostninger, omkostninger i alt, beløb`,
    euShare: 'unionens bidrag, eu bidrag, eu støtte, eu tilskud, eu medfinansiering beløb',
    euRate: `medfinansieringssats, støttesats, unionens medfinansiering, støtteprocent`,
    place: `postnummer, operationens placering, sted, beliggenhed, kommune, lokalitetsindikator, lokalitet, region, landsdel`,
    countries: 'land',
    intervention: 'interventionskategori, interventionstype, indsatskategori',
    programme: 'program, fond, fond, pågældende fond',
    objective: 'specifikt mål, specifik målsætning',
    id: 'journalnummer, projektnummer, sagsnummer',
  },
};
