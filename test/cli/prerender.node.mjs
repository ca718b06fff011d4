// `forem-widgets prerender` and `snippet`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { file, folder, good, run } from './command.mjs';

test('prerender: an element as HTML, in its language', () => {
  const args = ['prerender', 'network-card', 'network=eures', 'lang=nl', 'compact'];
  const { status, out, note } = run([...args, '--lang', 'en']);
  assert.deepEqual([status, note], [0, '']);
  assert.match(out, /^<forem-network-card lang="nl" network="eures" compact>\n/);
  assert.match(out, /<h2><bdi>EURES<\/bdi><\/h2>/);
  assert.match(run([...args, '--as', 'shadow']).out, /<template shadowrootmode="open"><style>/);
  const output = join(folder, 'card.html');
  assert.equal(run([...args, '-o', output]).status, 0);
  assert.equal(readFileSync(output, 'utf8'), out);
});

test('prerender: data of one’s own', () => {
  const { out } = run(['prerender', 'project-card', 'project=a', '--data', file('own.json', good)]);
  assert.match(out, /<h2>.*A.*<\/h2>/);
});

test('prerender: a card of the page’s own, and the project that the address of the page opens', () => {
  const card = file('own-card.html', '<p class="mine" data-field="name"></p>');
  const args = ['prerender', 'project-list', 'url-sync', '--data', file('own.json', good)];
  const { out } = run([...args, '--card', card, '--page', 'https://site.example/?forem-project=a']);
  assert.match(out, /<template data-card>/);
  assert.match(out, /<p>A<\/p>|class="mine"/);
  assert.match(run([...args, '--page', '?forem-project=nobody']).out, /nobody/);
  const wrong = run([...args, '--card', file('wrong-card.html', '<script>x</script>')]);
  assert.equal(wrong.status, 1);
  assert.match(wrong.note, /script/);
});

test('snippet: the script with its digest, and the element with its contents', () => {
  const integrity = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
  for (const base of ['https://cdn.be/widgets', 'https://cdn.be/widgets/']) {
    const { status, out, note } = run(['snippet', 'project-list', 'lang=de', '--base', base]);
    assert.deepEqual([status, note], [0, '']);
    assert.ok(
      out.startsWith(
        `<script type="module" src="https://cdn.be/widgets/forem-widgets.js" integrity="${integrity['forem-widgets.js']}" crossorigin></script>\n<forem-project-list lang="de">\n`,
      ),
    );
    assert.match(out, /<h2>Projektbeispiele<\/h2>/);
  }
  assert.match(run(['snippet', 'project-list', '--lang', 'en']).note, /--base/);
});

test('snippet: a frame with a title, and the answer of an oEmbed provider with that frame', () => {
  const asked = ['snippet', 'project-list', 'lang=de', 'theme=skills', '--base', 'https://cdn.be/w'];
  const frame = run([...asked, '--as', 'frame']);
  assert.deepEqual([frame.status, frame.note], [0, '']);
  const { type, version, html, title } = JSON.parse(run([...asked, '--as', 'oembed']).out);
  assert.deepEqual([type, version, title], ['rich', '1.0', 'Projektbeispiele']);
  assert.ok(frame.out.startsWith(`${html}\n<script type="module" src="https://cdn.be/w/forem-frame.js"`));
  const query = 'element=project-list&amp;lang=de&amp;theme=skills';
  assert.ok(
    html.startsWith(`<iframe src="https://cdn.be/w/frame/index.html?${query}" title="Projektbeispiele"`),
  );
});

for (const [args, reason] of [
  [['prerender', 'network-card', '--as', 'frame'], /Option used wrongly: --as/],
  [['snippet', 'network-card', '--as', 'pdf'], /Option used wrongly: --as/],
  [['prerender'], /Specify an element: .*network-card/],
  [['snippet', 'weather'], /Specify an element/],
  [['prerender', 'network-card', '"onload'], /Not an attribute/],
  [['prerender', 'network-card', 'lang=it'], /Unknown language: it/],
  [['prerender', 'network-card', '--as', 'pdf'], /Option used wrongly: --as/],
  [['snippet', 'network-card', '--base', '//'], /Option used wrongly: --base/],
])
  test(`wrong use: ${args.join(' ')}`, () => {
    const { status, out, note } = run(args, { LANG: 'en' });
    assert.deepEqual([status, out], [2, '']);
    assert.match(note, reason);
  });

test('a value or an attribute that does not exist is an error, with the nearest word', () => {
  for (const command of ['snippet', 'prerender']) {
    const value = run([command, 'project-list', 'sector=textiel', '--lang', 'en']);
    assert.deepEqual([value.status, value.out], [1, '']);
    assert.match(value.note, /no sector "textiel": textile is meant/);
    const attribute = run([command, 'project-list', 'sectr=textile', '--lang', 'en']);
    assert.deepEqual([attribute.status, attribute.out], [1, '']);
    assert.match(attribute.note, /Unknown attribute: sectr. Did you mean sector\?/);
  }
});
