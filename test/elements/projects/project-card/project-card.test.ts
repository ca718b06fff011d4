import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-card.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectCard } from '../../../../src/elements/projects/project-card/project-card.js';
import { dataset as build, project } from '../../../builders.js';
import { fullDataset } from '../../../helpers/full-records.js';
import { allText, mounted } from '../../../helpers/mount.js';

const dataset = '/test/fixtures/partnerships.json';
const card = (id: string, lang = 'fr'): Promise<ForemProjectCard> =>
  mounted(html`<forem-project-card project=${id} lang=${lang} src=${dataset}></forem-project-card>`);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('<forem-project-card>', () => {
  it('shows period, status, partners, budgets and programme of AB Réfugiés', async () => {
    const text = plain(allText(await card('ab-refugies')));
    for (const part of [
      'AB Réfugiés',
      'janvier 2018 – juin 2022',
      'Terminé',
      'POM West-Vlaanderen',
      'VDAB',
      '1 672 931 €',
      '1 873 779 €',
      'Interreg V',
      'Axe 4',
      'Objectif 9',
      'ab-refugies.eu',
    ])
      expect(text).to.contain(part);
  });

  it('leads to the site from its quiet line where no facts are at sight', async () => {
    const compact = await mounted(
      html`<forem-project-card compact project="en-avant" src=${dataset}></forem-project-card>`,
    );
    const line = compact.shadowRoot!.querySelector('.when')!;
    expect(line.querySelector('a')?.href).to.equal('https://fr.enavant-vooruit.eu/');
    expect(line.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'janvier 2019 – décembre 2022, Terminé, fr.enavant-vooruit.eu',
    );
    const full = (await card('en-avant')).shadowRoot!;
    expect(full.querySelectorAll('.when a, dd a[href*=enavant]')).to.have.length(1);
  });

  it('tells the language of a site that the reader may not read', async () => {
    for (const [lang, words] of [
      ['fr', 'fr.enavant-vooruit.eu'],
      ['nl', 'fr.enavant-vooruit.eu (Frans)'],
    ] as const) {
      const link = (await card('en-avant', lang)).shadowRoot!.querySelector('a[href*=enavant]')!;
      expect(link.textContent.trim()).to.equal(words);
      expect(link.getAttribute('hreflang')).to.equal('fr');
    }
    const other = (await card('ab-refugies', 'nl')).shadowRoot!.querySelector('a[href*=ab-refugies]')!;
    expect(other.hasAttribute('hreflang'), 'an address that names no language').to.equal(false);
  });

  it('shows every field that a record may have', async () => {
    const data = fullDataset();
    Object.assign(data.projects[0]!, { period: { start: '2018', end: '2020' } });
    const element = await mounted<ForemProjectCard>(
      html`<forem-project-card editors project="project" .data=${data}></forem-project-card>`,
    );
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const text = plain(allText(element));
    for (const part of [
      'Projet complet',
      'Sigle PRO',
      'Période prévue au départ 2018',
      'Pays Belgique et France',
      'Chef de file',
      'notamment Partenaire A, Partenaire B, Partenaire C (Texte, Belgique, 1 234 567 €) Texte et 2 autres',
      'Texte – 230 / 250 Texte',
      'Bénéficiaire Bénéficiaire (Texte, Belgique, 1 234 567 €)',
      'Fait partie de Projet complet',
      'Mise à jour le 29 février 2024',
      'NUTS BE352 · LAU 92094 · 50,46 / 4,86',
      'Statut selon la source Texte',
      'Appel à projets 2018-1 Texte',
      'Contact Secrétariat projet@exemple.be +32 81 00 00 00 exemple.be',
      'Licence CC BY 4.0',
      '© Anne Onyme · CC BY 4.0',
      'Code dans le programme P/R',
      'À revoir avant : 1er mai 2025.',
      'Nombre de partenaires 3–5',
      '1 234 567 €',
      'État en janvier 2024',
      'Axe 4 – Texte',
      'Objectif 8 – Texte',
      'Réseaux RES',
      'Texte Texte', // the facet that the dataset declares, and its value
      'À savoir Texte',
      'Texte d’origine : Comme publié (Rapport annuel)',
      'Fiche comparée à ses sources : 1er mai 2024',
      'Déduit par la rédaction : thèmes.',
    ])
      expect(text, part).to.contain(part);
  });

  it('never calls a project of unknown dates ongoing', async () => {
    for (const [lang, word, never] of [
      ['fr', 'Dates inconnues', 'En cours'],
      ['nl', 'Periode onbekend', 'Lopend'],
      ['de', 'Zeitraum unbekannt', 'Laufend'],
      ['en', 'Dates unknown', 'Under way'],
    ] as const) {
      const text = allText(await card('act-emploi', lang));
      expect(text).to.contain(word);
      expect(text).not.to.contain(never);
    }
  });

  it('takes the status from the dates', async () => {
    const year = new Date().getFullYear();
    const projects = [
      project({ id: 'past', period: { start: '2016', end: String(year - 1) } }),
      project({ id: 'now', period: { start: String(year - 1), end: String(year + 1) } }),
      project({ id: 'next', period: { start: String(year + 1) } }),
      project({ id: 'open', period: { start: '2016' } }),
      project({ id: 'due', period: { end: String(year + 1) } }),
      project({ id: 'dateless', period: {} }),
    ];
    const statuses = {
      past: 'Ended',
      now: 'Under way',
      next: 'Upcoming',
      open: 'End unknown',
      due: 'Start unknown',
      dateless: 'Dates unknown',
    };
    for (const [id, status] of Object.entries(statuses)) {
      const element = await mounted<ForemProjectCard>(
        html`<forem-project-card lang="en" project=${id} .data=${build({ projects })}></forem-project-card>`,
      );
      expect(element.shadowRoot?.querySelector('[part="status"]')?.textContent).to.equal(status);
    }
  });

  it('keeps to the essentials when compact', async () => {
    const element = await card('en-avant');
    element.compact = true;
    await element.updateComplete;
    expect(allText(element)).to.contain('janvier 2019 – décembre 2022');
    expect(allText(element)).not.to.contain('POM');
  });

  it('names the lead and the place, in a list of projects that have no summary', async () => {
    const data = build({
      projects: [
        project({ id: 'a', summary: undefined, lead: { name: 'Lycée Blum' }, place: { fr: 'Lille' } }),
        project({ id: 'b', summary: undefined, place: { fr: 'Mons' } }),
        project({ id: 'c', summary: { fr: 'Résumé' }, place: { fr: 'Arlon' } }),
      ],
    });
    const element = await mounted(html`<forem-project-list .data=${data}></forem-project-list>`);
    const text = plain(allText(element));
    expect(text).to.contain('Lycée Blum · Lille').and.to.contain('Mons');
    expect(text).not.to.contain('Arlon');
  });

  it('says which id is unknown', async () => {
    const element = await card('ab', 'nl');
    expect(element.state).to.equal('empty');
    expect(allText(element)).to.contain('Er is geen project met het ID ‘ab’.');
  });
});
