import type { ListLanguage } from './list-language.js';

/** Portuguese. */
export const pt: ListLanguage = {
  numbers: { thousand: 'mil,milhares', million: 'm,milhão,milhões', billion: 'mil milhões' },
  columns: {
    name: `
      nome operação, designação operação, título operação, nome projeto, designação projeto, título projeto,
      projeto, operação`,
    lead: 'nome beneficiário, beneficiário, entidade beneficiária, promotor',
    summary:
      'resumo operação, síntese operação, resumo, descrição projeto, descrição, objetivo operação, finalidade operação, finalidade, objetivo realizações, realizações efetivas',
    start: 'data início, início',
    end: `data fim, data conclusão, data termo, conclusão, fim, fim, término`,
    budget: `despesa total elegível, total despesas elegíveis, despesas elegíveis totais, montante total despesas, despesa elegível, custo total, custo total elegível, investimento total, orçamento, investimento elegível, investimento total, montante`,
    euShare: 'contribuição união, contributo união, apoio união, fundo aprovado, contribuição ue, apoio ue',
    euRate: `taxa cofinanciamento, cofinanciamento, taxa comparticipação`,
    place: `código postal operação, código postal, indicador localização, localização, concelho, município, distrito, região`,
    countries: `país, estado membro`,
    intervention:
      'categoria intervenção, designação categoria intervenção, domínio intervenção, tipo intervenção',
    programme: 'programa, fundo',
    objective: 'objetivo específico',
    id: 'código operação, código projeto, código universal',
  },
};
