import type { ListLanguage } from './list-language.js';

/** Maltese. */
export const mt: ListLanguage = {
  numbers: { thousand: 'elf', million: 'miljun', billion: 'biljun' },
  columns: {
    name: 'isem operazzjoni, isem proġett, titlu proġett, proġett',
    lead: 'isem benefiċjarju, benefiċjarju',
    summary: 'sommarju operazzjoni, sommarju, deskrizzjoni, għan operazzjoni',
    start: 'data bidu, bidu',
    end: 'data tmiem, tmiem, data tlestija',
    budget: 'total nefqa eliġibbli, nefqa eliġibbli totali, nefqa eliġibbli, spiża totali, ammont',
    euShare: 'kontribuzzjoni unjoni, kontribuzzjoni ue',
    euRate: 'rata kofinanzjament, kofinanzjament',
    place: 'kodiċi postali, lokalità, post, indikatur post, post, reġjun',
    countries: 'pajjiż',
    intervention: 'kategorija intervent, isem kategorija intervent, tip intervent',
    programme: 'programm, fond, fond, fond ikkonċernat',
    objective: 'objettiv speċifiku',
    id: 'numru proġett',
  },
};
