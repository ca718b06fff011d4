import type { ListLanguage } from './list-language.js';

/** Hungarian. */
export const hu: ListLanguage = {
  numbers: { thousand: 'ezer,eft', million: 'millió,mft', billion: 'milliárd' },
  columns: {
    name: `művelet neve, művelet megnevezése, projekt címe, projekt neve, projekt megnevezése, művelet elnevezése, pályázat címe`,
    lead: `kedvezményezett neve, kedvezményezett, pályázó, projektgazda, támogatott`,
    summary: 'művelet összefoglalása, összefoglaló, projekt leírása, leírás, művelet célja, célja eredményei',
    start: 'kezdő dátum, kezdő időpontja, kezdete, művelet kezdő, kezdés',
    end: `befejező dátum, befejező időpontja, vége, befejezés, záró, zárás, zárás dátuma`,
    budget: `összes elszámolható kiadás, elszámolható összköltség, támogatható kiadás teljes összege, elszámolható kiadás, összköltség, költségvetés, elszámolható költség, összes költség, összes támogatható kiadás, teljes költség, teljes költségvetés, összeg`,
    euShare: 'uniós hozzájárulás, uniós támogatás, eu támogatás',
    euRate: `társfinanszírozási arány, társfinanszírozás mértéke, társfinanszírozás, támogatási arány, támogatási intenzitás`,
    place: 'irányítószám, helyszín, megvalósítás helye, település, megye, régió',
    countries: 'ország',
    intervention: 'beavatkozási kategória, beavatkozás kategória, beavatkozás típusa',
    programme: 'program, alap',
    objective: 'egyedi célkitűzés',
    id: 'projekt azonosító, projektszám, azonosító',
  },
};
