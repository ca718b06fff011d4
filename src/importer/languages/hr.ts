import type { ListLanguage } from './list-language.js';

/** Croatian. */
export const hr: ListLanguage = {
  numbers: { thousand: 'tis,tisuća', million: 'mil,milijun,milijuna', billion: 'mlrd,milijarda' },
  columns: {
    name: 'naziv operacije, naziv projekta, ime operacije, projekt',
    lead: 'naziv korisnika, ime korisnika, korisnik, prijavitelj',
    summary: 'sažetak operacije, sažetak, opis projekta, opis, svrha operacije',
    start: 'datum početka, početak',
    end: 'datum završetka, datum kraja, završetak, kraj',
    budget: `
      ukupni prihvatljivi izdaci, ukupno prihvatljivi izdaci, ukupan iznos prihvatljivih, prihvatljivi izdaci,
      ukupna vrijednost, ukupni troškovi, ukupno prihvatljivi troškovi, ukupni trošak, ukupni troškovi, iznos`,
    euShare: 'doprinos unije, eu doprinos, iznos eu, bespovratna sredstva',
    euRate: 'stopa sufinanciranja, sufinanciranje',
    place: `poštanski broj, lokacija, mjesto provedbe, pokazatelj lokacije, lokacija, mjesto, grad, županija, općina`,
    countries: 'država, zemlja',
    intervention: 'kategorija intervencije, naziv kategorije intervencije, vrsta intervencije',
    programme: 'program, fond',
    objective: 'specifični cilj',
    id: 'šifra projekta, kod projekta, broj ugovora',
  },
};
