import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-facet-chart.js';
import '../../../src/embed/generated/define/forem-partner-card.js';
import '../../../src/embed/generated/define/forem-partnership-map.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import '../../../src/embed/generated/define/forem-project-timeline.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, network, project, sector } from '../../builders.js';
import { findAll, mounted, settled } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('the report of a mistake', () => {
  const noted = build({
    sources: [{ id: 's', title: 'Source' }],
    projects: [project({ id: 'p1', name: { fr: 'Un & deux' }, sources: ['s'] })],
  });
  const linkOf = async (to: string): Promise<string | undefined> => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list report-to=${to} .data=${noted} group=${`report ${to}`}></forem-project-list>`,
    );
    const link = (): HTMLAnchorElement | undefined => findAll<HTMLAnchorElement>(element, '.report a')[0];
    for (const each of findAll<HTMLDetailsElement>(element, 'details')) each.open = true;
    await waitUntil(() => findAll(element, '.provenance:not(.unloaded)').length > 0);
    link()?.addEventListener('click', (event) => event.preventDefault());
    link()?.click();
    return link()?.href;
  };

  it('is a mail or a page that learns the record and the page', async () => {
    const mail = new URL((await linkOf('redaction@exemple.be'))!);
    expect(mail.protocol + mail.pathname).to.equal('mailto:redaction@exemple.be');
    expect(mail.searchParams.get('subject')).to.equal('Signaler une erreur dans cette fiche – Un & deux');
    expect(mail.searchParams.get('body')).to.equal(`p1\r\n${location.href}`);
    const page = new URL((await linkOf('https://exemple.be/erreur?a=1'))!);
    expect(Object.fromEntries(page.searchParams)).to.deep.equal({
      a: '1',
      record: 'p1',
      page: location.href,
    });
  });

  const addressIn = (element: Element): URL =>
    new URL(findAll<HTMLAnchorElement>(element, '.report a')[0]!.href);
  const placed = build({
    sectors: [sector({ id: 'bois', label: { fr: 'Bois' } })],
    organisations: [{ id: 'forge', name: 'Forge' }],
    networks: [
      network({ id: 'n', name: { fr: 'Réseau' }, members: { text: { fr: 'M' }, countries: ['BE'] } }),
    ],
    projects: [
      project({
        sectors: ['bois'],
        period: { start: '2020' },
        partners: { names: ['Forge'] },
      }),
    ],
  });

  for (const [tag, attributes, record] of [
    ['forem-partnership-map', 'network=n', 'n'],
    ['forem-partner-card', 'partner=forge', 'forge'],
  ] as const)
    it(`stands under the sources of a record: ${tag}`, async () => {
      const [name, value] = attributes.split('=') as [string, string];
      const element = document.createElement(tag);
      Object.assign(element, { data: placed, group: `report ${tag}`, reportTo: 'https://exemple.be/' });
      element.setAttribute(name, value);
      document.body.append(element);
      try {
        await settled(element);
        await waitUntil(() => findAll(element, '.provenance:not(.unloaded) .report a').length > 0);
        expect(addressIn(element).searchParams.get('record')).to.equal(record);
      } finally {
        element.remove();
      }
    });

  for (const [tag, subject] of [
    ['forem-facet-chart', 'Signaler une erreur – Secteurs'],
    ['forem-project-timeline', 'Signaler une erreur – Chronologie des projets'],
  ] as const)
    it(`stands in the foot of a view: ${tag}`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, { data: placed, group: `report ${tag}`, reportTo: 'redaction@exemple.be' });
      document.body.append(element);
      try {
        await settled(element);
        await waitUntil(() => findAll(element, '.actions .report a').length > 0);
        expect(addressIn(element).searchParams.get('subject')).to.equal(subject);
        expect(addressIn(element).searchParams.get('body')).to.equal(tag);
      } finally {
        element.remove();
      }
    });

  it('is not offered where its address could run code', async () => {
    expect(await linkOf('javascript:alert(1)')).to.equal(undefined);
  });
});
