// Tests the script in unusual documents, and beside scripts that remove built-in objects.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, serve, settled } from './page.mjs';

const builds = {
  'the script': '<script type="module" src="/dist/forem-widgets.js"></script>',
  'the single file': '<script src="/dist/forem-widgets.standalone.js" defer="defer"></script>',
};
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function show(options, act, path = '') {
  const server = await serve(options);
  const { page, complaints } = await open(browser, server.address + path);
  const failures = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.setDefaultTimeout(10_000);
  try {
    // Some of these documents can't name an icon, so that the browser requests the default one.
    const own = () => complaints.filter((each) => !each.startsWith('Failed to load resource'));
    await act(page, own, failures);
  } finally {
    await page.close();
    await server.close();
  }
}

const card = '<forem-network-card network="eures"><a href="/networks">Networks</a></forem-network-card>';
/** Waits for the page's warning, and for all pending requests. */
async function warned(page, complaints) {
  while (!complaints().length) await page.waitForEvent('console');
  await page.waitForLoadState('networkidle');
}

for (const [name, script] of Object.entries(builds)) {
  test(`${name}: nothing of the page is kept alive that the page lets go`, async () => {
    const body = `<main></main><script>
      customElements.define('x-host', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>Of the page</p>${card}'; }
      });
    </script>`;
    await show({ body, head: script }, async (page) => {
      const session = await page.context().newCDPSession(page);
      const mount = (count) =>
        page.evaluate(async (count) => {
          const main = document.querySelector('main');
          for (let i = 0; i < count; i++) {
            const host = document.createElement('x-host');
            const closed = document.createElement('div').attachShadow({ mode: 'closed' });
            closed.innerHTML = '<forem-network-list compact></forem-network-list>';
            main.append(host, closed.host);
            const inner = host.shadowRoot.querySelector('forem-network-card');
            await customElements.whenDefined('forem-network-card');
            while (inner.state === 'loading') await new Promise((resolve) => setTimeout(resolve));
            main.replaceChildren();
          }
        }, count);
      const alive = async () => {
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        await session.send('HeapProfiler.collectGarbage');
        return session.send('Memory.getDOMCounters');
      };
      await mount(5);
      const before = await alive();
      await mount(40);
      const after = await alive();
      assert.ok(after.nodes <= before.nodes + 40, `${before.nodes} nodes, then ${after.nodes}`);
      assert.ok(after.jsEventListeners <= before.jsEventListeners + 5);
    });
  });

  test(`${name}: elements that come from an iframe's document are found`, async () => {
    const body = '<iframe title="Other"></iframe><div id="place"></div>';
    await show({ body, head: script }, async (page) => {
      await page.evaluate((card) => {
        const { contentDocument } = document.querySelector('iframe');
        contentDocument.body.innerHTML = `<div>${card}<div data-forem="network-list"></div></div>`;
        document.querySelector('#place').append(contentDocument.body.firstChild);
      }, card);
      await page.locator('#place').getByText('WAPES').first().waitFor();
      await page.waitForFunction(() => document.querySelector('forem-network-card').state === 'ready');
    });
  });

  test(`${name}: under a policy that allows no Trusted Types policy, one warning names the cause`, async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types 'none'";
    await show({ body: card, head: script, csp }, async (page, complaints, failures) => {
      await page.waitForLoadState('networkidle');
      const own = complaints().filter((each) => each.startsWith('forem-widgets:'));
      assert.equal(own.length, 1, complaints().join('\n'));
      assert.match(own[0], /Trusted Types policy forem-widgets/);
      assert.deepEqual(failures, []);
      assert.ok(await page.getByText('Networks').isVisible());
    });
  });

  test(`${name}: a document without a head`, async () => {
    const body = `<script>document.head.remove()</script>${script.replace(' defer="defer"', '')}${card}`;
    await show({ body }, async (page, complaints) => {
      await settled(page);
      await page.waitForFunction(() => document.querySelector('forem-network-card').state === 'ready');
      assert.deepEqual(complaints(), []);
    });
  });
}

// Chromium warns that it runs no module script in an XML document (https://crbug.com/717643).
for (const [file, start, end] of [
  [
    'page.xhtml',
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title>SCRIPT</head><body>',
    '</body></html>',
  ],
  [
    'page.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><foreignObject width="800" height="600"><div xmlns="http://www.w3.org/1999/xhtml">SCRIPT',
    '</div></foreignObject></svg>',
  ],
])
  test(`the single file: ${file} keeps its own content, and is warned once`, async () => {
    const files = {
      [`/${file}`]: `${start.replace('SCRIPT', builds['the single file'])}${card}${card}${end}`,
    };
    await show(
      { body: '', files },
      async (page, complaints, failures) => {
        await warned(page, complaints);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('forem-network-card')].every(({ state }) => state === 'error'),
        );
        assert.ok(await page.getByText('Networks').last().isVisible());
        assert.deepEqual(failures, []);
        assert.deepEqual(complaints().length, 1, complaints().join('\n'));
        assert.match(complaints()[0], /^forem-widgets: .*text\/html/);
      },
      file,
    );
  });

test('a script that takes out links at once: one warning for the element, and its content stays', async () => {
  const body = `<script>
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.localName === 'link') node.remove();
    }).observe(document, { childList: true, subtree: true });
  </script>${card}${builds['the script']}`;
  await show({ body }, async (page, complaints, failures) => {
    await warned(page, complaints);
    assert.deepEqual(failures, []);
    assert.equal(complaints().length, 1);
    assert.match(complaints()[0], /<forem-network-card> could not be loaded.*took out/s);
    assert.ok(await page.getByText('Networks').isVisible());
  });
});

test('the script as a data: or blob: address: a warning names the file to exclude from the optimiser', async () => {
  for (const kind of ['data', 'blob']) {
    const body = `${card}<script type="module">
      const code = await (await fetch('/dist/forem-widgets.js')).text();
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '${kind}' === 'data'
        ? 'data:text/javascript,' + encodeURIComponent(code)
        : URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      document.head.append(script);
    </script>`;
    await show({ body }, async (page, complaints, failures) => {
      await warned(page, complaints);
      assert.deepEqual(failures, []);
      assert.equal(complaints().length, 1);
      assert.match(complaints()[0], new RegExp(`${kind}: address.*optimiser`));
      assert.ok(await page.getByText('Networks').isVisible());
    });
  }
});
