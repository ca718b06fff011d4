import type { ListLanguage } from './list-language.js';

/** Italian. */
export const it: ListLanguage = {
  numbers: { thousand: 'mila,migliaia', million: 'mln,milione,milioni', billion: 'mld,miliardo,miliardi' },
  columns: {
    name: `
      nome operazione, titolo operazione, denominazione operazione, titolo progetto, nome progetto,
      denominazione progetto, progetto, operazione, titolo`,
    lead: `
      nome beneficiario, denominazione beneficiario, beneficiario, soggetto attuatore, richiedente, capofila`,
    summary: `sintesi operazione, sintesi progetto, sintesi, descrizione progetto, descrizione, scopo operazione, finalità operazione`,
    start: `data inizio, inizio, avvio`,
    end: `data fine, data conclusione, data termine, fine, data prevista completamento, completamento, ultimazione`,
    budget: `
      spesa totale ammissibile, totale spesa ammissibile, importo totale spesa, spesa ammissibile, costo
      totale, costo ammesso, budget totale, costo totale ammissibile, importo`,
    euShare: `
      contributo unione, contributo ue, sostegno unione, quota ue, contributo fesr, contributo fse, sostegno ue`,
    euRate: 'tasso cofinanziamento, cofinanziamento',
    place: `codice postale operazione, codice postale, cap, indicatore ubicazione, ubicazione, localizzazione, comune, luogo, provincia, regione`,
    countries: `paese, nazione, stato, stato membro`,
    intervention: `
      categoria operazione, categoria intervento, denominazione categoria intervento, tipo intervento, campo
      intervento`,
    programme: 'programma, fondo',
    objective: 'obiettivo specifico',
    id: 'codice progetto, codice operazione, cup, codice locale',
  },
};
