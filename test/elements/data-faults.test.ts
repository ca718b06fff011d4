import { expect, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset, network, programme, project, sector, theme } from '../builders.js';
import { allText, findAll, mounted } from '../helpers/mount.js';
import { showAll, allOf, withTexts } from '../helpers/drawings.js';

describe('text that is hard to show', () => {
  const strange = ['\u202eexe.gnp', '\u2067isolé', '👩\u200d👩\u200d👧', 'a\0b', '\ud800 seul', 'עברית'];

  it('in names does not affect the text around them', async () => {
    for (const name of strange) {
      const text = { fr: name };
      const data = dataset({
        organisations: [{ id: 'o', name }],
        networks: [
          network({ acronym: name, name: text, belgianSeat: { holders: ['o'], rule: { fr: 'Règle' } } }),
        ],
        projects: [
          project({ name: text, lead: { name }, partners: { names: [name, 'Le Forem'] }, programme: 'p' }),
        ],
        programmes: [programme({ id: 'p', name: text })],
      });
      const elements = await showAll(data);
      const holders = allOf<HTMLElement>(elements, '*').filter((each) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.includes(name)),
      );
      // Name, lead, partner and programme of the project, and acronym, name and seat of the network, in two elements
      // each.
      expect(holders.length, name).to.be.at.least(14);
      for (const holder of holders) expect(holder.matches('bdi, bdi *'), holder.outerHTML).to.equal(true);
    }
  });

  it('is shown as it is', async () => {
    const data = dataset({ projects: strange.map((fr) => project({ summary: { fr } })) });
    const [list] = await showAll(data);
    for (const each of strange) expect(allText(list!)).to.include(each);
  });

  it('of 300 letters without a space stays within 240 pixels', async () => {
    const long = (place: string): string => place.replace(/\W/g, '').padEnd(300, 'x');
    const { data } = withTexts(long);
    const label = { fr: long('label') };
    const whole = {
      ...data,
      sectors: [sector({ id: 'sector', label })],
      themes: [theme({ id: 'theme', label })],
    };
    const elements = await showAll(whole);
    for (const element of elements) {
      element.parentElement!.style.inlineSize = '240px';
      expect(element.getBoundingClientRect().width, element.localName).to.equal(240);
      const wide = findAll(element, ':not(.visually-hidden, .visually-hidden *)').filter(
        (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      expect(
        wide.map(({ localName, className }) => `${localName}.${className}`),
        element.localName,
      ).to.deep.equal([]);
    }
  });

  it('of 1 MB leaves out its record', async () => {
    const data = dataset({ projects: [project({ name: { fr: 'x'.repeat(1_000_000) } }), project()] });
    const [list] = await showAll(data);
    expect(allText(list!)).to.include('1 projet').and.include('projects[0].name.fr – texte trop long');
  });
});

describe('numbers and dates that are hard to show', () => {
  const shown = async (fields: Parameters<typeof project>[0]): Promise<string> =>
    allText((await showAll(dataset({ projects: [project(fields)] })))[1]!);

  it('-0 is 0', async () => {
    expect(await shown({ budget: { amount: -0, currency: 'EUR' } })).to.match(/Budget total 0\s€/);
    expect(await shown({ partnerCount: { min: -0, max: 0 } })).to.match(/Nombre de partenaires 0(?!\S)/);
  });

  it('the largest there are', async () => {
    const text = await shown({
      budget: { amount: Number.MAX_VALUE, currency: 'EUR' },
      partnerCount: { min: 0, max: Number.MAX_SAFE_INTEGER },
    });
    expect(text)
      .to.match(/179\s769\s313/)
      .and.match(/0–9\s007\s199\s254\s740\s991/);
    expect(text).not.to.match(/NaN|∞|Infinity/);
  });

  it('an unknown currency and an unknown country', async () => {
    const text = await shown({ budget: { amount: 5, currency: 'QQQ' }, countries: ['QQ', 'ZZ', 'BE'] });
    expect(text)
      .to.match(/5\sQQQ/)
      .and.include('QQ')
      .and.include('Belgique');
  });

  it('years long ago and far ahead, and an end before its start', async () => {
    expect(await shown({ period: { start: '0001', end: '9999-12-31' } })).to.match(/1\s?–\s?9999/);
    expect(await shown({ period: { start: '2024', end: '2019' } })).to.include('2024 – 2019');
  });
});

describe('texts that a language lacks', () => {
  it('are shown in another language, with a note and a lang attribute', async () => {
    const data = dataset({
      sectors: [sector({ label: { fr: 'Textile' } })],
      networks: [network({ mission: { fr: 'Échanger', de: 'Austauschen' } })],
      projects: [project({ summary: { de: 'Nur Deutsch' } }), project({ summary: { fr: 'Oui', nl: 'Ja' } })],
    });
    const [list, , card, , filter] = await showAll(data, 'nl');
    expect(allText(list!)).to.include('Nur Deutsch (alleen beschikbaar in het Duits)');
    expect(allText(list!)).to.include('Ja').and.not.include('Oui');
    expect(allText(card!)).to.include('Échanger (alleen beschikbaar in het Frans)');
    expect(allText(filter!)).to.include('Textile (alleen beschikbaar in het Frans)');
    for (const [element, text, lang] of [
      [list, 'Nur Deutsch', 'de'],
      [list, 'Ja', 'nl'],
      [card, 'Échanger', 'fr'],
      [filter, 'Textile', 'fr'],
    ] as const) {
      const holder = findAll(element!, '*').find(
        (each) => each.childElementCount === 0 && each.textContent === text,
      );
      expect(holder?.closest('[lang]')?.getAttribute('lang'), text).to.equal(lang);
    }
  });

  it('count as missing when they are empty', async () => {
    const data = dataset({
      projects: [project({ name: { fr: '', nl: '', en: 'Name' }, summary: { fr: '', en: 'Text' } })],
    });
    const [list] = await showAll(data);
    expect(allText(list!)).to.include('Name').and.include('Text (disponible seulement en anglais)');
  });
});

describe('much data', () => {
  it('is shown a page at a time', async () => {
    const projects = Array.from({ length: 10_000 }, (_, i) => project({ name: { fr: `Projet ${i}` } }));
    const element = await mounted<ForemElement>(
      html`<forem-project-list .data=${dataset({ projects })}></forem-project-list>`,
    );
    expect(allText(element)).to.match(/10\s000 projets/);
    expect(findAll(element, 'article')).to.have.length(12);
  });
});
