// Readers on other people's pages, with real keys: dialogs, announcements, translators, umlauts, maps.
import assert from 'node:assert/strict';
import { hostTest, pageOf, recordWarnings, script } from './engines.mjs';

const field = () => document.querySelector('forem-search-box').shadowRoot.querySelector('input');
const pageWith = (body, options) => ({ files: { '/page.html': pageOf(script, body, options) } });

/** Modals of pages: what they hear Escape by. The element is alone in them. */
const modals = {
  'a native dialog': `<dialog id="modal">CONTENT</dialog><script>document.querySelector('#modal').showModal();</script>`,
  'a modal by a listener of the document, as in Bootstrap 5': `<div id="modal" role="dialog" aria-modal="true">CONTENT</div><script>
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) document.querySelector('#modal').hidden = true;
    });</script>`,
};
for (const [name, html] of Object.entries(modals))
  hostTest(
    4,
    `Escape closes the panel, and the next one closes ${name}`,
    {
      path: 'page.html',
      site: pageWith(html.replace('CONTENT', '<forem-sector-filter display="select"></forem-sector-filter>')),
    },
    async (tab) => {
      await tab.settled();
      const find = (selector) =>
        `() => document.querySelector('forem-sector-filter').shadowRoot.querySelector('${selector}')`;
      const isOpen = `() => (${find('[popover]')})().matches(':popover-open')`;
      const isShown = () => document.querySelector('#modal').checkVisibility();
      await tab.click(find('button[part~=opener]'));
      await tab.wait(isOpen);
      await tab.press('Escape');
      await tab.wait(`() => !(${isOpen})()`);
      assert.equal(await tab.run(isShown), true);
      await tab.press('Escape');
      await tab.wait(`() => !(${isShown})()`);
      await tab.noErrors();
    },
  );

hostTest(
  24,
  'words typed and a tick are each announced once for the group',
  {
    path: 'page.html',
    site: pageWith(
      '<forem-search-box></forem-search-box><forem-sector-filter></forem-sector-filter><forem-project-list></forem-project-list><forem-project-timeline></forem-project-timeline>',
    ),
  },
  async (tab) => {
    await tab.settled();
    await tab.run(() => {
      window.said = [];
      for (const { shadowRoot } of document.querySelectorAll('body > *'))
        for (const status of shadowRoot?.querySelectorAll('[role=status]') ?? []) {
          let last = status.textContent.trim();
          new MutationObserver(() => {
            const text = status.textContent.trim();
            if (text && text !== last) window.said.push(text);
            last = text;
          }).observe(status, { childList: true, subtree: true, characterData: true });
        }
    });
    await tab.click(field);
    await tab.type('formation');
    await tab.wait(() => window.said.length === 1);
    await tab.click(() =>
      document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]'),
    );
    await tab.wait(() => window.said.length > 1);
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    assert.equal((await tab.run(() => window.said)).length, 2);
    await tab.noErrors();
  },
);

hostTest(
  27,
  'after a page translator, sort orders keep their labels while words are typed',
  {
    path: 'page.html',
    site: pageWith('<forem-search-box></forem-search-box><forem-project-list></forem-project-list>'),
  },
  async (tab) => {
    await tab.settled();
    const options = () =>
      [...document.querySelector('forem-project-list').shadowRoot.querySelectorAll('select option')].map(
        ({ value, textContent }) => `${value}: ${textContent.replace('[pl]', '').trim()}`,
      );
    const before = await tab.run(options);
    await tab.run(() => {
      document.documentElement.lang = 'pl';
      const translate = (root) => {
        for (const node of [...root.childNodes]) {
          if (node.nodeType === 3 && node.data.trim() && !node.parentNode.closest?.('style, script')) {
            const font = document.createElement('font');
            font.textContent = `[pl] ${node.data}`;
            node.replaceWith(font);
          } else if (node.nodeType === 1 && node.localName !== 'font') {
            if (node.shadowRoot) translate(node.shadowRoot);
            translate(node);
          }
        }
      };
      translate(document.body);
    });
    await tab.click(field);
    await tab.type('emploi');
    await tab.wait(() => document.querySelector('forem-project-list').selection.q === 'emploi');
    await tab.settled();
    await tab.run(() => document.querySelector('forem-project-list').updateComplete);
    assert.deepEqual(await tab.run(options), before);
    await tab.noErrors();
  },
);

const germanNames = {
  moebel: 'Neue Möbel',
  foerderung: 'Förderung der Jugend',
  muenster: 'Münster lernt',
  ueberbrueckung: 'Überbrückung',
  strasse: 'Die Straße',
  göthe: 'Zuerich und Goethe',
  zürich: 'Zuerich und Goethe',
  aue: 'Aue am Fluss',
  neue: 'Neue Wege',
  poesie: 'Poesie im Park',
};
hostTest(
  30,
  'German umlauts are found in both spellings, and marked',
  {
    path: 'page.html',
    site: {
      files: {
        '/umlauts.json': JSON.stringify({
          schemaVersion: '1.0',
          projects: [...new Set(Object.values(germanNames))].map((de, i) => ({ id: `p${i}`, name: { de } })),
        }),
        '/page.html': pageOf(
          script,
          '<forem-search-box src="/umlauts.json"></forem-search-box><forem-project-list src="/umlauts.json"></forem-project-list>',
          { lang: 'de' },
        ),
      },
    },
  },
  async (tab) => {
    await tab.settled();
    for (const [words, name] of Object.entries(germanNames)) {
      await tab.click(field);
      await tab.run(`() => {
        const input = (${field})();
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }`);
      await tab.type(words);
      await tab.wait((name) => {
        const { shadowRoot } = document.querySelector('forem-project-list');
        const titles = [...shadowRoot.querySelectorAll('h3')];
        return titles.some((each) => each.textContent.includes(name) && each.querySelector('mark'));
      }, name);
    }
    await tab.noErrors();
  },
);

hostTest(
  22,
  'options of the map are named by their content',
  { path: 'page.html', site: pageWith('<forem-partnership-map network="eures"></forem-partnership-map>') },
  async (tab) => {
    await tab.settled();
    const options = () =>
      [...document.querySelector('forem-partnership-map').shadowRoot.querySelectorAll('[role=option]')].map(
        (each) => [each.textContent.trim(), each.getAttribute('aria-label') ?? ''],
      );
    await tab.wait(`() => (${options})().length > 5`);
    for (const [text, label] of await tab.run(options)) {
      // A label repeats the content at most: VoiceOver ignores it for options.
      assert.notEqual(text, '', label);
      assert.ok(label.startsWith(text.split(',')[0]), `${label}: ${text}`);
    }
    await tab.noErrors();
  },
);

hostTest(
  16,
  'values with quotation marks of another kind are told on the console',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          recordWarnings + script,
          ['“construction”', '&amp;quot;construction&amp;quot;']
            .map((value, i) => `<forem-project-list group="g${i}" sector="${value}"></forem-project-list>`)
            .join(''),
        ),
      },
    },
  },
  async (tab) => {
    await tab.settled();
    await tab.wait(() => window.warnings.length === 2);
    for (const warning of await tab.run(() => window.warnings)) assert.match(warning, /construction/);
    await tab.noErrors();
  },
);
