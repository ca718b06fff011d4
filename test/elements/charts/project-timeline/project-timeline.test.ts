import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-project-timeline.js';
import '../../../../src/embed/generated/define/forem-sector-filter.js';
import type { ForemProjectTimeline } from '../../../../src/elements/charts/project-timeline/project-timeline.js';
import { dataset as build, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { faultUrl } from '../../../helpers/faults.js';
import { hasKeyboard, itByKeyboard } from '../../../helpers/keys.js';
import { allText, findAll, mount, mounted, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { dataset, texts, row, box, radio, mixed, timeline } from '../../../helpers/timeline.js';

describe('<forem-project-timeline>', () => {
  it('shows the projects under their programme, and projects without dates apart', async () => {
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline src=${dataset}></forem-project-timeline>`,
    );
    expect(texts(element, 'h2')).to.deep.equal(['Chronologie des projets']);
    expect(texts(element, 'h3')).to.deep.equal(['Interreg V France-Wallonie-Vlaanderen', 'Dates inconnues']);
    expect(texts(element, '.row .name')).to.deep.equal([
      'En Avant',
      'AB Réfugiés',
      'Compétences sans frontières',
      'Emploi sans frontières',
    ]);
    expect(texts(element, '.undated .name')).to.deep.equal(['Act’Emploi']);
    expect(texts(element, '.total')).to.deep.equal(['5 projets']);
  });

  it('draws a bar from the first day to the last, and over the end of its programme where it goes on', async () => {
    const { programmes } = mixed;
    const data = build({ programmes, projects: mixed.projects.slice(0, 1) });
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline .data=${data}></forem-project-timeline>`,
    );
    const drawn = row(element, 'Dépasse');
    const [track, period, bar] = ['.track', '.period', 'rect.span'].map((each) => box(drawn, each));
    const year = track!.width / (new Date().getFullYear() + 1 - 2014);
    expect(period!.left).to.be.closeTo(track!.left, 1);
    expect(period!.width).to.be.closeTo(7 * year, 1);
    expect(bar!.left).to.be.closeTo(track!.left + 2 * year, 2);
    expect(bar!.width).to.be.closeTo(6 * year, 3);
    expect(bar!.height).to.be.above(8);
    const today = box(drawn, '.today');
    const passed = new Date().getFullYear() - 2014;
    expect(today.left).to.be.within(track!.left + passed * year - 2, track!.left + (passed + 1) * year + 2);
  });

  it('describes each bar in text: period, status and unknown dates', async () => {
    const element = await timeline();
    expect(textOf(row(element, 'Dépasse').querySelector('.when')!)).to.equal('2016–2021, Terminé');
    expect(textOf(row(element, 'Sans fin').querySelector('.when')!)).to.equal(
      'depuis mars 2017, Fin inconnue',
    );
    expect(textOf(row(element, 'Sans début').querySelector('.when')!)).to.equal(
      'jusqu’au 30 juin 2019, Terminé, Début inconnu',
    );
    expect(textOf(row(element, 'Dure').querySelector('.when')!)).to.equal('2010–2190, En cours');
    expect(textOf(row(element, 'Viendra').querySelector('.when')!)).to.equal('2180–2190, À venir');
    expect(texts(element, 'h3')).to.deep.equal([
      'Ancien',
      'Sans période',
      'Hors programme',
      'Dates inconnues',
    ]);
    // An open period has no closed bar.
    for (const name of ['Sans fin', 'Sans début']) {
      expect(row(element, name).querySelectorAll('rect.span')).to.have.length(0);
      expect(getComputedStyle(row(element, name).querySelector('.open')!).strokeDasharray).to.contain(',');
    }
    expect(texts(element, '.key li')).to.have.length(5);
  });

  it('marks today on every line of years', async () => {
    const element = await timeline();
    expect(texts(element, '.axis .now')).to.deep.equal(['Aujourd’hui', 'Aujourd’hui', 'Aujourd’hui']);
  });

  it('places labels of years without overlap at any width', async () => {
    const place = await mount<HTMLElement>(html`<div></div>`);
    for (const [from, to] of [
      [2014, 2020],
      [2021, 2041],
      [1950, 1951],
      [1, 2],
    ]) {
      const period = { start: String(from).padStart(4, '0'), end: String(to).padStart(4, '0') };
      const element = document.createElement('forem-project-timeline');
      element.data = build({ projects: [project({ period })] });
      place.replaceChildren(element);
      await settled(element);
      for (const width of [240, 320, 480, 768, 800, 1280]) {
        place.style.width = `${width}px`;
        const axis = findAll<SVGElement>(element, '.axis')[0]!;
        const line = axis.getBoundingClientRect();
        const today = box(axis, '.today').left;
        const labels = [...axis.querySelectorAll('.label')]
          .map((each) => each.getBoundingClientRect())
          .filter((each) => each.width);
        expect(labels.length, `${width}`).to.be.above(0);
        labels.forEach((label, i) => {
          const at = `${from}–${to} at ${width}: label ${i}`;
          expect(label.right, at).to.be.at.most((labels[i + 1]?.left ?? line.right + 3) - 2);
          expect(label.left > today || label.right < today, at).to.equal(true);
        });
        const mark = box(axis, '.now');
        expect(mark.left).to.be.at.least(line.left - 1);
        expect(mark.right).to.be.at.most(line.right + 1);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    }
  });

  it('is mirrored in right-to-left pages, except for its text', async () => {
    const place = await mount<HTMLElement>(html`<div dir="rtl"></div>`);
    const element = document.createElement('forem-project-timeline');
    element.data = mixed;
    place.append(element);
    await settled(element);
    const drawn = row(element, 'Dépasse');
    expect(box(drawn, '.today').left).to.be.below(box(drawn, 'rect.span').left);
    const label = findAll(element, '.axis .label')[0]! as unknown as SVGTextElement;
    // WebKit's getComputedStyle omits the transform of the drawing and returns only that of the text.
    if (hasKeyboard) expect(label.getScreenCTM()!.a).to.be.above(0);
  });

  it('has a table with the same projects, dates and statuses', async () => {
    const element = await timeline();
    const drawn = findAll(element, '.row, .undated li').map((each) => textOf(each.querySelector('.name')!));
    const words = texts(element, '.when .status');
    radio(element, 'Tableau').click();
    await element.updateComplete;
    expect(element.view).to.equal('table');
    expect(texts(element, 'thead th')).to.deep.equal(['Projet', 'Programme', 'Début', 'Fin', 'Statut']);
    expect(texts(element, 'tbody th')).to.deep.equal(drawn);
    expect(findAll(element, 'tbody tr').map((each) => [...each.children].map(textOf))).to.deep.equal([
      ['Sans début', 'Ancien', 'Début inconnu', '30 juin 2019', 'Terminé'],
      ['Sans fin', 'Ancien', 'mars 2017', 'Fin inconnue', 'Fin inconnue'],
      ['Dépasse', 'Ancien', '2016', '2021', 'Terminé'],
      ['Dure', 'Sans période', '2010', '2190', 'En cours'],
      ['Viendra', 'Hors programme', 'mai 2180', '2190', 'À venir'],
      ['Sans dates', 'Ancien', 'Début inconnu', 'Fin inconnue', 'Dates inconnues'],
    ]);
    expect(texts(element, 'tbody .status').slice(0, -1)).to.deep.equal(words);
    expect(findAll(element, '.row')).to.deep.equal([]);
    radio(element, 'Frise chronologique').click();
    await element.updateComplete;
    expect(findAll(element, 'table')).to.deep.equal([]);
    expect(findAll(element, '.row')).to.have.length(5);
  });

  it('scrolls a wide table inside itself', async () => {
    const place = await mount<HTMLElement>(html`<div style="width: 240px"></div>`);
    const element = document.createElement('forem-project-timeline');
    Object.assign(element, { data: mixed, view: 'table' });
    place.append(element);
    await settled(element);
    await waitUntil(() => findAll(element, '[role=region]').length);
    const [scroller] = findAll(element, '[role=region]');
    expect(scroller!.scrollWidth).to.be.above(scroller!.clientWidth);
    expect(scroller!.tabIndex).to.equal(0);
    expect(element.scrollWidth).to.equal(240);
  });

  itByKeyboard('changes from the drawing to the table by arrow keys', async () => {
    const element = await timeline();
    radio(element, 'Frise chronologique').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(findAll(element, 'table')).to.have.length(1);
    expect(radio(element, 'Tableau').matches(':focus')).to.equal(true);
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(findAll(element, 'table')).to.have.length(0);
  });

  it('shows an error when the data cannot be loaded', async () => {
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline src=${faultUrl('status/500')}></forem-project-timeline>`,
    );
    expect(element.state).to.equal('error');
    expect(findAll(element, 'button')).to.have.length(1);
  });

  for (const [lang, ...words] of [
    [
      'fr',
      'Chronologie des projets',
      'Frise chronologique',
      'Tableau',
      'Aujourd’hui',
      'Hors programme',
      'Fin inconnue',
      'Dates inconnues',
    ],
    [
      'nl',
      'Tijdlijn van de projecten',
      'Tijdlijn',
      'Tabel',
      'Vandaag',
      'Zonder programma',
      'Einde onbekend',
      'Periode onbekend',
    ],
    [
      'de',
      'Zeitleiste der Projekte',
      'Zeitleiste',
      'Tabelle',
      'Heute',
      'Ohne Programm',
      'Ende unbekannt',
      'Zeitraum unbekannt',
    ],
    [
      'en',
      'Timeline of projects',
      'Timeline',
      'Table',
      'Today',
      'No programme',
      'End unknown',
      'Dates unknown',
    ],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const text = allText(await timeline(lang));
      for (const each of words) expect(text).to.contain(each);
    });

  for (const scheme of ['light', 'dark'])
    for (const view of ['chart', 'table'])
      it(`is accessible: ${view}, ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const element = await timeline('fr', view);
        expect(await findings(element)).to.deep.equal([]);
        document.documentElement.removeAttribute('style');
      });
});
