// Prints the results of test/hosts as a table: a line for each test of a row, a column for each engine.
const engines = ['Chromium', 'Firefox', 'WebKit'];

/** @param results names of tests (`row 2 · Firefox · Turbo: …`) with their outcome: `passed`, `failed` or a reason */
export function printHostTable(results) {
  const rows = new Map();
  for (const { name, outcome } of results) {
    const [, row, engine, title] = /^row (\S+) · (\w+) · (.*)$/s.exec(name) ?? [];
    if (!row) continue;
    const key = `${row}\n${title}`;
    if (!rows.has(key)) rows.set(key, { row, title, byEngine: {} });
    rows.get(key).byEngine[engine] = outcome;
  }
  const used = engines.filter((engine) => [...rows.values()].some(({ byEngine }) => byEngine[engine]));
  const order = new Intl.Collator('en', { numeric: true });
  const lines = [...rows.values()].sort(
    (a, b) => order.compare(a.row, b.row) || order.compare(a.title, b.title),
  );
  console.log(`\n| row | recipe | ${used.join(' | ')} |\n| --- | --- |${' --- |'.repeat(used.length)}`);
  for (const { row, title, byEngine } of lines)
    console.log(`| ${row} | ${title} | ${used.map((engine) => byEngine[engine] ?? '').join(' | ')} |`);
}
