// Draws every attribute of every element in every form in Node, and parses hostile values in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { oEmbed, prerender } from '../../dist/prerender/index.js';
import { launch, open, serve } from '../embed/page.mjs';
import { elements } from '../helpers/elements.mjs';

const seed = Date.now() % 2 ** 31;
const text = fc
  .array(
    fc.constantFrom(
      ...['"', "'", '<', '>', '&', '`', '=', '/', ' ', '\n', '\r', '\t', '\0', '\ud800', '\u2028', '\ufeff'],
      ...['<!--', '-->', ']]>', '<![CDATA[', '&quot;', '&#34;', '{{', '${owned()}', 'owned'],
      ...['</script>', '</style>', '</template>', '</title>', '</textarea>', '</forem-project-list>'],
      ...['"><img src=x onerror=owned()>', "' onload=owned() x='", ' autofocus onfocus=owned() '],
      ...['<script>owned()</script>', '</style><script>owned()</script>', 'javascript:owned()'],
      ...['<svg onload=owned()>', '<owned-element>', ' owned-attribute=""', '<template shadowrootmode=open>'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const everything =
  '"\'></template></style></script><script>owned()</script><img src=x onerror=owned()><owned-element>';
const hostile = [everything, ...fc.sample(text, { seed, numRuns: 6 })];

/** Returns a dataset whose texts are `value`. */
const dataOf = (value) => {
  const texts = { fr: value };
  return {
    schemaVersion: '1.0',
    title: texts,
    description: texts,
    sectors: [{ id: 's', label: texts }],
    themes: [{ id: 't', label: texts }],
    networks: [{ id: 'n', name: texts, acronym: value, mission: texts, website: { address: value } }],
    programmes: [{ id: 'g', name: texts, website: { address: value } }],
    projects: ['p', 'q'].map((id) => ({
      id,
      name: texts,
      acronym: value,
      summary: texts,
      sectors: ['s'],
      themes: ['t'],
      networks: ['n'],
      programme: 'g',
      website: { address: value },
      place: texts,
    })),
  };
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Draws one element in all HTML forms. */
async function formsOf(element, attributes, data) {
  const url = `https://cdn.example/frame/?${new URLSearchParams({ element, ...attributes })}`;
  const title = Object.values(attributes).join(' ');
  return {
    plain: await prerender({ element, attributes, data, as: 'plain' }),
    shadow: await prerender({ element, attributes, data, as: 'shadow' }),
    frame: oEmbed({ url, title }).html,
  };
}

/** Parses cases in a separate page. Returns the names of elements and attributes, and the parsed values. */
async function parse(cases) {
  const body = cases.map(({ html }, index) => `<div hidden data-case="${index}">${html}</div>`).join('\n');
  const head = '<script>globalThis.owned = () => (globalThis.isOwned = true)</script>';
  const server = await serve({ body, head });
  const { page } = await open(browser, server.address);
  try {
    return await page.evaluate(() => {
      const shapes = new Set();
      const visit = (parent) => {
        for (const element of parent.children) {
          const { localName, attributes, shadowRoot } = element;
          shapes.add(`<${localName}>`);
          for (const { name } of attributes) shapes.add(name);
          if (shadowRoot) visit(shadowRoot);
          // Visits the inert content of a template that is no shadow root.
          visit(element.content ?? element);
        }
      };
      visit(document.body);
      const outer = [...document.querySelectorAll('[data-case]')].map(({ firstElementChild: element }) => ({
        tag: element?.localName,
        attributes:
          element && Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      }));
      for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
        JSON.parse(textContent);
      return { shapes: [...shapes], outer, isOwned: Boolean(globalThis.isOwned) };
    });
  } finally {
    await page.close();
    await server.close();
  }
}

/** Returns a value in the form that an HTML parser returns. */
const parsed = (value) => value.toWellFormed?.().replaceAll('\0', '\ufffd') ?? value;

const without = (html) => html.replace(/<style>[^<]*<\/style>/g, '');

/** Draws each element with each attribute alone, and with all of them. Styles are left out: they slow the parser. */
async function casesOf(singleValues, jointValues) {
  const cases = [];
  const add = async (tag, attributes, value) => {
    for (const [form, html] of Object.entries(await formsOf(tag, attributes, dataOf(`x${value}`))))
      cases.push({ tag, form, attributes, html: without(html) });
  };
  for (const { tag, names } of elements) {
    for (const value of singleValues) for (const name of names) await add(tag, { [name]: value }, value);
    for (const value of jointValues)
      await add(tag, Object.fromEntries(names.map((name) => [name, value])), value);
  }
  return cases;
}

test('every element can be drawn with every attribute in every form, and hostile values stay values', async () => {
  const harmless = await casesOf(['', 's t g p n 1'], ['harmless']);
  const expected = new Set((await parse(harmless)).shapes);
  const cases = await casesOf(hostile.slice(0, 2), hostile);
  const { shapes, outer, isOwned } = await parse(cases);
  const hint = `seed ${seed}, values ${JSON.stringify(hostile)}`;
  assert.equal(isOwned, false, `a script ran: ${hint}`);
  assert.deepEqual(
    shapes.filter((shape) => !expected.has(shape)),
    [],
    hint,
  );
  assert.equal(outer.length, cases.length, hint);
  cases.forEach(({ tag, form, attributes }, index) => {
    const read = outer[index];
    if (form === 'frame') {
      assert.equal(read.tag, 'iframe', hint);
      const query = new URL(read.attributes.src).searchParams;
      for (const [name, value] of Object.entries(attributes))
        assert.equal(query.get(name), value.toWellFormed?.() ?? value);
      return;
    }
    assert.equal(read.tag, tag, hint);
    for (const [name, value] of Object.entries(attributes))
      assert.equal(read.attributes[name], parsed(value), hint);
  });
});

const wrongNames = [
  'x onload=alert(1)',
  'onclick',
  'style',
  'x"><script>',
  '',
  '__proto__',
  'constructor',
  'pageSize',
];
wrongNames.push('defer-hydration', 'class', 'srcdoc', 'a/b', 'a\nb', 'lang\0');
for (const as of ['plain', 'shadow'])
  test(`${as}: a name that is no attribute of the element is refused by name`, async () => {
    for (const { tag } of elements)
      for (const name of wrongNames)
        await assert.rejects(
          prerender({ element: tag, attributes: JSON.parse(`{${JSON.stringify(name)}:"1"}`), as }),
          (error) =>
            error instanceof RangeError &&
            error.message.includes(JSON.stringify(name)) &&
            /lang/.test(error.message),
        );
  });

test('oEmbed: only the address of a page becomes a frame', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'JaVaScRiPt://x/%0aalert(1)',
  ])
    assert.throws(() => oEmbed({ url, title: '' }), RangeError);
});

const { compared } = (
  await runnerImport(join(root, 'src/elements/core/markup/unknown-words.ts'), { logLevel: 'error' })
).module;
/** Attributes of ids that the data has to know. */
const idNames = ['partner', 'selection'];
/** Attributes that refuse a hostile value: what they may hold is known. */
const refused = [...idNames, ...compared];
const cli = join(root, 'dist/cli/forem-widgets.js');
const run = (args) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

test('snippet: a frame with hostile values of all attributes, its script tag too', async () => {
  const value = everything;
  const base = 'https://cdn.example/"><script>owned()</script>/';
  const args = elements
    .find(({ tag }) => tag === 'forem-partnerships')
    .names.filter((name) => !['lang', 'src', ...refused].includes(name));
  const cases = ['frame', 'plain', 'shadow'].map((as) => {
    const { status, stdout, stderr } = run([
      ...['snippet', 'partnerships', ...args.map((name) => `${name}=${value}`)],
      ...['--base', base, '--as', as],
    ]);
    assert.equal(status, 0, stderr);
    return { html: stdout };
  });
  const { shapes, isOwned } = await parse(cases);
  assert.equal(isOwned, false);
  assert.ok(shapes.includes('<iframe>') && shapes.includes('<forem-project-list>'));
  assert.deepEqual(
    shapes.filter((shape) => /owned|<img>|^on/.test(shape)),
    [],
  );
});

test('snippet: a hostile value where only certain words, numbers or known ids may stand is refused', () => {
  for (const name of refused) {
    const { tag } = elements.find(({ names }) => names.includes(name));
    const { status, stdout } = run([
      'snippet',
      tag.slice('forem-'.length),
      `${name}=${everything}`,
      '--base',
      'https://cdn.example/',
    ]);
    assert.deepEqual([status, stdout], [1, ''], name);
  }
});
