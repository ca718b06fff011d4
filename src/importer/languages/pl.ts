import type { ListLanguage } from './list-language.js';

/** Polish. */
export const pl: ListLanguage = {
  numbers: { thousand: 'tys,tysięcy', million: 'mln,milion,milionów', billion: 'mld,miliard' },
  columns: {
    name: 'nazwa operacji, tytuł projektu, nazwa projektu, tytuł operacji, projekt, tytuł',
    lead: 'nazwa beneficjenta, imię nazwisko beneficjenta, beneficjent, wnioskodawca',
    summary: `podsumowanie operacji, streszczenie operacji, streszczenie, opis projektu, opis, cel operacji, skrócony opis, cel projektu`,
    start: 'data rozpoczęcia, rozpoczęcie, początek',
    end: 'data zakończenia, zakończenie, koniec',
    budget: `
      całkowite wydatki kwalifikowalne, łączna kwota wydatków kwalifikowalnych, wydatki kwalifikowalne, wartość
      projektu, wartość ogółem, całkowita wartość, koszt całkowity, wydatki kwalifikowane, budżet, kwota`,
    euShare: `
      wkład unii, dofinansowanie ue, wartość unijnego, wkład ue, wartość dofinansowania, kwota dofinansowania,
      dofinansowanie`,
    euRate: `stopa współfinansowania, poziom współfinansowania, poziom unijnego dofinansowania, stopa unijnego, procent dofinansowania, % dofinansowania, udział dofinansowania`,
    place: `kod pocztowy, miejsce realizacji, lokalizacja, siedziba, województwo, powiat, gmina, miejscowość`,
    countries: `kraj, państwo, państwo członkowskie, państwo którego dotyczy`,
    intervention: `
      kategoria interwencji, nazwa kategorii interwencji, zakres interwencji, rodzaj interwencji, obszar
      wsparcia`,
    programme: 'program, fundusz',
    objective: 'cel szczegółowy',
    id: `numer umowy, numer projektu, nr umowy, nr projektu`,
  },
};
