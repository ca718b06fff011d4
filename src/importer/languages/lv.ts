import type { ListLanguage } from './list-language.js';

/** Latvian. */
export const lv: ListLanguage = {
  numbers: { thousand: 'tūkst', million: 'milj,milj', billion: 'mljrd' },
  columns: {
    name: 'darbības nosaukums, projekta nosaukums, projekts',
    lead: `
      saņēmēja nosaukums, finansējuma saņēmējs, finansējuma saņēmēja, atbalsta saņēmēj, labuma guvējs, saņēmējs`,
    summary: 'darbības kopsavilkums, kopsavilkums, projekta apraksts, apraksts, darbības mērķis',
    start: 'sākuma datums, sākums',
    end: 'beigu datums, beigas, pabeigšanas datums, pabeigšana',
    budget: `
      kopējie attiecināmie izdevumi, attiecināmie izdevumi, kopējās attiecināmās izmaksas, kopējās izmaksas,
      attiecināmo izdevumu kopsumma, summa`,
    euShare: 'savienības ieguldījums, es finansējums, es ieguldījums',
    euRate: 'līdzfinansējuma likme, līdzfinansējum',
    place: 'pasta indekss, atrašanās vieta, īstenošanas vieta, novads, pašvaldība, pilsēta',
    countries: 'valsts',
    intervention: 'intervences kategorija, intervences veids, intervences joma',
    programme: 'programma, fonds',
    objective: 'konkrētais mērķis, specifiskais mērķis, specifiskais atbalsta mērķis',
    id: 'projekta numurs, projekta kods',
  },
};
