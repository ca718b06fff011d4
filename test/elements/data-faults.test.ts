import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { parse } from '../../src/dataset/reading/parse.js';
import { collections, type CollectionName, type Dataset } from '../../src/dataset/reading/schema.js';
import type { TemplateResult } from 'lit';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset, network, programme, project, sector, theme } from '../builders.js';
import { fullDataset, fullRecords, placesOf, valueAt, withValue, written } from '../helpers/full-records.js';
import { allText, findAll, mount, mounted, settled } from '../helpers/mount.js';

const names = Object.keys(collections) as CollectionName[];

/** Fields whose value is shown in another form. */
const drawings = (data: unknown): TemplateResult =>
  html`<forem-facet-filter facet="programme" .data=${data}></forem-facet-filter>
    <forem-facet-chart facet="sector" .data=${data}></forem-facet-chart>
    <forem-project-timeline .data=${data}></forem-project-timeline>
    <forem-partnership-map .data=${data}></forem-partnership-map>
    <forem-partnerships .data=${data}></forem-partnerships>`;

/** The elements that show records as text, with all content unfolded. */
async function showAll(
  data: unknown,
  lang = 'fr',
  more?: (data: unknown) => TemplateResult,
): Promise<ForemElement[]> {
  const { projects, networks } = data as Dataset;
  const page = await mount(
    html`<section lang=${lang}>
      <forem-project-list .data=${data}></forem-project-list>
      <forem-project-card editors project=${projects?.[0]?.id ?? ''} .data=${data}></forem-project-card>
      <forem-network-card editors network=${networks?.[0]?.id ?? ''} .data=${data}></forem-network-card>
      <forem-network-list .data=${data}></forem-network-list>
      <forem-sector-filter .data=${data}></forem-sector-filter>
      <forem-theme-filter wording="long" .data=${data}></forem-theme-filter>
      ${more?.(data)}
    </section>`,
  );
  const elements = [...page.children] as ForemElement[];
  for (const element of elements) await settled(element);
  for (const element of elements)
    for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  return elements;
}

const contentOf = (elements: ForemElement[]): string =>
  elements.map(({ shadowRoot }) => shadowRoot?.textContent).join('\n');
/** Opening tags, because a failure report cannot show elements. */
const tagsOf = (elements: ForemElement[], selector: string): string[] =>
  allOf(elements, selector).map((each) => (each.cloneNode() as Element).outerHTML);
const allOf = <T extends Element>(elements: ForemElement[], selector: string): T[] =>
  elements.flatMap((element) => findAll<T>(element, selector));

/** Replaces every free text of the dataset; returns the paths and the replacements. */
function withTexts(textFor: (place: string) => string): { data: Dataset; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const data = fullDataset() as unknown as Record<string, object[]>;
  const ids = new Set(Object.values(fullRecords()).map(({ id }) => id));
  for (const name of names) {
    let record: object = fullRecords()[name];
    for (const path of placesOf(record)) {
      const value = valueAt(record, path);
      if (typeof value !== 'string' || ids.has(value)) continue;
      const place = `${name}${written(path)}`;
      const changed = withValue(record, path, textFor(place));
      if (parse({ schemaVersion: '1.0', [name]: [changed] }).problems.some(({ leftOut }) => leftOut))
        continue;
      record = changed;
      texts.set(place, textFor(place));
    }
    data[name] = [record];
  }
  return { data: data as unknown as Dataset, texts };
}

describe('markup in the data', () => {
  const markup = (place: string): string =>
    `<img src=x onerror="hit=1"><script>hit=1</script></p><b>&lt;"'\`\${${place}}`;
  /** Fields that no element shows in French. All others have to be visible in some element. */
  const unseen =
    /\.(nl|de|en)$|^networks\.regions|^facets\.|^organisations\.(?!name)|^(themes|sectors|programmes)\..*(quotes|inferred)|\.inferred|\.language$|shortLabel|keywords|nameNote|^projects\.acronym|^projects\.(axis|objective)|^programmes\.(?!name)|website\.address|sources\.(address|licence)|locations\[0\]\.lau|(call|links\[0\]|licence)\.address|image\.(address|alt)/;

  it('is text in every field', async () => {
    const { data, texts } = withTexts(markup);
    expect(texts.size).to.be.above(100);
    const elements = await showAll(data, 'fr', drawings);
    expect(elements.map(({ state }) => state)).to.deep.equal(elements.map(() => 'ready'));
    const content = contentOf(elements);
    const missing = [...texts].filter(([place, text]) => !unseen.test(place) && !content.includes(text));
    expect(missing.map(([place]) => place)).to.deep.equal([]);
    expect(tagsOf(elements, 'img:not(.image > img), script, b, iframe, [onerror]')).to.deep.equal([]);
    expect('hit' in window).to.equal(false);
  });

  it('is text in ids, wherever they are shown', async () => {
    const id = '<img/src=x/onerror=hit=1>';
    const ids = { sectors: [id], themes: [id], networks: [id] };
    const data = dataset({
      sectors: [sector({ id })],
      themes: [theme()],
      networks: [network({ id, themes: [id], belgianSeat: { holders: [id], rule: { fr: 'Règle' } } })],
      projects: [project({ id, programme: id, ...ids }), project({ id })],
    });
    const elements = await showAll(data);
    const [list, card] = elements as [ForemElement, ForemElement];
    expect(allText(list)).to.include(`identifiant déjà utilisé (${id})`);
    expect(allText(card)).to.include(`Thèmes ${id}`).and.include(`Programme ${id}`);
    expect(tagsOf(elements, 'img')).to.deep.equal([]);
    const unknown = await mounted<ForemElement>(
      html`<forem-network-card network="<img src=x>" .data=${data}></forem-network-card>`,
    );
    expect(unknown.state).to.equal('empty');
    expect(allText(unknown)).to.include('<img src=x>');
    expect('hit' in window).to.equal(false);
  });
});

describe('addresses in the data', () => {
  const refused = [
    'javascript:alert(1)',
    'JaVa\nScRipt:alert(1)',
    '\x01javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://exemple.be/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://exemple.be/1',
    'file:///etc/passwd',
    'filesystem:https://exemple.be/x',
    'about:blank',
    'ftp://exemple.be/',
    'view-source:https://exemple.be/',
    'https:javascript:alert(1)',
    'http://',
    '//exemple.be/',
    '/chemin',
    'exemple.be',
    'x'.repeat(300),
  ];
  const taken = [
    'https://exemple.be/a?b=c#d',
    'http://exemple.be',
    'HTTPS://EXEMPLE.BE/',
    'mailto:info@exemple.be',
    'https://exémple.be/œ',
    ' https://exemple.be/ ',
  ];
  const withAddress = (address: string): Dataset =>
    dataset({
      sources: [{ id: 's', title: 'Source', address }],
      networks: [network({ website: { address }, sources: ['s'] })],
      projects: [project({ website: { address }, sources: ['s'] })],
    });

  for (const address of refused)
    it(`${JSON.stringify(address).slice(0, 50)} is no link, and is shown as text`, async () => {
      const elements = await showAll(withAddress(address));
      expect(tagsOf(elements, 'a, [href], [src], form')).to.deep.equal([]);
      expect(contentOf(elements)).to.include(address);
    });

  for (const address of taken)
    it(`${JSON.stringify(address)} is a link`, async () => {
      const links = allOf<HTMLAnchorElement>(await showAll(withAddress(address)), 'a');
      // Website and source, in two elements each.
      expect(links).to.have.length(8);
      for (const link of links) {
        expect(link.href).to.equal(new URL(address).href);
        expect(link.protocol).to.be.oneOf(['http:', 'https:', 'mailto:']);
        expect(link.textContent?.trim()).not.to.equal('');
      }
    });
});

describe('names of JavaScript in the data', () => {
  const own = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'];

  it('are ids like others', async () => {
    const data = dataset({
      sectors: own.map((id) => sector({ id, label: { fr: `Secteur ${id}` } })),
      themes: own.map((id) => theme({ id, label: { fr: `Thème ${id}` } })),
      networks: own.map((id) => network({ id })),
      programmes: own.map((id) => programme({ id })),
      projects: own.map((id) =>
        project({ id, sectors: [id], themes: [id], programme: id, networks: [id], axis: id, inferred: [id] }),
      ),
    });
    const elements = await showAll(data);
    const [list, , , , filter] = elements;
    expect(allText(list!)).to.include(`${own.length} projets`);
    for (const id of own) expect(allText(list!)).to.include(`Secteurs Secteur ${id} Thèmes Thème ${id}`);
    const boxes = findAll<HTMLInputElement>(filter!, 'input');
    expect(boxes).to.have.length(own.length);
    for (const [i, id] of own.entries()) {
      expect(allText(boxes[i]!.closest('label')!)).to.equal(`Secteur ${id} 1 (1 projet)`);
      boxes[i]!.click();
      await oneEvent(filter!, 'forem-filter-change');
      await settled(list!);
      expect(allText(list!)).to.include('1 projet').and.include(`Projet ${id}`);
      boxes[i]!.click();
      await oneEvent(filter!, 'forem-filter-change');
    }
  });

  it('are names of fields like others', async () => {
    const data = dataset({ projects: [project({ asOf: '2024', inferred: [...own, 'themes'] })] });
    const [list, card] = await showAll(data);
    expect(list!.state).to.equal('ready');
    expect(allText(card!)).to.match(/Déduit par la rédaction\s: thèmes\./);
  });
});

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

  it('a currency and a country that nobody has', async () => {
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

describe('records that can’t be shown', () => {
  const data = {
    ...dataset(),
    themes: [theme({ id: 't' })],
    projects: [
      project({ id: 'same', name: { fr: 'Premier' } }),
      project({ id: 'same', name: { fr: 'Second' } }),
      { id: 'x', name: 7 },
      { id: 'y' },
      project({ acronym: '' }),
      project({ budget: { amount: -1, currency: 'EUR' } }),
      project({ summary: { fr: 'x'.repeat(30_000) } }),
      project({ id: 'last', name: { fr: 'Dernier' }, themes: ['nulle-part'] }),
    ],
  };
  const expected: Record<string, string[]> = {
    fr: [
      '6 éléments n’ont pas pu être affichés',
      'projects[1].id – identifiant déjà utilisé (same)',
      'projects[2].name – type de valeur inattendu (7)',
      'projects[3].name – valeur absente',
      'projects[4].acronym – valeur vide',
      'projects[5].budget.amount – valeur non valable (-1)',
      'projects[6].summary.fr – texte trop long',
    ],
    en: [
      '6 items could not be shown',
      'projects[1].id – identifier already in use (same)',
      'projects[2].name – unexpected type of value (7)',
      'projects[3].name – value missing',
      'projects[4].acronym – empty value',
      'projects[5].budget.amount – invalid value (-1)',
      'projects[6].summary.fr – text too long',
    ],
  };
  for (const [lang, sentences] of Object.entries(expected))
    it(`are counted and listed, with path and reason: ${lang}`, async () => {
      const [list] = await showAll(data, lang);
      const problems = list!.shadowRoot!.querySelector('[part=problems]')!;
      expect([...problems.children].map((each) => allText(each)).join(' ')).to.equal(sentences.join(' '));
      expect(allText(list!)).to.include('Premier').and.include('Dernier').and.not.include('Second');
    });

  it('may be many: the first are listed', async () => {
    const many = { ...dataset(), projects: [...Array<object>(500).fill({ id: 'x' }), project()] };
    const [list] = await showAll(many);
    const problems = list!.shadowRoot!.querySelector('[part=problems]')!;
    expect(allText(problems)).to.include('500 éléments').and.include('projects[0].name').and.include('…');
    expect(problems.querySelectorAll('li').length).to.be.within(5, 50);
  });

  it('may be all of them: the element is empty, and explains why', async () => {
    const [list] = await showAll({ ...dataset(), projects: [{ id: 'x' }] });
    expect(list!.state).to.equal('empty');
    expect(allText(list!)).to.include('1 élément n’a pas pu être affiché');
  });

  it('do not break references to them', async () => {
    const [list, card] = await showAll({ ...data, projects: [data.projects[7]] });
    expect(tagsOf([list!], '[part=problems]')).to.deep.equal([]);
    expect(allText(card!)).to.include('nulle-part');
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

describe('sectors within sectors', () => {
  const parts = (id: string, broader?: string, listed?: boolean) =>
    sector({
      id,
      label: { fr: id },
      ...(broader && { broader }),
      ...(listed === undefined ? {} : { listed }),
    });
  const cases: Record<string, [sectors: ReturnType<typeof parts>[], shown: string[]]> = {
    'four levels deep': [
      [parts('a'), parts('b', 'a'), parts('c', 'b'), parts('d', 'c')],
      ['a', 'b', 'c', 'd'],
    ],
    'part of itself': [
      [parts('a', 'a'), parts('b', 'a')],
      ['a', 'b'],
    ],
    'round in a circle': [
      [parts('a', 'c'), parts('b', 'a'), parts('c', 'b'), parts('d', 'c')],
      ['a', 'b', 'c', 'd'],
    ],
    'part of nothing': [
      [parts('a', 'gone'), parts('b')],
      ['a', 'b'],
    ],
    'part of one that is not listed': [
      [parts('a', 'x'), parts('x', undefined, false)],
      ['a', 'x'],
    ],
  };
  for (const [name, [sectors, shown]] of Object.entries(cases))
    it(`${name}: each is offered once and counted`, async () => {
      const data = dataset({ sectors, projects: sectors.map(({ id }) => project({ sectors: [id] })) });
      const element = await mounted<ForemElement>(
        html`<forem-sector-filter .selection=${{ sector: shown }} .data=${data}></forem-sector-filter>`,
      );
      const labels = findAll(element, 'label').map((label) => allText(label).split(' '));
      expect(labels.map(([id]) => id).toSorted()).to.deep.equal(shown);
      for (const [id, count] of labels) expect(Number(count), id).to.be.above(0);
      expect(allText(element)).not.to.include('non disponible');
    });
});
