import type { ListLanguage } from './list-language.js';

/** Slovenian. */
export const sl: ListLanguage = {
  numbers: { thousand: 'tis,tisoč', million: 'mio,milijon,milijonov', billion: 'mrd,milijarda' },
  columns: {
    name: 'ime operacije, naziv operacije, naziv projekta, ime projekta, projekt',
    lead: 'ime upravičenca, naziv upravičenca, upravičenec, prijavitelj',
    summary: 'povzetek operacije, povzetek, opis projekta, opis operacije, opis, namen operacije',
    start: 'datum začetka, začetek',
    end: `datum konca, datum zaključka, konec, zaključek, konec`,
    budget: `
      skupni upravičeni izdatki, skupni znesek upravičenih, upravičeni izdatki, skupna vrednost, upravičeni
      stroški, skupni stroški operacije, skupni stroški, znesek`,
    euShare: 'prispevek unije, prispevek eu, sredstva eu',
    euRate: 'stopnja sofinanciranja, sofinanciranje',
    place: 'poštna številka, lokacija, kraj izvajanja, občina, regija, kraj, statistična regija',
    countries: 'država',
    intervention: `
      kategorija ukrepa, kategorija intervencije, ime kategorije ukrepa, vrsta ukrepa, naziv kategorije`,
    programme: 'program, sklad',
    objective: 'specifični cilj',
    id: 'šifra operacije, številka projekta',
  },
};
