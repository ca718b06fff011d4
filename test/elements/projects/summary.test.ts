import { expect, html } from '@open-wc/testing';
import { foldAt } from '../../../src/elements/projects/summary.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import { dataset, project } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { mount, settled } from '../../helpers/mount.js';

const sentence = 'Un résumé qui dit tout. ';

describe('the summary of a project', () => {
  it('is folded after a sentence, else after a word, else between characters', () => {
    expect(foldAt(sentence)).to.equal(sentence.length);
    const sentences = sentence.repeat(100);
    expect(sentences.slice(0, foldAt(sentences))).to.match(/tout\.$/);
    const words = 'mot '.repeat(400);
    expect(words.slice(0, foldAt(words))).to.match(/mot$/);
    const faces = `a${'😀'.repeat(400)}`;
    expect(faces.slice(0, foldAt(faces))).to.match(/^a(?:😀)+$/);
  });

  for (const [lang, label] of [
    ['fr', 'Suite du résumé'],
    ['nl', 'Rest van de samenvatting'],
    ['de', 'Rest der Zusammenfassung'],
    ['en', 'Rest of the summary'],
  ] as const)
    it(`keeps its end in a disclosure when it is long: ${lang}`, async () => {
      const text = `${sentence.repeat(100)}Fin.`;
      const all = { fr: text, nl: text, de: text, en: text };
      const data = dataset({
        projects: [
          project({ id: 'long', summary: all }),
          project({ id: 'short', summary: { fr: sentence } }),
        ],
      });
      const box = await mount(
        html`<div style="width: 320px">
          <forem-project-list lang=${lang} .data=${data}></forem-project-list>
        </div>`,
      );
      const list = await settled(box.querySelector('forem-project-list')!);
      const folded = [...list.shadowRoot!.querySelectorAll('details.rest')];
      expect(folded.length).to.equal(1);
      expect(folded[0]!.querySelector('summary')!.textContent).to.contain(label);
      expect(folded[0]!.textContent).to.contain('Fin.');
      const first = list.shadowRoot!.querySelector('p.summary')!.textContent;
      expect(first.length).to.be.lessThan(600);
      expect(await findings(list)).to.deep.equal([]);
    });

  it('stays within a narrow page, like names and labels of any length', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);
    const data = dataset({
      themes: [{ id: 't', label: { fr: long } }],
      projects: [project({ id: 'a', name: { fr: long }, summary: { fr: long.repeat(3) }, themes: ['t'] })],
    });
    const box = await mount(
      html`<div style="width: 240px"><forem-project-list .data=${data}></forem-project-list></div>`,
    );
    const list = await settled(box.querySelector('forem-project-list')!);
    for (const each of list.shadowRoot!.querySelectorAll('h3, p.summary, dd, li')) {
      expect(each.scrollWidth, each.localName).to.be.at.most(242);
    }
  });
});
