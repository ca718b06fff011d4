import type { ListLanguage } from './list-language.js';

/** Lithuanian. */
export const lt: ListLanguage = {
  numbers: { thousand: 'tūkst', million: 'mln', billion: 'mlrd' },
  columns: {
    name: `veiksmų pavadinimas, veiksmo pavadinimas, projekto pavadinimas, projektas, operacijos pavadinimas`,
    lead: 'paramos gavėjo pavadinimas, naudos gavėjas, paramos gavėjas, projekto vykdytojas, pareiškėjas',
    summary: `veiksmų santrauka, santrauka, projekto aprašymas, aprašymas, veiksmo tikslas, operacijos santrauka`,
    start: 'pradžios data, pradžia',
    end: 'pabaigos data, pabaiga',
    budget: `
      visos tinkamos finansuoti išlaidos, bendra tinkamų finansuoti, tinkamos finansuoti išlaidos, bendra
      vertė, biudžetas, bendra išlaidų suma, bendros išlaidos, projekto vertė, suma`,
    euShare: 'sąjungos įnašas, es įnašas, es lėšos, es finansavimas',
    euRate: 'bendro finansavimo norma, bendrojo finansavimo, finansavimo norma',
    place: 'pašto kodas, vietos rodiklis, vieta, vykdymo vieta, savivaldybė, apskritis, miestas',
    countries: 'šalis, valstybė',
    intervention: `
      intervencinės priemonės kategorija, intervencijos kategorija, intervencinių veiksmų, intervencijos rūšis, intervencinės priemonės rūšis`,
    programme: 'programa, fondas',
    objective: 'konkretus tikslas, konkretus uždavinys',
    id: 'projekto kodas, projekto numeris',
  },
};
