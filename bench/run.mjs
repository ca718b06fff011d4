// npm run bench: measures the catalogue and the elements, beside other libraries and lower bounds.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/run.mjs';
import { contenders as all } from './contenders.mjs';
import { launch } from './lib/browser.mjs';
import { buildContenders, buildFloor, createData, createWorkFolder } from './lib/build.mjs';
import { embedTable, runEmbed } from './lib/embed.mjs';
import { elementsPage, runElements } from './lib/elements.mjs';
import { runFeatures } from './lib/features.mjs';
import { report } from './lib/report.mjs';
import { repeatBuilds, runSize } from './lib/rounds.mjs';
import { scriptPage, serve } from './lib/server.mjs';

const help = `npm run bench -- [options]

  --quick             1 000 projects, one round, CPU as it is
  --sizes 1000,…      numbers of projects (1000,10000,100000)
  --rates 1,4         how much slower the CPU is (1,4)
  --rounds N          how many turns each contender has (5)
  --peers a,b         these contenders only, beside ours (all):
                      ${all
                        .slice(1)
                        .map(({ id }) => id)
                        .join(', ')}
  --part P            catalogue, elements, embed or features (the first two)
  --markdown FILE     the tables as Markdown too, in a document between the marks for them
  --json FILE         all figures
`;

/** Sizes for our contender only, for the growth of its times. */
const growthSizes = [10, 100];

/**
 * Limits in milliseconds: for preparing, for the questions of one measure, for one turn, and for repeating a question.
 */
const limits = { build: 60_000, measure: 30_000, turn: 60, patience: 1500 };

/**
 * @param options.sizes, options.rates, options.rounds, options.peers, options.parts
 * @param say called with progress messages
 */
export async function bench({ sizes, rates, rounds, peers, parts }, say = () => {}) {
  const contenders = all.filter(({ id, role }) => role === 'ours' || !peers || peers.includes(id));
  const work = createWorkFolder();
  const folders = { scripts: join(work, 'scripts'), data: join(work, 'data'), floor: join(work, 'floor') };
  folders.ours = join(root, 'dist');
  if (parts.includes('catalogue'))
    await buildContenders(
      contenders.map(({ id }) => id),
      folders.scripts,
    );
  const make = await createData(folders.data);
  const small = rounds && sizes.length > 1 ? growthSizes.filter((size) => !sizes.includes(size)) : [];
  [...small, ...sizes].forEach(make);

  const server = await serve({
    folders,
    pages(path) {
      const [, kind, name, size, way] = path.split('/');
      if (kind === 'contender') return scriptPage(`/scripts/${name}.js`);
      if (kind === 'elements') return elementsPage(name, size, way);
      return undefined;
    },
  });
  const results = [];
  let elements = [];
  let version;
  try {
    const browser = await launch();
    version = browser.version();
    if (parts.includes('catalogue')) {
      for (const size of [...small, ...sizes]) {
        say(`${size} projects`);
        const present = small.includes(size) ? contenders.filter(({ role }) => role === 'ours') : contenders;
        const ratesHere = small.includes(size) ? [1] : rates;
        const turns = { contenders: present, size, rates: ratesHere, rounds, limits, say };
        const list = await runSize({ browser, server, ...turns });
        results.push(...list);
        const indexing = present.filter(({ role, id }) => role === 'ours' || id === 'minisearch');
        for (const rate of rounds ? ratesHere : [])
          await repeatBuilds({
            browser,
            server,
            contenders: indexing,
            size,
            rate,
            times: rate > 1 ? 1 : 2,
            limits,
            results: list,
          });
      }
    }
    await browser.close();
    if (parts.includes('elements')) {
      if (!existsSync(join(folders.ours, 'forem-widgets.js')))
        throw new Error(
          'bench: dist/ is missing; npm run build makes it. Or leave the elements out: --part catalogue',
        );
      if (newest(join(root, 'src')) > newest(folders.ours))
        say('dist/ is older than src/: npm run build brings it up to date.');
      cpSync(folders.ours, folders.floor, { recursive: true });
      await buildFloor(folders.floor);
      elements = await runElements({
        server,
        sizes,
        rates,
        rounds: 2 * rounds,
        limit: limits.build,
        say,
      });
    }
  } finally {
    await server.close();
  }
  return { results, elements, sizes, rates, rounds, environment: describe(version, contenders) };
}

/** Returns the latest modification time in milliseconds, without files that each command regenerates. */
const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('generated'))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

function describe(version, contenders) {
  const packages = [...new Set(contenders.flatMap((each) => each.package ?? []))];
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  return [
    `${cpus().length} cores (${platform()} ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB; Chromium ${version}; Node ${process.versions.node}`,
    packages.map((name) => `${name} ${versionOf(name)}`).join(', '),
  ];
}

const marks = ['<!-- figures -->', '<!-- end of figures -->'];

/** Writes a text between the markers of a document, or else into a separate file. */
function writeMarkdown(file, text) {
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [start, end] = marks.map((mark) => known.indexOf(mark));
  const inDocument = start >= 0 && end > start;
  writeFileSync(
    file,
    inDocument ? `${known.slice(0, start + marks[0].length)}\n\n${text}\n${known.slice(end)}` : text,
  );
}

async function main() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      rates: { type: 'string' },
      rounds: { type: 'string' },
      peers: { type: 'string' },
      part: { type: 'string' },
      markdown: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  const numbers = (text) => text.split(',').map(Number);
  const start = performance.now();
  if (values.part === 'embed') {
    const rows = await runEmbed({
      work: createWorkFolder(),
      ours: join(root, 'dist'),
      rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
      say: (text) => console.log(text),
    });
    console.log(`\n${embedTable(rows)}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  if (values.part === 'features') {
    const table = await runFeatures({
      work: createWorkFolder(),
      size: Number(values.sizes ?? 100_000),
      partners: 30_000,
      rates: numbers(values.rates ?? '1,4'),
      rounds: Number(values.rounds ?? 3),
      limit: limits.build,
      say: (text) => console.log(text),
    });
    console.log(`\n${table}`);
    return 0;
  }
  const figures = await bench(
    {
      sizes: numbers(values.sizes ?? (values.quick ? '1000' : '1000,10000,100000')),
      rates: numbers(values.rates ?? (values.quick ? '1' : '1,4')),
      rounds: Number(values.rounds ?? (values.quick ? 1 : 5)),
      peers: values.peers?.split(','),
      parts: values.part ? [values.part] : ['catalogue', 'elements'],
    },
    (line) => console.log(line),
  );
  console.log(`\n${report(figures)}`);
  console.log(`${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
  if (values.markdown) writeMarkdown(values.markdown, report(figures, { markdown: true }));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  const wrong = figures.results.flatMap(({ measures }) =>
    Object.values(measures).filter(({ difference, explained }) => difference && !explained),
  );
  return wrong.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await main()) ?? 0);
