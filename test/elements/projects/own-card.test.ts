import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-project-card.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectCard } from '../../../src/elements/projects/project-card/project-card.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { findAll, mounted, textOf } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { collectWarnings } from '../../helpers/warnings.js';

const data = build({
  projects: [
    project({
      id: 'a',
      name: { fr: 'Alpha <b>' },
      period: { start: '2019-03', end: '2021-06-30' },
      budget: { amount: 1234.5, currency: 'EUR' },
      website: { address: 'https://exemple.be/a' },
      place: { fr: '<img src=x onerror=alert(1)>' },
    }),
    project({ id: 'b', name: { fr: 'Bêta' } }),
  ],
});

let number = 0;
async function list(card: string, attributes = ''): Promise<ForemProjectList> {
  const box = document.createElement('div');
  box.innerHTML = `<forem-project-list lang="fr" group="own ${number++}" ${attributes}><template data-card>${card}</template></forem-project-list>`;
  (box.firstElementChild as ForemProjectList).data = data;
  return mounted<ForemProjectList>(html`${box.firstElementChild}`);
}
const cards = (element: Element): Element[] => findAll(element, '.own-card');

describe('a card of the page’s own', () => {
  const warned = collectWarnings();

  it('has the fields of each project, with dates, amounts and links as the elements write them', async () => {
    const element = await list(
      '<h3 class="n" part="own-name" data-field="name">Nom</h3><p>Quand : <span data-field="period"></span></p>' +
        '<p class="money">Budget : <b data-field="budget"></b></p><div data-field="website"></div>',
    );
    const [first, second] = cards(element);
    expect(textOf(first!.querySelector('h3')!)).to.equal('Alpha <b>');
    expect(first!.querySelector('h3')!.getAttribute('part')).to.equal('own-name');
    expect(textOf(first!)).to.contain('Quand : mars 2019 – juin 2021').and.contain('1 235 €');
    expect(first!.querySelector<HTMLAnchorElement>('div a')!.href).to.equal('https://exemple.be/a');
    // An element whose fields are all empty is left out, with its words.
    expect(textOf(second!)).to.equal('Bêta');
    expect(second!.querySelectorAll('.money, div')).to.have.length(0);
    expect(await findings(element)).to.deep.equal([]);
    expect(warned.texts).to.deep.equal([]);
  });

  it('never lets a text of the data become markup', async () => {
    const element = await list('<p data-field="place"></p>');
    expect(cards(element)[0]!.querySelectorAll('img')).to.have.length(0);
    expect(textOf(cards(element)[0]!)).to.equal('<img src=x onerror=alert(1)>');
  });

  for (const [code, leftOut] of [
    ['<p onclick="top.hurt=1">x</p>', 'onclick of <p>'],
    ['<p style="background:url(//evil.example/x)">x</p>', 'style of <p>'],
    ['<script>top.hurt=1</scr' + 'ipt>', '<script>'],
    ['<style>p{background:url(//evil.example/x)}</style>', '<style>'],
    ['<iframe src="javascript:top.hurt=1"></iframe>', '<iframe>'],
    ['<img src="//evil.example/x" onerror="top.hurt=1">', '<img>'],
    ['<svg onload="top.hurt=1"><a href="javascript:top.hurt=1">x</a></svg>', '<svg>'],
    ['<math><mtext><a href="javascript:top.hurt=1">x</a></mtext></math>', '<math>'],
    ['<object data="//evil.example/x"></object>', '<object>'],
    ['<form action="//evil.example"><button>x</button></form>', '<form>'],
    ['<a href="javascript:top.hurt=1">x</a>', 'href of <a>'],
    ['<a href="https://exemple.be/" ping="//evil.example">x</a>', 'ping of <a>'],
    ['<forem-evil></forem-evil>', '<forem-evil>'],
    ['<template shadowrootmode="open"><script>top.hurt=1</scr' + 'ipt></template>', '<template>'],
    ['<p id="x" slot="y">x</p>', 'id of <p>, slot of <p>'],
  ] as const)
    it(`leaves out, and names in the console: ${leftOut}`, async () => {
      const element = await list(`<h3 data-field="name"></h3>${code}`);
      const inside = cards(element)[0]!;
      expect(textOf(inside)).to.match(/^Alpha <b>x?$/);
      expect(
        inside.querySelectorAll('script, style, iframe, img, svg, math, object, form, template'),
      ).to.have.length(0);
      for (const each of inside.querySelectorAll('*'))
        for (const { name, value } of each.attributes) {
          expect(name).to.match(/^(?:class|part|lang|dir|href|rel|title|data-printed|hreflang)$/);
          expect(value).not.to.match(/^javascript/i);
        }
      expect(warned.texts.join()).to.contain(leftOut);
      expect((window as { hurt?: number }).hurt).to.equal(undefined);
    });

  it('tells a field that does not exist, with the nearest name', async () => {
    await list('<p data-field="budgett"></p>');
    expect(warned.texts.join()).to.contain('data-field="budgett" is no field: budget is meant');
  });

  it('is for cards, and for one project', async () => {
    expect(cards(await list('<p data-field="name"></p>', 'view="table"'))).to.have.length(0);
    const box = document.createElement('div');
    box.innerHTML =
      '<forem-project-card project="b"><template data-card><p data-field="name"></p></template></forem-project-card>';
    const card = box.firstElementChild as ForemProjectCard;
    card.data = data;
    expect(cards(await mounted<ForemProjectCard>(html`${card}`)).map(textOf)).to.deep.equal(['Bêta']);
  });

  it('is laid out near the screen alone from the thirteenth on, and in full by the keyboard', async () => {
    if (!CSS.supports('content-visibility', 'auto')) return;
    const names = Array.from({ length: 40 }, (_, i) => `p${i}`);
    const many = build({
      projects: names.map((id) =>
        project({ id, name: { fr: id }, website: { address: `https://x.be/${id}` } }),
      ),
    });
    const element = await list('<h3 data-field="name"></h3><p data-field="website"></p>', 'page-size="40"');
    element.data = many;
    await waitUntil(() => cards(element).length === 40);
    const isLaidOut = (card: Element): boolean =>
      card.firstElementChild!.checkVisibility({ contentVisibilityAuto: true });
    await waitUntil(() => !isLaidOut(cards(element)[39]!), 'a frame');
    expect(cards(element).slice(0, 12).every(isLaidOut)).to.equal(true);

    const last = cards(element)[39]!.querySelector('a')!;
    last.focus();
    expect((element.shadowRoot!.activeElement as HTMLElement).textContent).to.equal(last.textContent);
    await waitUntil(() => isLaidOut(cards(element)[39]!), 'the card with the focus');
    // Browsers scroll again when cards above the focus have become higher.
    await waitUntil(() => last.getBoundingClientRect().bottom <= innerHeight, 'the focus in view');
  });
});
