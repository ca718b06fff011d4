import type { ListLanguage } from './list-language.js';

/** Swedish. */
export const sv: ListLanguage = {
  numbers: { thousand: 'tkr,tusen', million: 'mkr,milj,miljoner,mn', billion: 'mdr,miljarder' },
  columns: {
    name: `
      insatsens namn, insatsens benämning, projektets namn, projektnamn, projekttitel, insats, projekt, titel`,
    lead: `stödmottagarens namn, stödmottagare, bidragsmottagare, projektägare, sökande, projektägare, projektaktör`,
    summary:
      'sammanfattning insats, sammanfattning, projektbeskrivning, beskrivning, insatsens syfte, syfte resultat',
    start: `startdatum, datum start, datum inleds, insatsens startdatum, projektstart, början`,
    end: `slutdatum, datum slut, datum avslutas, projektslut, insatsens slutdatum, slut, avslut`,
    budget: `
      totala stödberättigande utgifter, sammanlagda stödberättigande, stödberättigande utgifter, total budget,
      totalbudget, totala kostnader, total kostnad, belopp`,
    euShare: 'unionens bidrag, eu bidrag, eu stöd, unionsstöd, eu medel, unionens stöd',
    euRate: 'medfinansieringsgrad, unionens medfinansieringsgrad, stödandel, medfinansieringssats',
    place: 'postnummer, lokalisering, plats, insatsens lokalisering, kommun, ort, län, region',
    countries: 'land',
    intervention: `interventionskategori, insatskategori, interventionstyp, interventionsområde, insatskategori`,
    programme: 'program, fond',
    objective: 'särskilt mål, specifikt mål',
    id: 'diarienummer, ärendenummer, projektnummer',
  },
};
