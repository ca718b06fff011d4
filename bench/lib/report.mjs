// Formats the results as a table for a terminal or a document.
import { contenders } from '../contenders.mjs';

const columns = {
  counts: 'toggle, all counts',
  page: 'toggle, counts and page',
  keystroke: 'letter, two facets',
  prefix: 'letter alone',
};

const fixed = (value, digits) => value.toFixed(digits);
const ms = (value) => (value < 1 ? fixed(value, 3) : value < 100 ? fixed(value, 2) : fixed(value, 0));
const times = (ratio) => `${ratio < 10 ? fixed(ratio, 1) : fixed(ratio, 0)}×`;
const mb = (bytes) => fixed(bytes / 1e6, 1);
const least = (list) => Math.min(...list);
const count = (size) => size.toLocaleString('en').replaceAll(',', ' ');
const nameOf = (id) => contenders.find((each) => each.id === id).name;
const roleOf = (id) => contenders.find((each) => each.id === id).role;

/** Formats rows of cells as aligned text, or as a Markdown table. */
function table(head, rows, markdown) {
  if (markdown)
    return [head, head.map((_, i) => (i ? '---:' : '---')), ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Returns the time of a contender at one rate, if its answers equal ours. */
function counted(result, measure, rate) {
  const taken = result.measures[measure];
  return taken && !taken.difference ? taken.best?.[rate] : undefined;
}

function cell(result, ours, measure, rate, notes) {
  const taken = result.measures[measure];
  if (!taken) return result.failure ? '–' : '';
  if (taken.failure) return taken.failure;
  const value = taken.best?.[rate];
  if (taken.difference && !taken.explained) return 'another answer';
  if (value === undefined) return result.dead ?? '–';
  const own = ours?.measures[measure]?.best?.[rate];
  // Our time may be missing or zero.
  const text = result === ours || !own ? ms(value) : `${ms(value)} (${times(value / own)})`;
  if (!taken.difference) return text;
  notes.add(`≠ ${nameOf(result.id)}: ${taken.explained}.`);
  return `≠ ${text}`;
}

function catalogueTable(results, size, rate, markdown) {
  const list = results.filter((result) => result.size === size);
  const ours = list.find(({ id }) => roleOf(id) === 'ours');
  const notes = new Set();
  const rows = list.map((result) => {
    const build = rate === 1 ? result.build : result.slowBuild?.[rate];
    return [
      nameOf(result.id),
      ...Object.keys(columns).map((measure) => cell(result, ours, measure, rate, notes)),
      result.failure ?? (build ? ms(least(build)) : ''),
      rate === 1 && result.bytes ? mb(least(result.bytes)) : '',
    ];
  });
  const title = `${count(size)} projects, CPU ${rate === 1 ? 'as it is' : `slowed down ${rate}×`}`;
  const head = ['milliseconds (times ours)', ...Object.values(columns), 'index, ms', 'index, MB'];
  return [
    markdown ? `### ${title}\n` : `\n${title}\n`,
    table(head, rows, markdown),
    ...(notes.size
      ? [markdown ? `\n${[...notes].map((note) => `- ${note}`).join('\n')}` : [...notes].join('\n')]
      : []),
  ].join('\n');
}

function elementsTable(elements, rates, markdown) {
  const rows = elements.flatMap(({ size, clicks, reactions, failure }) =>
    rates.map((rate) => {
      const own = clicks?.[rate];
      const [data, src] = ['data', 'src'].map((way) => reactions[`${way} ${rate}`] ?? {});
      const say = (result, value, unit = '') =>
        result.failure ? 'no' : value === undefined ? '' : `${fixed(value, 0)}${unit}`;
      const block = (result) =>
        say(result, result.longest, result.worst > result.longest ? ` (${fixed(result.worst, 0)})` : '');
      return [
        `${count(size)}, ${rate}×`,
        own ? fixed(own.ours, 1) : (failure ?? ''),
        own ? fixed(own.floor, 1) : '',
        own ? `${own.ours >= own.floor ? '+' : ''}${fixed((own.ours / own.floor - 1) * 100, 0)} %` : '',
        say(data, data.inp),
        say(data, data.ready),
        block(data),
        say(src, src.ready),
        block(src),
      ];
    }),
  );
  const head = [
    'projects, CPU',
    'click to list, ms',
    'floor, ms',
    'more',
    'INP, ms',
    'first list (data), ms',
    'longest block, ms',
    'first list (src), ms',
    'longest block, ms',
  ];
  const failures = elements.flatMap(({ size, reactions }) =>
    Object.entries(reactions)
      .filter(([, { failure }]) => failure)
      .map(([key, { failure }]) => `${count(size)} by ${key}×: ${failure}`),
  );
  return [
    markdown ? '### The elements in a page\n' : '\nThe elements in a page\n',
    table(head, rows, markdown),
    ...(failures.length ? ['', ...failures] : []),
  ].join('\n');
}

/** Returns the growth of each of our measures to ten times as many projects. */
function growth(results) {
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

function growthTable(results, markdown) {
  const rows = growth(results);
  const sizes = [...new Set(rows.flatMap(({ steps }) => steps.map(({ small }) => small)))];
  if (!sizes.length) return [];
  const head = ['times', ...sizes.map((size) => `${count(size)} to ${count(10 * size)}`)];
  const cells = rows.map(({ text, steps }) => [
    text,
    ...sizes.map((size) => {
      const step = steps.find(({ small }) => small === size);
      return step ? times(step.ratio) : '–';
    }),
  ]);
  const title = 'Growth with ten times as many projects';
  return [`${markdown ? `### ${title}\n` : `\n${title}\n`}\n${table(head, cells, markdown)}`];
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

export function report({ results, elements, sizes, rates, environment }, { markdown = false } = {}) {
  const parts = [];
  if (markdown) parts.push(environment.map((line) => `- ${line}`).join('\n'));
  else parts.push(environment.join('\n'));
  if (results.length)
    for (const size of sizes)
      for (const rate of rates) parts.push(catalogueTable(results, size, rate, markdown));
  parts.push(...growthTable(results, markdown));
  if (elements.length) parts.push(elementsTable(elements, rates, markdown));
  const list = targets({ results, elements, rates });
  const head = ['target at 100 000 projects', 'measured', ''];
  const rows = list.map(({ text, figure, met }) => [text, figure, met ? 'met' : 'NOT MET']);
  if (rows.length)
    parts.push(`${markdown ? '### Targets\n' : '\nTargets\n'}\n${table(head, rows, markdown)}`);
  return `${parts.join('\n\n')}\n`;
}
