// Lists of other programs that an element reads itself (`map`), in each engine.
import assert from 'node:assert/strict';
import { hostTest, pageOf, script } from './engines.mjs';

/** Encodes letters of Mac OS Roman. */
const macRoman = (text) =>
  Buffer.from([...text].map((each) => ({ â: 0x89, é: 0x8e, è: 0x8f })[each] ?? each.charCodeAt(0)));

/** By row of the tables: the file, and what is shown of it. */
const lists = {
  33: {
    what: 'HTML that calls itself .xls is refused, and the element says so',
    file: 'list.xls',
    content: '<html><table><tr><td>Titel</td></tr><tr><td>Eerste</td></tr></table></html>',
    state: 'error',
    text: /webpagina/,
    names: [],
  },
  34: {
    what: 'the rest of a broken row is no project',
    file: 'short.csv',
    content:
      'Titel,Samenvatting,Land\nEerste,Dit is een samenvatting\ndie hier verdergaat,BE\nTweede,Nog een,FR\n',
    state: 'ready',
    text: /Tweede/,
    names: ['Eerste', 'Tweede'],
  },
  35: {
    what: 'Mac OS Roman is read',
    file: 'mac.csv',
    content: macRoman('Titel;Plaats\nChâteau de la Lesse;Liège\nLe théâtre;Namur\n'),
    state: 'ready',
    text: /théâtre/,
    names: ['Château de la Lesse', 'Le théâtre'],
  },
  37: {
    what: 'apostrophes that keep a cell from being a formula go',
    file: 'own.csv',
    content: "\ufeffTitel,Land\n'+Werk,BE\n'@Work,BE\n'-25 jaar,BE\n'=Gelijk,BE\n",
    state: 'ready',
    text: /Gelijk/,
    names: ['+Werk', '-25 jaar', '=Gelijk', '@Work'],
  },
};

for (const [row, { what, file, content, state, text, names }] of Object.entries(lists))
  hostTest(
    row,
    what,
    {
      path: 'page.html',
      site: {
        files: {
          [`/${file}`]: content,
          '/map.json': '{"language":"nl","fields":{"name":"Titel"}}',
          '/page.html': pageOf(
            script,
            `<forem-project-list src="/${file}" map="/map.json"></forem-project-list>`,
            { lang: 'nl' },
          ),
        },
      },
    },
    async (tab) => {
      await tab.settled();
      // Words of a failure come with code of their own.
      await tab.wait(
        (text) => new RegExp(text).test(document.querySelector('forem-project-list').shadowRoot.textContent),
        text.source,
      );
      const shown = await tab.run(() => {
        const { state, shadowRoot } = document.querySelector('forem-project-list');
        const headings = [...shadowRoot.querySelectorAll('h3')].map((each) => each.textContent.trim());
        return [state, shadowRoot.textContent, ...headings.sort()];
      });
      assert.equal(shown[0], state, shown[1]);
      assert.deepEqual([...shown].slice(2), names);
      await tab.noErrors();
    },
  );
