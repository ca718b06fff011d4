import type { ListLanguage } from './list-language.js';

/** Slovak. */
export const sk: ListLanguage = {
  numbers: { thousand: 'tis', million: 'mil,milión,miliónov', billion: 'mld,miliarda' },
  columns: {
    name: 'názov operácie, názov projektu, projekt',
    lead: 'názov prijímateľa, meno prijímateľa, prijímateľ, žiadateľ',
    summary:
      'zhrnutie operácie, zhrnutie, anotácia, opis projektu, opis, popis projektu, účel operácie, účel operácie',
    start: 'dátum začatia, začiatok, začiatok realizácie, dátum začiatku',
    end: 'dátum ukončenia, ukončenie, koniec realizácie, koniec, dátum skončenia',
    budget: `
      celkové oprávnené výdavky, celková výška oprávnených výdavkov, oprávnené výdavky, celkové výdavky,
      rozpočet, celkové náklady operáciu, celkové náklady, suma`,
    euShare: 'príspevok únie, príspevok eú, zdroj eú, podpora únie',
    euRate: 'miera spolufinancovania, spolufinancovanie',
    place: `psč, poštové smerovacie číslo, miesto realizácie, lokalita, obec, ukazovateľ miesta, miesto realizácie, miesto, kraj, kraj realizácie, okres`,
    countries: `krajina, štát, členský štát`,
    intervention: `kategória intervencie, názov kategórie intervencie, oblasť intervencie, typ intervencie, druh intervencie, typ intervencie`,
    programme: 'program, fond',
    objective: 'špecifický cieľ',
    id: 'kód projektu, číslo projektu',
  },
};
