import type { ListLanguage } from './list-language.js';

/** Romanian. */
export const ro: ListLanguage = {
  numbers: { thousand: 'mii', million: 'mil,milion,milioane', billion: 'mld,miliard,miliarde' },
  columns: {
    name: `
      denumire operațiune, numele operațiunii, denumirea operațiunii, titlu proiect, titlul proiectului,
      denumire proiect, proiect, titlu`,
    lead: 'nume beneficiar, denumire beneficiar, numele beneficiarului, beneficiar, solicitant',
    summary:
      'rezumatul operațiunii, rezumat, descriere proiect, descriere, scopul operațiunii, scopul operațiunii',
    start: 'data începerii, data început, dată începere, data de începere, data demarării',
    end: `data finalizării, data încheierii, dată finalizare, data de finalizare, data de încheiere, finalizare, data finalizare, finalizare, sfârșit`,
    budget: `
      cheltuieli totale eligibile, total cheltuieli eligibile, cheltuieli eligibile totale, valoarea totală
      eligibilă, cheltuieli eligibile, valoare totală, valoarea totală, buget total, valoare, suma`,
    euShare: 'contribuția uniunii, contribuție ue, finanțare ue, fonduri ue, contribuția ue',
    euRate: 'rata cofinanțare, rata de cofinanțare, cofinanțare',
    place: `cod poștal operațiune, cod poștal, codul poștal, localizare, localitate, locație, județ, județul, regiune, comună`,
    countries: 'țara, țară',
    intervention: `
      categoria de intervenție, categorie intervenție, denumirea categoriei intervenție, domeniu intervenție,
      tip intervenție`,
    programme: 'program, fond',
    objective: 'obiectiv specific',
    id: 'cod smis, cod proiect, număr contract',
  },
};
