import { expect, html } from '@open-wc/testing';
import type { ForemKeyFigures } from '../../../../src/elements/figures/key-figures/key-figures.js';
import '../../../../src/embed/generated/define/forem-key-figures.js';
import type { Project } from '../../../../src/dataset/reading/schema.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { mounted } from '../../../helpers/mount.js';

const euro = (amount: number) => ({ amount, currency: 'EUR' });

/** Three projects: two in France, one with everything. */
const projects: readonly Project[] = [
  project({
    id: 'a',
    countries: ['FR', 'BE'],
    themes: ['work'],
    budget: euro(0.1),
    lead: { name: 'VDAB' },
    partners: { names: ['Éole', 'Le Forem'] },
    results: [
      { label: { fr: 'Personnes formées', nl: 'Opgeleide personen' }, value: 1200 },
      { label: { fr: 'Satisfaction' }, value: 93, unit: { fr: '%' } },
    ],
  }),
  project({
    id: 'b',
    countries: ['FR'],
    budget: euro(1_000_000.2),
    funding: { euShare: euro(600_000) },
    lead: { name: 'V.D.A.B.', organisation: 'vdab' },
    partners: { names: ['EOLE'], members: [{ name: 'ADG' }] },
    results: [{ label: { fr: 'Personnes formées' }, value: 34 }],
  }),
  project({ id: 'c', budget: { amount: 5000, currency: 'GBP' } }),
];
const data = dataset({
  publisher: { name: 'Le Forem' },
  organisations: [{ id: 'vdab', name: 'VDAB' }],
  themes: [
    { id: 'work', label: { fr: 'Emploi' } },
    { id: 'none', label: { fr: 'Rien' } },
  ],
  projects,
});

const show = (lang: string, shown = data, selection = {}): Promise<ForemKeyFigures> =>
  mounted<ForemKeyFigures>(
    html`<forem-key-figures lang=${lang} .data=${shown} .selection=${selection}></forem-key-figures>`,
  );

const spaces = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
const sentenceOf = (element: ForemKeyFigures): string =>
  spaces(element.shadowRoot?.querySelector('[part=sentence]')?.textContent);
/** Label, value and note of each figure. */
const figuresOf = (element: ForemKeyFigures): string[][] =>
  [...element.shadowRoot!.querySelectorAll('dl > div')].map((each) =>
    [...each.children].map(({ textContent }) => spaces(textContent)),
  );

describe('<forem-key-figures>', () => {
  it('sums up the projects: no rounding error, organisations once, percentages not at all', async () => {
    expect(figuresOf(await show('fr'))).to.deep.equal([
      ['Projets', '3'],
      ['Pays', '2'],
      ['Partenaires nommés', '3'],
      ['Budget total', '1 000 000 €', 'connu pour 2 projets'],
      ['Budget total', '5 000 £GB', 'connu pour 1 projet'],
      ['Contribution de l’Union européenne', '600 000 €', 'connu pour 1 projet'],
      ['Personnes formées', '1 234', 'connu pour 2 projets'],
    ]);
  });

  it('follows the selection, and keeps its figures where nothing is found', async () => {
    const element = await show('en', data, { theme: ['work'] });
    expect(figuresOf(element).map(([, value]) => value)).to.deep.equal([
      '1',
      '2',
      '2',
      '€0',
      '£0',
      '€0',
      '1,200',
    ]);
    element.selection = { theme: ['none'] };
    await element.updateComplete;
    expect(figuresOf(element).map(([, value]) => value)).to.deep.equal([
      '0',
      '0',
      '0',
      '€0',
      '£0',
      '€0',
      '0',
    ]);
    expect(element.results?.figures?.budgets.map(({ amount }) => amount)).to.deep.equal([0, 0]);
  });

  it('adds amounts exactly', async () => {
    const many = dataset({
      projects: Array.from({ length: 30 }, (_, i) =>
        project({ id: `p${i}`, budget: euro(i % 3 ? 0.1 : 2 ** 52) }),
      ),
    });
    const element = await show('fr', many);
    expect(element.results?.figures?.budgets).to.deep.equal([
      { currency: 'EUR', amount: 10 * 2 ** 52 + 2, projects: 30, least: 0.1, most: 2 ** 52 },
    ]);
  });

  const oneProject = dataset({
    projects: [project({ countries: ['BE'], budget: euro(1000), lead: { name: 'VDAB' } })],
  });
  const sentences: Readonly<Record<string, readonly [none: string, one: string, many: string]>> = {
    fr: [
      'Aucun projet ne correspond à ce choix.',
      '1 projet dans un pays, avec un partenaire nommé, pour un budget total de 1 000 €.',
      '3 projets dans 2 pays, avec 3 partenaires nommés, pour un budget total de 1 000 000 € et 5 000 £GB.',
    ],
    nl: [
      'Geen projecten gevonden voor deze keuze.',
      '1 project in één land, met één genoemde partner, met een totaal budget van € 1.000.',
      '3 projecten in 2 landen, met 3 genoemde partners, met een totaal budget van € 1.000.000 en £ 5.000.',
    ],
    de: [
      'Kein Projekt passt zu dieser Auswahl.',
      '1 Projekt in einem Land, mit einem genannten Partner, mit einem Gesamtbudget von 1.000 €.',
      '3 Projekte in 2 Ländern, mit 3 genannten Partnern, mit einem Gesamtbudget von 1.000.000 € und 5.000 £.',
    ],
    en: [
      'No projects match your choice.',
      '1 project in one country, with one named partner, with a total budget of €1,000.',
      '3 projects in 2 countries, with 3 named partners, with a total budget of €1,000,000 and £5,000.',
    ],
  };
  for (const [lang, [none, one, many]] of Object.entries(sentences))
    it(`says it in one sentence, right at 0, 1 and many: ${lang}`, async () => {
      expect(sentenceOf(await show(lang, data, { theme: ['none'] }))).to.equal(none);
      expect(sentenceOf(await show(lang, oneProject))).to.equal(one);
      expect(sentenceOf(await show(lang))).to.equal(many);
    });

  it('says that a sum is only the known part, and leaves out absent figures', async () => {
    const partly = dataset({ projects: [project({ id: 'a', budget: euro(10) }), project({ id: 'b' })] });
    const element = await show('fr', partly);
    expect(sentenceOf(element)).to.equal('2 projets, pour un budget connu de 10 €.');
    expect(figuresOf(element)).to.deep.equal([
      ['Projets', '2'],
      ['Budget total', '10 €', 'connu pour 1 projet'],
    ]);
    expect(sentenceOf(await show('fr', dataset({ projects: [] })))).to.equal(
      'Il n’y a pas encore de projet ici.',
    );
  });

  it('is accessible', async () => {
    expect(await findings(await show('fr'))).to.deep.equal([]);
  });
});
