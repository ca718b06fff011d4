// The print of one element, on pages with strict policies.
import assert from 'node:assert/strict';
import { hostTest, script } from './engines.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'none'; child-src 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types forem-widgets`;
const foot =
  '<h1>The page</h1><forem-facet-chart export="print" lang="nl" selection="theme=mobility"></forem-facet-chart>';

/** Prepares the page to keep the frame, as there is no paper, and everything that a policy refuses. */
function watch() {
  window.refused = [];
  const keep = ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push([violatedDirective, blockedURI, sample].join(' '));
  document.addEventListener('securitypolicyviolation', keep);
  window.print = () => (window.printed = document);
  const chart = document.querySelector('forem-facet-chart');
  chart.shadowRoot.addEventListener(
    'load',
    ({ target }) => {
      target.contentDocument.addEventListener('securitypolicyviolation', keep);
      target.contentWindow.print = () => (window.printed = target.contentDocument);
    },
    true,
  );
}

for (const [name, csp] of Object.entries({
  'no frames and no inline styles': strict,
  'Trusted Types': trusted,
}))
  hostTest(
    'policies',
    `an element is printed alone under a policy of ${name}`,
    { site: { csp, body: `${script}${foot}` } },
    async (tab) => {
      await tab.settled();
      await tab.run(watch);
      await tab.click(() =>
        document.querySelector('forem-facet-chart').shadowRoot.querySelector('.actions button'),
      );
      await tab.wait(() => Boolean(window.printed));
      const { title, words, display, refused } = await tab.run(() => {
        const root = window.printed.body.querySelector('div')?.shadowRoot;
        return {
          title: window.printed.title,
          words: root?.textContent.replace(/\s+/g, ' '),
          display: root && getComputedStyle(root.querySelector('.actions')).display,
          refused: window.refused,
        };
      });
      assert.deepEqual(refused, []);
      assert.match(title, /^Sectoren \(.*: Mobiliteit/);
      assert.match(words, /Sectoren.*: Mobiliteit.*Bron: /s);
      assert.doesNotMatch(words, /The page/);
      assert.equal(display, 'flex');
    },
  );
