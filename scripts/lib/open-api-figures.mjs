// Schemas of the figures in an answer of the service.
import { listOf, ref, string, wholeNumber } from './open-api-types.mjs';

export const figureSchemas = {
  Figures: {
    type: 'object',
    description: 'Sums of the projects found; every currency and label of the dataset has an entry',
    required: ['budgets', 'euShares', 'results'],
    properties: {
      budgets: listOf(ref('AmountFigure')),
      euShares: listOf(ref('AmountFigure')),
      partners: wholeNumber,
      countries: wholeNumber,
      starts: { ...ref('YearRange'), description: 'Years in which the projects found start' },
      ends: { ...ref('YearRange'), description: 'Years in which they end' },
      results: listOf({
        type: 'object',
        required: ['label', 'value', 'projects'],
        properties: { label: { type: 'object' }, value: wholeNumber, projects: wholeNumber },
      }),
    },
  },
  AmountFigure: {
    type: 'object',
    required: ['currency', 'amount', 'projects'],
    properties: {
      currency: string,
      amount: { type: 'number' },
      projects: wholeNumber,
      least: { type: 'number', description: 'The smallest amount' },
      most: { type: 'number', description: 'The largest amount' },
    },
  },
  YearRange: {
    type: 'object',
    required: ['first', 'last'],
    properties: { first: wholeNumber, last: wholeNumber },
  },
};
