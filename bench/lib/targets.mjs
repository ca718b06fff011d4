// Compares the results with the targets of docs/performance.md.
import { columns, fixed, ms, times, mb, least, count, nameOf, roleOf, counted } from './figures.mjs';

/** Returns the growth of each of our measures to ten times as many projects. */
export function growth(results) {
  const ours = new Map(
    results.filter(({ id, build }) => roleOf(id) === 'ours' && build).map((result) => [result.size, result]),
  );
  const sizes = [...ours.keys()].sort((a, b) => a - b).filter((size) => ours.has(10 * size));
  const grown = (text, of) => ({
    text,
    steps: sizes.flatMap((small) => {
      const [from, to] = [of(ours.get(small)), of(ours.get(10 * small))];
      // A small number of bytes may be negative after a garbage collection, and gives no ratio.
      return from > 0 && to > 0 ? [{ small, large: 10 * small, ratio: to / from }] : [];
    }),
  });
  return [
    ...Object.entries(columns).map(([measure, text]) => grown(text, (each) => counted(each, measure, 1))),
    grown('making all indexes', ({ build }) => least(build)),
    grown('bytes of all indexes', ({ bytes }) => least(bytes)),
  ];
}

/** Returns the measured targets as `[text, figure, met]`. */
export function targets({ results, elements, rates }) {
  const list = [];
  const add = (text, figure, met) => list.push({ text, figure, met });
  const size = 100_000;
  const at = results.filter((result) => result.size === size);
  const ours = at.find(({ id }) => roleOf(id) === 'ours');
  const best = (measure, belongs) =>
    at
      .filter(({ id }) => belongs(roleOf(id), id))
      .flatMap((result) => {
        const value = counted(result, measure, 1);
        return value === undefined ? [] : [{ name: nameOf(result.id), value }];
      })
      .sort((a, b) => a.value - b.value)[0];
  const against = (text, measure, other, factor) => {
    const own = ours && counted(ours, measure, 1);
    if (own === undefined || !other) return;
    const ratio = other.value / own;
    add(
      `${text}: at least ${factor}×`,
      `${times(ratio)} (${ms(own)} ms; ${other.name} ${ms(other.value)} ms)`,
      ratio >= factor,
    );
  };
  const isLibrary = (role) => role === 'single' || role === 'pair';
  against('toggle, beside the fastest peer', 'counts', best('counts', isLibrary), 10);
  against(
    'toggle, beside the one-pass scan',
    'counts',
    best('counts', (_, id) => id === 'one-pass'),
    25,
  );
  against(
    'letter with two facets, beside the best pair',
    'keystroke',
    best('keystroke', (role) => role === 'pair'),
    10,
  );
  against(
    'letter with two facets, beside the best single library',
    'keystroke',
    best('keystroke', (role) => role === 'single'),
    60,
  );

  const miniSearch = at.find(({ id }) => id === 'minisearch');
  if (ours?.build && miniSearch?.build) {
    const [own, other] = [least(ours.build), least(miniSearch.build)];
    add(
      'all indexes, beside the text index of MiniSearch: at least 5×',
      `${times(other / own)} (${ms(own)} ms; MiniSearch ${ms(other)} ms)`,
      other / own >= 5,
    );
  }
  if (ours?.bytes) {
    const bytes = least(ours.bytes);
    const other = miniSearch?.bytes ? `; MiniSearch ${mb(least(miniSearch.bytes))} MB` : '';
    add('all indexes: at most 30 MB', `${mb(bytes)} MB${other}`, bytes <= 30e6);
  }

  for (const { size: each, clicks, reactions } of elements) {
    for (const way of ['data', 'src']) {
      const { longest, failure } = reactions[`${way} 1`] ?? {};
      if (each !== size || (longest === undefined && !failure)) continue;
      add(
        `longest block of the page, loading by ${way}: at most 50 ms`,
        failure ?? `${fixed(longest, 0)} ms`,
        longest <= 50,
      );
    }
    for (const rate of rates) {
      const own = clicks?.[rate];
      if (!own) continue;
      const more = own.ours / own.floor - 1;
      add(
        `click to painted list, ${count(each)} projects, ${rate}×: at most 25 % over the floor`,
        `${fixed(more * 100, 0)} % (${fixed(own.ours, 1)} ms; floor ${fixed(own.floor, 1)} ms)`,
        more <= 0.25,
      );
    }
    const inp = reactions['data 4']?.inp;
    if (each === size && inp !== undefined)
      add('INP, CPU 4×: under 200 ms', `${fixed(inp, 0)} ms`, inp < 200);
  }

  for (const { text, steps } of growth(results)) {
    if (!steps.length) continue;
    const { small, large, ratio } = steps.toSorted((a, b) => b.ratio - a.ratio)[0];
    add(
      `growth per tenfold, ${text}: at most 10×`,
      `${times(ratio)} (from ${count(small)} to ${count(large)} projects)`,
      ratio <= 10,
    );
  }
  return list;
}
