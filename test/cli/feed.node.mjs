// `forem-widgets feed`: Atom, JSON Feed and iCalendar, read by a browser's XML parser and by the rules of the formats.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch } from '../embed/page.mjs';
import { file, folder, run } from './command.mjs';

let browser, page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
});
after(() => browser.close());

const bundled = join(root, 'data/forem/partnerships.json');
const { projects: bundledProjects } = JSON.parse(readFileSync(bundled, 'utf8'));
const languages = ['fr', 'nl', 'de', 'en'];
/** Texts that have broken writers of feeds. */
const hostile = [
  'a <b>bold</b> & ]]> <![CDATA[ x ]]>',
  'control \u0001\u0008\u000b\u001f\u007f characters \ud800 \ufffe',
  'line\r\nBEGIN:VEVENT\rSUMMARY:injected\nend',
  'commas, semicolons; back\\slashes, "quotes" and \\n',
  `${'é'.repeat(200)} ${'👩‍👩‍👧'.repeat(40)}`,
  '\u202eright to left\u202c عربي',
];
const hostileData = file('hostile.json', {
  schemaVersion: '1.0',
  title: { fr: hostile.join(' ') },
  publisher: { name: hostile.join(' ') },
  themes: [{ id: 'a"<&', label: { fr: hostile.join(',') } }],
  projects: hostile.map((text, i) => ({
    id: `<${i}&"`,
    name: { fr: text },
    summary: { nl: `${text}\n\n${text}` },
    themes: ['a"<&'],
    period: { start: '2024-02-29', end: '2024-12' },
    call: {
      name: { fr: text },
      period: { start: '2023', end: '2023-11-30' },
      address: 'javascript:alert(1)',
    },
    website: { address: 'https://example.org/?a=1&b=<2>"' },
  })),
});

function feed(...args) {
  const { status, out, note } = run(['feed', ...args]);
  assert.equal(status, 0, note);
  return { out, note };
}

/** Reads an Atom feed with the XML parser of a browser. */
const readAtom = (xml) =>
  page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const error = document.querySelector('parsererror')?.textContent;
    const ns = 'http://www.w3.org/2005/Atom';
    const textOf = (node, name) =>
      [...node.children]
        .find((each) => each.localName === name && each.namespaceURI === ns)
        ?.textContent.trim();
    const read = (node) => ({
      id: textOf(node, 'id'),
      title: textOf(node, 'title'),
      updated: textOf(node, 'updated'),
      links: [...node.children]
        .filter((each) => each.localName === 'link')
        .map((each) => [each.getAttribute('rel'), each.getAttribute('href')]),
    });
    return {
      error,
      root: `${document.documentElement.namespaceURI} ${document.documentElement.localName}`,
      language: document.documentElement.getAttribute('xml:lang'),
      author: document.documentElement.querySelector(':scope > author > name')?.textContent.trim(),
      ...read(document.documentElement),
      entries: [...document.documentElement.querySelectorAll(':scope > entry')].map((entry) => ({
        ...read(entry),
        terms: [...entry.querySelectorAll('category')].map((each) => each.getAttribute('term')),
        ...(() => {
          const { body } = new DOMParser().parseFromString(textOf(entry, 'content'), 'text/html');
          return {
            text: body.textContent,
            tags: [...body.querySelectorAll('*')].map((each) => each.localName),
          };
        })(),
      })),
    };
  }, xml);

/** Reads a calendar line by line: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function readCalendar(text) {
  assert.ok(text.endsWith('\r\n'));
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    assert.ok(Buffer.byteLength(line) <= 75, `Longer than 75 octets: ${line}`);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(line, /[\0-\x08\x0a-\x1f\x7f]/);
    assert.ok(line.isWellFormed?.() ?? true);
  }
  const lines = physical.join('\r\n').replace(/\r\n /g, '').split('\r\n');
  const events = [];
  const calendar = {};
  let current = calendar;
  for (const line of lines) {
    const [, name, value] =
      /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? assert.fail(`Not a property: ${line}`);
    if (line === 'BEGIN:VEVENT') events.push((current = {}));
    else if (line === 'END:VEVENT') current = calendar;
    else current[name] = value;
  }
  return { lines, calendar, events };
}
const unescaped = (text) => text.replace(/\\([\\;,nN])/g, (_, each) => (/n/i.test(each) ? '\n' : each));

test('Atom: a valid feed of all projects in each language, the same at every run', async () => {
  const ids = new Set();
  for (const language of languages) {
    const args = [bundled, '--lang', language, '--self', 'https://example.org/feed.xml'];
    const { out, note } = feed(...args);
    assert.equal(note, '');
    assert.equal(out, feed(...args).out);
    const atom = await readAtom(out);
    assert.equal(atom.error, undefined);
    assert.equal(atom.root, 'http://www.w3.org/2005/Atom feed');
    assert.equal(atom.language, language);
    assert.equal(atom.author, 'Le Forem');
    assert.deepEqual(atom.links[0], ['self', 'https://example.org/feed.xml']);
    assert.equal(atom.entries.length, bundledProjects.length);
    for (const { id, title, updated } of [atom, ...atom.entries]) {
      assert.match(id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      assert.ok(title);
      assert.match(updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      ids.add(id);
    }
    assert.ok(atom.entries.every(({ updated }) => updated <= atom.updated));
  }
  assert.equal(ids.size, languages.length * (bundledProjects.length + 1));
});

test('a selection, in French where the call names no language', () => {
  const env = { LANG: 'de_DE.UTF-8' };
  const read = (...args) => JSON.parse(run(['feed', bundled, '--format', 'json', ...args], env).out);
  const all = read();
  assert.equal(all.language, 'fr');
  const chosen = read('theme=skills', 'country=FR,LU');
  assert.ok(chosen.items.length > 0 && chosen.items.length < all.items.length);
  const expected = bundledProjects
    .filter(
      ({ themes, countries }) =>
        themes?.includes('skills') && countries?.some((each) => ['FR', 'LU'].includes(each)),
    )
    .map(({ name }) => name.fr);
  assert.deepEqual(chosen.items.map(({ title }) => title).sort(), expected.sort());
  assert.equal(read('q=refugies').items.length, 1);
});

test('JSON Feed: the fields that version 1.1 requires, and hostile texts as text', () => {
  const { out } = feed(hostileData, '--format', 'json', '--page', 'https://example.org/projets');
  const content = JSON.parse(out);
  assert.equal(content.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(typeof content.title, 'string');
  assert.equal(content.home_page_url, 'https://example.org/projets');
  assert.equal(content.items.length, hostile.length);
  for (const item of content.items) {
    assert.match(item.id, /^urn:uuid:/);
    assert.ok(item.content_text);
    assert.equal(new Date(item.date_modified).toISOString(), item.date_modified);
    assert.equal(item.language, 'nl');
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(item.title + item.content_text, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
  }
  assert.equal(new Set(content.items.map(({ id }) => id)).size, hostile.length);
});

test('Atom: hostile texts stay texts', async () => {
  const atom = await readAtom(feed(hostileData).out);
  assert.equal(atom.error, undefined);
  assert.equal(atom.entries.length, hostile.length);
  const markup = atom.entries.find(({ title }) => title.includes('CDATA'));
  assert.equal(markup.title, hostile[0]);
  assert.ok(markup.text.startsWith(hostile[0]));
  assert.deepEqual(markup.terms, ['a"<&']);
  for (const { tags } of atom.entries) assert.deepEqual([...new Set(tags)], ['p']);
});

test('iCalendar: starts, ends and calls as whole days, folded and escaped', () => {
  const { out, note } = feed(hostileData, '--format', 'ics', '--lang', 'en');
  const { lines, calendar, events } = readCalendar(out);
  assert.deepEqual([lines[0], lines.at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  assert.equal(calendar.VERSION, '2.0');
  assert.ok(calendar.PRODID);
  assert.doesNotMatch(calendar['X-WR-CALNAME'].replace(/\\[\\;,n]/g, ''), /[;,\\]/);
  // A start, an end and the last day of a call each; the call's first day is known by its year only.
  assert.equal(events.length, 3 * hostile.length);
  assert.match(note, /Dates without month and day.*6/);
  assert.equal(new Set(events.map(({ UID }) => UID)).size, events.length);
  const days = (word) =>
    new Set(
      events
        .filter(({ SUMMARY }) => SUMMARY.startsWith(word))
        .map(({ DTSTART, DTEND }) => `${DTSTART} ${DTEND}`),
    );
  assert.deepEqual([...days('Start: ')], ['20240229 20240301']);
  assert.deepEqual([...days('End: ')], ['20241201 20250101']);
  assert.deepEqual([...days('Call for projects closes: ')], ['20231130 20231201']);
  for (const { DTSTAMP, URL: address } of events) {
    assert.match(DTSTAMP, /^\d{8}T\d{6}Z$/);
    assert.match(address, /^https:/);
  }
  const summaries = events.map(({ SUMMARY }) => unescaped(SUMMARY));
  assert.ok(summaries.includes(`Start: ${hostile[3]}`));
  assert.ok(!events.some(({ SUMMARY }) => SUMMARY.startsWith('injected')));
});

test('iCalendar: the same days wherever the computer is', () => {
  const args = ['feed', bundled, '--format', 'ics'];
  const [west, east] = ['America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) => run(args, { TZ }).out);
  assert.equal(west, east);
});

test('a value that no project has, and records that cannot be read, are reported', () => {
  const { note } = feed(bundled, '--lang', 'en', 'sector=weaving,-mining');
  assert.match(note, /Unknown value: sector=weaving\nUnknown value: sector=-mining/);
  const faulty = file('faulty.json', {
    schemaVersion: '1.0',
    projects: [{ id: 'a', name: { fr: 'A' } }, {}],
  });
  const output = join(folder, 'feed.json');
  assert.match(feed(faulty, '--format', 'json', '--lang', 'en', '-o', output).note, /Errors in the file: 1/);
  assert.deepEqual(
    JSON.parse(readFileSync(output, 'utf8')).items.map(({ title }) => title),
    ['A'],
  );
});

for (const [args, reason] of [
  [[], /Specify the data file/],
  [[bundled, '--format', 'rss'], /Option used wrongly: --format/],
  [[bundled, '--self', 'javascript:alert(1)'], /Option used wrongly: --self/],
  [[bundled, 'weather=rain'], /Not a choice: weather=rain.*sector/],
  [[bundled, 'textile'], /Not a choice: textile/],
])
  test(`wrong use: ${args.slice(-1)}`, () => {
    const { status, out, note } = run(['feed', ...args], { LANG: 'en' });
    assert.deepEqual([status, out], [2, '']);
    assert.match(note, reason);
  });
