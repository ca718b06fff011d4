// Measures the command that writes feeds: seconds, and the largest memory of its process.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/run.mjs';

const run = promisify(execFile);
const tellMemory =
  'data:text/javascript,process.on("exit",()=>console.error(`memory ${process.resourceUsage().maxRSS}`))';

/** @param data file with a dataset @returns the best of some rounds for each format */
export async function measureFeeds(data, work, rounds, say) {
  const rows = [];
  for (const format of ['atom', 'json', 'ics']) {
    const file = join(work, `feed.${format}`);
    const command = join(root, 'dist/cli/forem-widgets.js');
    let row;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const { stderr } = await run(process.execPath, [
        ...['--import', tellMemory, command],
        ...['feed', data, '--format', format, '-o', file],
        ...['--page', 'https://example.org/', '--self', `https://example.org/feed.${format}`],
      ]);
      const seconds = (performance.now() - start) / 1000;
      const memory = Number(/memory (\d+)/.exec(stderr)[1]) / 1024;
      if (!row || seconds < row.seconds) row = { format, seconds, memory, output: statSync(file).size / 1e6 };
    }
    say(`  feed, ${format}: ${row.seconds.toFixed(1)} s, ${row.memory.toFixed(0)} MB`);
    rows.push(row);
  }
  return rows;
}
