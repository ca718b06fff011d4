// Formats the results as a table for a terminal or a document.
import { columns, fixed, ms, times, mb, least, count, nameOf, roleOf } from './figures.mjs';
import { growth, targets } from './targets.mjs';

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
      const say = (result, value, unit = '') => {
        if (result.failure) return 'no';
        return value === undefined ? '' : `${fixed(value, 0)}${unit}`;
      };
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
