import type { ListLanguage } from './list-language.js';

/** Czech. */
export const cs: ListLanguage = {
  numbers: { thousand: 'tis', million: 'mil,milion,milionu', billion: 'mld,miliard' },
  columns: {
    name: 'název operace, název projektu, projekt, název',
    lead: 'název příjemce, jméno příjemce, příjemce, žadatel',
    summary: 'shrnutí operace, shrnutí, anotace, popis projektu, popis, účel operace, účel operace',
    start: 'datum zahájení, začátek realizace, zahájení, začátek',
    end: 'datum ukončení, konec realizace, ukončení, konec, datum dokončení, dokončení operace',
    budget: `
      celkové způsobilé výdaje, celková výše způsobilých výdajů, způsobilé výdaje, celkové výdaje, rozpočet, celkové náklady operace, celkové náklady, částka`,
    euShare: 'příspěvek unie, příspěvek eu, podíl eu, dotace eu',
    euRate: `míra spolufinancování, spolufinancování, podíl eu`,
    place: `psč, místo realizace, poloha operace, lokalita, obec, psč místa realizace, poštovní směrovací číslo, umístění, kraj, kraj realizace, okres`,
    countries: `země, stát, kód země, členský stát`,
    intervention: `kategorie zásahu, kategorie intervence, oblast intervence, typ intervence, druh intervence, typ intervence`,
    programme: 'program, fond',
    objective: 'specifický cíl',
    id: 'registrační číslo, číslo projektu, identifikátor',
  },
};
