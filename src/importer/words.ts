/** Folded words at the start of a row of totals or a note, in the languages of the European Union. */

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const totalWords: readonly string[] = list(`
  total, totaux, sous-total, sous total, total general, subtotal, grand total, sum, overall total, gesamt, gesamtsumme,
  gesamtbetrag, summe, zwischensumme, insgesamt, totaal, eindtotaal, subtotaal, totaalbedrag, som, totale, totali,
  totale generale, importo totale, suma, suma total, soma, razem, ogolem, lacznie, celkem, soucet, spolu, sucet, osszesen,
  mindosszesen, summa, summa totalt, totalt, i alt, sum i alt, yhteensa, kokku, kopa, pavisam, is viso, viso, ukupno,
  sveukupno, skupaj, ολο, συνολο, γενικο συνολο, общо, всичко, итого, всего, total general, gran total, total geral, iomlan, totali`);

export const noteWords: readonly string[] = list(`
  source, sources, note, notes, nota, nb, n.b, remarque, remarques, legende, avertissement, mise a jour, derniere mise a jour,
  date de mise a jour, etat au, donnees, contact, quelle, quellen, anmerkung, anmerkungen, hinweis, hinweise, legende,
  stand, bron, bronnen, opmerking, opmerkingen, toelichting, legenda, laatste update, bijgewerkt, remark, remarks,
  legend, last update, last updated, updated, disclaimer, data, fuente, nota bene, fonte, note legali, fonti, zrodlo,
  uwaga, uwagi, stan na, zdroj, poznamka, pozn, forras, megjegyzes, kalla, anmarkning, kilde, bemaerk, lahde, huomautus,
  allikas, markus, avots, piezime, saltinis, pastaba, vir, opomba, izvor, napomena, sursa, πηγη, σημειωση, източник,
  забележка, foinse`);
