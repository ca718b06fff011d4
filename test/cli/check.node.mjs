// `forem-widgets check` as a data editor runs it, with links to a real server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const cli = join(root, 'dist/cli/forem-widgets.js');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;
/** Runs the command on a dataset. The test's server answers in this process, which therefore must not block. */
async function check(dataset, ...given) {
  const args = given.includes('--lang') ? given : ['--lang', 'en', ...given];
  const path = join(folder, `${(runs += 1)}.json`);
  writeFileSync(path, JSON.stringify(dataset));
  const child = spawn(process.execPath, [cli, 'check', path, ...args], { cwd: folder });
  const [out, note] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, lines: out.split('\n').filter(Boolean), note };
}

const today = ['--today', '2027-01-31'];
const everywhere = (word) => ({ fr: word, nl: word, de: word, en: word });
const project = (id, more = {}) => ({ id, name: { fr: id }, asOf: '2027-01-01', ...more });
const dataset = (more) => ({ schemaVersion: '1.1', ...more });

test('nothing is due in fresh data', async () => {
  const fresh = dataset({ projects: [project('a', { summary: everywhere('A') })] });
  const { status, lines, note } = await check(fresh, ...today);
  assert.deepEqual([status, lines], [0, []]);
  assert.match(note, /1 January 2027 \(1\)[^]*--links[^]*Nothing to review\./);
});

test('records are listed by age, and a day for the next comparison replaces the limit', async () => {
  const aged = dataset({
    asOf: '2020-05',
    themes: [{ id: 'undated', label: everywhere('U') }],
    projects: [
      project('year', { asOf: '2025' }),
      project('limit', { asOf: '2026-01-31' }),
      project('old', { asOf: '2026-01-30' }),
      project('due', { reviewBy: '2027-01-30' }),
      project('last-day', { reviewBy: '2027-01-31' }),
      project('later', { asOf: '2019-01-01', reviewBy: '2028' }),
    ],
  });
  const { status, lines } = await check(aged, ...today);
  assert.equal(status, 1);
  assert.deepEqual(lines, [
    'themes[0] [undated] – last compared with its sources: May 2020',
    'projects[0] [year] – last compared with its sources: 2025',
    'projects[2] [old] – last compared with its sources: 30 January 2026',
    'projects[3] [due] – due to be compared with its sources again since: 30 January 2027',
  ]);
  assert.equal((await check(aged, ...today, '--older-than', '10y')).lines.length, 1);
  assert.equal((await check(aged, ...today, '--older-than', '4w')).lines.length, 5);
  delete aged.asOf;
  assert.match((await check(aged, ...today)).lines[0], /^themes\[0\] \[undated\] – never compared/);
});

test('a month back from its 31st day stays within the month before', async () => {
  const data = (asOf) => dataset({ projects: [project('a', { asOf })] });
  const args = ['--today', '2027-03-31', '--older-than', '1m'];
  assert.equal((await check(data('2027-02-28'), ...args)).status, 0);
  assert.equal((await check(data('2027-02-27'), ...args)).status, 1);
});

test('a validity expires after its last day', async () => {
  const network = (id, more) => ({ id, name: { en: id }, asOf: '2027-01-01', ...more });
  const networks = [
    network('day', { validUntil: '2027-01-30' }),
    network('last', { validUntil: '2027-01-31' }),
    network('month', { validUntil: '2027-01' }),
    network('members', { members: { text: everywhere('M'), until: '2026' } }),
    network('former', { formerMembers: { text: everywhere('M'), until: '2020' } }),
  ];
  const { lines, status } = await check(dataset({ networks }), ...today);
  assert.equal(status, 1);
  assert.deepEqual(lines, [
    'networks[0].validUntil [day] – validity expired: 30 January 2027',
    'networks[3].members.until [members] – validity expired: 2026',
  ]);
});

test('missing translations and reviews are listed, except for proper names', async () => {
  const { lines, status } = await check(
    dataset({
      description: { fr: 'F', nl: 'N', de: '', en: 'E', reviewed: ['fr', 'nl'] },
      projects: [project('a', { summary: { fr: 'A' }, targetGroups: [everywhere('T')] })],
    }),
    ...today,
  );
  assert.equal(status, 1);
  assert.deepEqual(lines, [
    'description – translation missing: German',
    'projects[0].summary [a] – translation missing: Dutch, German and English',
    'description – to be reviewed by a native speaker: English',
  ]);
});

/** Answers of the server by path. A request to any other path fails the test. */
const answers = {
  '/ok': (response) => response.end(),
  '/missing': (response) => response.writeHead(404).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/moved': (response) => response.writeHead(301, { location: '/ok' }).end(),
  '/for-good': (response) => response.writeHead(308, { location: '/moved' }).end(),
  '/moved-away': (response) => response.writeHead(301, { location: '/missing' }).end(),
  '/elsewhere-today': (response) => response.writeHead(302, { location: '/ok' }).end(),
  '/moved-then-today': (response) => response.writeHead(301, { location: '/elsewhere-today' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/get-only': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/no-head': (response, { method }) => (method === 'HEAD' ? response.destroy() : response.end()),
  '/hangs-up': (response) => response.destroy(),
  '/endless-body': (response, { method }) => {
    response.writeHead(method === 'HEAD' ? 501 : 200);
    response.write('a');
    if (method === 'HEAD') response.end();
  },
};

/** Answers that never come. */
const silence = {
  '/silent': () => {},
  '/silent-head': (response, { method }) => void (method === 'HEAD' || response.end()),
};

async function serve() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    ({ ...answers, ...silence })[request.url](response, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${server.address().port}`, requests };
}

test('links: dead and moved ones are listed, with each place where they stand', async () => {
  const { base, requests } = await serve();
  const sources = Object.keys(answers).map((path) => ({
    id: path.slice(1),
    title: path,
    address: base + path,
  }));
  const data = dataset({
    sources: [...sources, { id: 'mail', title: 'Mail', address: 'mailto:info@example.org' }],
    projects: [project('a', { website: { address: `${base}/missing` } })],
  });
  const without = await check(data, ...today);
  assert.deepEqual([without.status, without.lines, requests], [0, [], []]);

  const { status, lines } = await check(data, ...today, '--links');
  assert.equal(status, 1);
  const found = Object.fromEntries(
    lines.map((line) => {
      const [place, address, ...rest] = line.split(' – ');
      return [place, [address.replace(base, ''), rest.join(' – ').replace(base, '')]];
    }),
  );
  const at = (path) => `sources[${Object.keys(answers).indexOf(path)}].address [${path.slice(1)}]`;
  assert.deepEqual(found, {
    [at('/missing')]: ['/missing', 'dead link: the server answers 404'],
    'projects[0].website.address [a]': ['/missing', 'dead link: the server answers 404'],
    [at('/broken')]: ['/broken', 'dead link: the server answers 500'],
    [at('/moved')]: ['/moved', 'link moved to /ok'],
    [at('/for-good')]: ['/for-good', 'link moved to /ok'],
    [at('/moved-away')]: ['/moved-away', 'dead link: the server answers 404'],
    [at('/moved-then-today')]: ['/moved-then-today', 'link moved to /elsewhere-today'],
    [at('/loop')]: ['/loop', 'dead link: endless redirects'],
    [at('/hangs-up')]: ['/hangs-up', 'dead link: server unreachable (UND_ERR_SOCKET)'],
  });
  const times = requests.filter((request) => request === 'GET /missing').length;
  assert.equal(times, 2, 'an address that stands twice is requested once, besides the redirect to it');
});

test('links: a server never answers, or not to HEAD', async () => {
  const { base } = await serve();
  const linked = (path, timeout) =>
    check(
      dataset({ sources: [{ id: 'a', title: 'A', address: base + path }] }),
      ...['--links', '--timeout', timeout],
    );
  const [silent, silentHead] = await Promise.all([linked('/silent', '0.5'), linked('/silent-head', '4')]);
  assert.deepEqual(silent.lines, [
    `sources[0].address [a] – ${base}/silent – dead link: no answer within 0.5 s`,
  ]);
  assert.deepEqual([silentHead.status, silentHead.lines], [0, []]);
});

test('links: nothing listens at an address', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}/`;
  await new Promise((resolve) => server.close(resolve));
  const { lines } = await check(dataset({ sources: [{ id: 'a', title: 'A', address }] }), '--links');
  assert.match(
    lines[0],
    /^sources\[0\]\.address \[a\] – .* – dead link: server unreachable \(ECONNREFUSED\)$/,
  );
});

for (const [args, reason] of [
  [['--older-than', 'long'], /--older-than/],
  [['--older-than', '12'], /--older-than/],
  [['--today', '2027-02-30'], /--today/],
  [['--today', '2027'], /--today/],
  [['--timeout', '0'], /--timeout/],
  [['--timeout', 'soon'], /--timeout/],
])
  test(`wrong use: ${args.join(' ')}`, async () => {
    const { status, lines, note } = await check(dataset({ projects: [] }), ...args);
    assert.deepEqual([status, lines], [2, []]);
    assert.match(note, reason);
  });

test('a file that is no dataset fails', async () => {
  assert.equal((await check({ rows: [] })).status, 1);
  assert.equal((await check(dataset({ projects: [{ id: 'a' }] }), ...today)).status, 1);
});

for (const [language, words] of Object.entries({
  fr: /traduction manquante\u00a0: anglais/,
  nl: /vertaling ontbreekt: Engels/,
  de: /Übersetzung fehlt: Englisch/,
  en: /translation missing: English/,
}))
  test(`findings are worded in ${language}`, async () => {
    const data = dataset({ description: { fr: 'F', nl: 'N', de: 'D' }, projects: [] });
    assert.match((await check(data, '--lang', language)).lines[0], words);
  });
