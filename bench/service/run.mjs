// node bench/service/run.mjs [--projects 100000] [--engine file|opensearch]: times of a service over generated projects,
// at 1, 8 and 64 readers. Needs `npm run build:cli` and `build:data`; OpenSearch comes from Maven Central.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/run.mjs';
import { measure, questions } from './readers.mjs';

const { values } = parseArgs({
  options: {
    projects: { type: 'string', default: '100000' },
    engine: { type: 'string', multiple: true, default: ['file', 'opensearch'] },
    /** Dataset to use in place of a generated one. */
    file: { type: 'string' },
    memory: { type: 'string', default: '2g' },
    shards: { type: 'string', default: '1' },
  },
});
const size = Number(values.projects);
const readersAtOnce = [1, 8, 64];
/** Questions of all readers together. */
const asked = 256;

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-bench-'));
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A generated million needs more than the usual heap of Node: several gigabytes while it is read. */
const command = (...args) => {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12000', join(root, 'dist/cli/forem-widgets.js'), ...args, '--lang', 'en'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

async function startGateway(...args) {
  const child = command('serve', '--port', '0', '--rate', '0', '--max-age', '0', '--threads', '1', ...args);
  const [address] = await once(createInterface({ input: child.stdout }), 'line');
  return { address, child };
}

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const memoryOf = (pid) => {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 'unknown';
  const text = readFileSync(status, 'utf8');
  const read = (name) => megabytes(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)[1]) * 1024);
  return `${read('VmRSS')} (at most ${read('VmHWM')})`;
};
const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(0)} s`;

async function measureAll(name, address) {
  for (const [question, make] of Object.entries(questions))
    for (const readers of readersAtOnce) {
      const { p50, p95, errors } = await measure(address, make, readers, Math.max(4, asked / readers));
      console.log(
        `| ${name} | ${question} | ${readers} | ${p50.toFixed(0)} | ${p95.toFixed(0)} | ${errors} |`,
      );
    }
}

const file = values.file ?? join(folder, 'projects.json');
if (!values.file) {
  const { writeDataset } = await import('./write-dataset.mjs');
  writeDataset(file, size);
}
console.log(
  `${size.toLocaleString('en')} projects, ${megabytes(statSync(file).size)}; ${cpus().length} processors (${cpus()[0].model}), ${megabytes(totalmem())}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}`,
);
const head =
  '\n| engine | question | readers | p50 ms | p95 ms | errors |\n| --- | --- | --- | --- | --- | --- |';

if (values.engine.includes('file')) {
  const start = performance.now();
  const { address, child } = await startGateway(file);
  console.log(`\nfile: open after ${seconds(start)}, memory ${memoryOf(child.pid)}`);
  console.log(head);
  await measureAll('file', address);
  console.log(`\nmemory afterwards ${memoryOf(child.pid)}`);
  child.kill();
  await once(child, 'exit');
}

if (values.engine.includes('opensearch')) {
  const { ensureOpenSearch } = await import('../../scripts/lib/opensearch-files.mjs');
  const { startOpenSearch } = await import('../../scripts/lib/opensearch.mjs');
  ensureOpenSearch();
  const engine = await startOpenSearch({ memory: values.memory });
  const start = performance.now();
  const loading = command('index', file, '--opensearch', engine.address, '--shards', values.shards);
  const [code] = await once(loading, 'exit');
  if (code) throw new Error('The load has failed.');
  console.log(`\nopensearch: loaded after ${seconds(start)}`);
  const [index] = await engine.request(
    'GET',
    '/_cat/indices/forem-projects-*?format=json&bytes=b&s=store.size:desc',
  );
  const { address, child } = await startGateway('--opensearch', engine.address);
  console.log(
    `index ${megabytes(Number(index['store.size']))}, heap ${values.memory}, shards ${values.shards}`,
  );
  console.log(head);
  await measureAll('opensearch', address);
  console.log(`\nmemory: OpenSearch ${memoryOf(engine.pid)}, service ${memoryOf(child.pid)}`);
  child.kill();
  await once(child, 'exit');
  await engine.stop();
}
process.exit();
