import type { ListLanguage } from './list-language.js';

/** Estonian. */
export const et: ListLanguage = {
  numbers: { thousand: 'tuh,tuhat', million: 'mln,miljon,miljonit', billion: 'mld,miljard' },
  columns: {
    name: 'tegevuse nimetus, tegevuse nimi, projekti nimi, projekti nimetus, projekt',
    lead: 'toetusesaaja nimi, toetuse saaja, toetusesaaja, taotleja',
    summary: 'tegevuse kokkuvõte, kokkuvõte, projekti kirjeldus, kirjeldus, tegevuse eesmärk',
    start: 'alguskuupäev, alguse kuupäev, algus, tegevuse algus',
    end: `lõppkuupäev, lõpukuupäev, lõpu kuupäev, lõpp, lõpp`,
    budget: `
      rahastamiskõlblikud kulud kokku, abikõlblikud kulud kokku, abikõlblikud kulud, kogumaksumus, eelarve,
      kulude kogusumma, kogukulu, kogukulud, kogumaksumus, summa`,
    euShare: 'liidu toetus, el toetus, eli toetus, liidu osalus',
    euRate: `kaasrahastamise määr, liidu kaasrahastamise, toetuse määr, kaasrahastamismäär`,
    place: 'sihtnumber, postiindeks, asukoht, toimumiskoht, maakond, linn',
    countries: 'riik',
    intervention: 'sekkumise kategooria, sekkumiskategooria, sekkumise liik, sekkumisvaldkond',
    programme: 'programm, fond, rakenduskava',
    objective: 'erieesmärk',
    id: 'projekti number, projekti kood, viitenumber',
  },
};
