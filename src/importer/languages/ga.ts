import type { ListLanguage } from './list-language.js';

/** Irish. */
export const ga: ListLanguage = {
  numbers: { thousand: 'míle', million: 'milliún', billion: 'billiún' },
  columns: {
    name: 'ainm oibríochta, ainm oibríocht, teideal tionscadail, ainm tionscadail, ainm hoibríochta',
    lead: 'ainm tairbhí, tairbhí',
    summary: 'achoimre oibríocht, achoimre, cur síos, cuspóir hoibríochta',
    start: 'dáta tosaithe, dáta tosaigh',
    end: `dáta deiridh, dáta críochnaithe, dáta críche`,
    budget: `caiteachas incháilithe iomlán, iomlán caiteachas incháilithe, costas iomlán, caiteachas incháilithe, iomlán chaiteachais`,
    euShare: 'ranníocaíocht aontas, cistiú ae',
    euRate: 'ráta cómhaoinithe, ráta cómhaoiniú',
    place: 'cód poist, cód poist oibríochta, suíomh, táscaire suímh, suíomh, contae',
    countries: 'tír',
    intervention: 'catagóir idirghabhála, catagóir idirghabháil, cineál idirghabhála',
    programme: 'clár, ciste, ciste, ciste lena mbaineann',
    objective: 'cuspóir sonrach',
    id: 'uimhir tionscadail',
  },
};
