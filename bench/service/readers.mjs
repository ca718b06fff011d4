// Readers of a service: each asks a question, waits for the answer, and asks the next one.

const counts = 'counts=sector,theme,country,programme,status,network';
const words =
  'fo for form forma em emp empl emplo log logi inno eur eu dev num jeu mob mobi par part ré rés'.split(' ');

/** Questions by name; each number makes another one. The service and the engine keep no answer to most of them. */
export const questions = {
  toggle: (i) =>
    `query?limit=20&forem-sector=sector-${i % 26},sector-${(i * 7 + 3 + Math.floor(i / 26)) % 26}&forem-theme=theme-${i % 8}&forem-country=${['BE', 'FR', 'DE', 'LU', 'NL'][i % 5]}&offset=${(i % 40) * 20}&${counts}`,
  letter: (i) =>
    `query?limit=20&forem-sector=sector-${i % 26}&forem-country=${['BE', 'FR', 'DE'][i % 3]}&forem-q=${encodeURIComponent(words[i % words.length])}&offset=${Math.floor(i / words.length) * 20}&${counts}`,
  cached: () => `query?limit=20&forem-sector=sector-1&${counts}`,
};

const percentile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** Number of the next question: the service keeps answers, so no measurement repeats the questions of another. */
let next = 0;

/** Asks as many readers at once, after one question that is not counted. */
export async function measure(address, question, readers, perReader) {
  const times = [];
  let errors = 0;
  const ask = async () => {
    const start = performance.now();
    try {
      const response = await fetch(address + question(next++));
      await response.arrayBuffer();
      if (!response.ok) errors++;
    } catch {
      errors++;
    }
    times.push(performance.now() - start);
  };
  await ask();
  times.length = 0;
  await Promise.all(
    Array.from({ length: readers }, async () => {
      for (let i = 0; i < perReader; i++) await ask();
    }),
  );
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), errors, asked: times.length };
}
