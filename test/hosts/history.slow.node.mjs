// A list with `url-sync` on pages of libraries that replace the document as a reader goes back and forward.
import assert from 'node:assert/strict';
import { hostTest, pageOf, script } from './engines.mjs';
import { recipe } from './recipes.mjs';

const elements =
  '<forem-sector-filter></forem-sector-filter><forem-project-list url-sync></forem-project-list>';
const field = '<label>Remark <input id="remark"></label>';
const view = (body) =>
  `<div id="swup" class="transition-main" data-barba="container" data-barba-namespace="x">${body}</div>`;
const classic = (path, then = '') =>
  `<script src="/node_modules/${path}"></script>${then && `<script>addEventListener('DOMContentLoaded', () => { ${then} })</script>`}`;

/** By library: the contents of its head. */
const libraries = {
  'Turbo 8': classic('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'htmx 2': classic('htmx-2/dist/htmx.js', 'document.body.setAttribute("hx-boost", "true")'),
  'htmx 4': `<meta name="htmx-config" content='{"implicitInheritance":true}'>${classic('htmx.org/dist/htmx.js')}`,
  'Swup 4': classic('swup/dist/Swup.umd.js', 'window.swup = new Swup({ animationSelector: false })'),
  'barba.js 2': classic(
    '@barba/core/dist/barba.umd.js',
    'barba.init({ transitions: [{ name: "none", leave() {} }] })',
  ),
};

const sectors = (list) => (list?.selection?.sector ?? []).length;

/** Waits until the list has so many sectors chosen. */
const hasChosen = (tab, count) =>
  tab.wait(`() => (${sectors})(document.querySelector('forem-project-list')) === ${count}`);
const heading = (tab, text) => tab.wait((text) => document.querySelector('h1')?.textContent === text, text);
const box = (index) => `() =>
  document.querySelector('forem-sector-filter').shadowRoot.querySelectorAll('input[type=checkbox]')[${index}]`;
const follow = (tab) => tab.click(() => document.querySelector('#on'));

async function choose(tab, index) {
  const before = await tab.run(() => location.search);
  await tab.click(box(index));
  await tab.wait((before) => location.search !== before, before);
}

async function remark(tab) {
  await tab.click(() => document.querySelector('#remark'));
  await tab.type('typed');
  await tab.run(() => {
    window.kept = document.querySelector('#remark');
  });
}

/** Waits until listeners and timers of a step have run: libraries restore a page in later tasks. */
const afterStep = (tab) =>
  tab.run(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))));
const keptRemark = (tab) =>
  tab.run(() => [window.kept.isConnected, window.kept.value, document.activeElement.id]);

const attributes = 'hx-boost="true" data-barba="wrapper"';
const twoPages = (head) => ({
  files: {
    '/first.html': pageOf(head, view('<h1>First</h1><a id="on" href="/second.html">On</a>'), {
      bodyAttributes: attributes,
    }),
    '/second.html': pageOf(
      head,
      view(`<h1>Second</h1>${field}${elements}<a id="on" href="/first.html">First</a>`),
      { bodyAttributes: attributes },
    ),
  },
});

for (const [name, library] of Object.entries(libraries))
  hostTest(
    2,
    `${name}: Back and Forward between choices leave the document as it is`,
    { path: 'first.html', site: twoPages(library + script) },
    async (tab) => {
      await tab.run(() => (window.isFirstDocument = true));
      await follow(tab);
      await heading(tab, 'Second');
      await tab.settled();
      assert.equal(await tab.run(() => window.isFirstDocument), true, 'the library has swapped the view');
      await choose(tab, 0);
      await choose(tab, 1);
      await remark(tab);
      for (const [way, count] of [
        ['back', 1],
        ['back', 0],
        ['forward', 1],
        ['forward', 2],
        ['back', 1],
        ['back', 0],
      ]) {
        await tab.run((way) => history[way](), way);
        await hasChosen(tab, count);
        await afterStep(tab);
        assert.deepEqual(await keptRemark(tab), [true, 'typed', 'remark'], `${way} to ${count}`);
      }
      // The library's own steps stay its own: to another page, and back to the selection.
      await tab.run(() => history.forward());
      await hasChosen(tab, 1);
      await follow(tab);
      await heading(tab, 'First');
      await tab.run(() => history.back());
      await heading(tab, 'Second');
      await hasChosen(tab, 1);
      // Over all of them in one step.
      await tab.run(() => history.go(-2));
      await heading(tab, 'First');
      await tab.noErrors();
    },
  );

/** A router that replaces its view at each navigation to another page. */
const router = `
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null) return;
    event.intercept({ async handler() {
      const text = await (await fetch(event.destination.url)).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      document.querySelector('#swup').replaceChildren(...next.querySelector('#swup').childNodes);
    } });`;
const ownWork = "// the router's own work";
const leavingChoices = recipe('Libraries that swap views');
assert.ok(leavingChoices.includes(ownWork));
const routers = {
  leavingChoices: `<script>${leavingChoices.replace(ownWork, () => router)}</script>`,
  plain: `<script>navigation.addEventListener('navigate', (event) => {${router}});</script>`,
};

hostTest(
  2,
  'the Navigation API: a router that leaves choices alone keeps its view',
  {
    path: 'first.html',
    site: twoPages(routers.leavingChoices + script),
    except: { WebKit: 'this WebKitGTK has no Navigation API' },
  },
  async (tab) => {
    await follow(tab);
    await heading(tab, 'Second');
    await tab.settled();
    await choose(tab, 0);
    await choose(tab, 1);
    await remark(tab);
    for (const [way, count] of [
      ['back', 1],
      ['back', 0],
      ['forward', 1],
    ]) {
      await tab.run((way) => history[way](), way);
      await hasChosen(tab, count);
      await afterStep(tab);
      assert.deepEqual(await keptRemark(tab), [true, 'typed', 'remark'], `${way} to ${count}`);
    }
    await follow(tab);
    await heading(tab, 'First');
    await tab.run(() => history.back());
    await heading(tab, 'Second');
    await hasChosen(tab, 1);
    await tab.noErrors();
  },
);

hostTest(
  2,
  'the Navigation API: a router that replaces its view at each choice keeps the choices',
  {
    path: 'first.html',
    site: twoPages(routers.plain + script),
    except: { WebKit: 'this WebKitGTK has no Navigation API' },
  },
  async (tab) => {
    await follow(tab);
    await heading(tab, 'Second');
    await tab.settled();
    await choose(tab, 0);
    await tab.settled();
    await hasChosen(tab, 1);
    await tab.run(() => history.back());
    await hasChosen(tab, 0);
    await tab.run(() => history.forward());
    await hasChosen(tab, 1);
    await tab.noErrors();
  },
);

const hashRouter = `<main></main><script>
  const views = { '#/a': \`<h1>A</h1>${field}${elements}\`, '#/b': '<h1>B</h1>' };
  let shown;
  const show = () => {
    if (shown !== location.hash) document.querySelector('main').innerHTML = views[(shown = location.hash)] ?? '';
  };
  addEventListener('hashchange', show);
  show();
</script>`;

hostTest(
  2,
  'a hash router hears of its own steps, and keeps its view at choices',
  { path: 'app.html#/a', site: { files: { '/app.html': pageOf(script, hashRouter) } } },
  async (tab) => {
    await tab.settled();
    await choose(tab, 0);
    await choose(tab, 1);
    await remark(tab);
    await tab.run(() => history.back());
    await hasChosen(tab, 1);
    await afterStep(tab);
    assert.deepEqual(await keptRemark(tab), [true, 'typed', 'remark']);
    await tab.run(() => (location.hash = '#/b'));
    await heading(tab, 'B');
    await tab.run(() => history.back());
    await heading(tab, 'A');
    await hasChosen(tab, 1);
    await tab.noErrors();
  },
);
