// Tests in Chromium that the script keeps no node of the page alive. test/hosts/documents.slow.node.mjs has other documents.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, serve } from './page.mjs';

const builds = {
  'the script': '<script type="module" src="/dist/forem-widgets.js"></script>',
  'the single file': '<script src="/dist/forem-widgets.standalone.js" defer></script>',
};
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function show(options, act) {
  const server = await serve(options);
  const { page } = await open(browser, server.address);
  try {
    await act(page);
  } finally {
    await page.close();
    await server.close();
  }
}

const card = '<forem-network-card network="eures"><a href="/networks">Networks</a></forem-network-card>';
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
}
