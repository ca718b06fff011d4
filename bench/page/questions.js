// Questions for every contender. Each question of a list differs from the one before by one action of a reader.

/** Current day, which determines statuses. */
export const today = '2026-01-01';
export const pageSize = 20;

const facets = { sector: ['sector-1'], country: ['BE'] };
const typed = ['fo', 'form', 'format', 'formation', 'formation e', 'formation em', 'formation empl'];

export const questions = {
  /** One value of a facet ticked or unticked: total and all counts. */
  counts: [
    { sector: ['sector-1'] },
    { sector: ['sector-1'], theme: ['theme-2'] },
    { sector: ['sector-1', 'sector-7'], theme: ['theme-2'] },
    { sector: ['sector-1', 'sector-7'], theme: ['theme-2'], country: ['BE'] },
    { sector: ['sector-7'], theme: ['theme-2'], country: ['BE'] },
    { theme: ['theme-2'], country: ['BE'] },
    { theme: ['theme-2'], country: ['BE'], status: ['ongoing'] },
    { theme: ['theme-2'], status: ['ongoing'] },
  ].map((selection) => ({ selection })),
  /** A letter typed while two facets are active: total, all counts, first page. */
  keystroke: [...typed, 'formation emploi'].map((q) => ({ selection: facets, q })),
  /** A letter typed, and nothing else chosen: total and first page. */
  prefix: ['fo', 'form', 'formation', 'em', 'emploi', 'log', 'inno', 'formation empl'].map((q) => ({
    selection: {},
    q,
  })),
};
/** The same acts as `counts`, with the first page by title. */
questions.page = questions.counts;
