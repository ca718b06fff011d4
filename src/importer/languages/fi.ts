import type { ListLanguage } from './list-language.js';

/** Finnish. */
export const fi: ListLanguage = {
  numbers: { thousand: 'tuhatta,te', million: 'milj,miljoonaa', billion: 'mrd,miljardia' },
  columns: {
    name: 'toimen nimi, hankkeen nimi, projektin nimi, hanke, toimi',
    lead: 'tuensaajan nimi, tuensaaja, toteuttaja, hakija, edunsaaja',
    summary:
      'toimen tiivistelmä, tiivistelmä, hankkeen kuvaus, kuvaus, toimen tarkoitus, tarkoitus tulokset, tarkoitus saavutukset',
    start: `alkamispäivä, alkamispäivämäärä, aloituspäivä, alkaa, alkaminen`,
    end: `päättymispäivä, päättymispäivämäärä, päättyy, lopetuspäivä, päättyminen`,
    budget: `
      tukikelpoiset menot yhteensä, tukikelpoisten menojen kokonaismäärä, tukikelpoiset kokonaismenot,
      tukikelpoiset menot, kokonaisbudjetti, kokonaiskustannukset, kustannukset yhteensä, summa`,
    euShare: 'unionin rahoitus, eu rahoitus, unionin tuki, eu tuki, eu osuus euro',
    euRate: `yhteisrahoitusaste, unionin yhteisrahoitus, osarahoitusosuus, tukiprosentti, osarahoitusaste`,
    place: 'postinumero, sijainti, sijaintipaikka, kunta, paikkakunta, maakunta, seutukunta',
    countries: 'maa',
    intervention: `tukitoimen luokka, tukitoimiluokka, toimenpideluokka, toimenpiteen tyyppi, interventioluokka, tukitoimen tyyppi, toimenpiteen tyyppi, toimen tyyppi, tukitoimityyppi`,
    programme: 'ohjelma, rahasto',
    objective: 'erityistavoite',
    id: 'hankekoodi, hankenumero, projektikoodi',
  },
};
