import { expect, html } from '@open-wc/testing';
import type { ForemPartnerCard } from '../../../../src/elements/projects/partner-card/partner-card.js';
import '../../../../src/embed/generated/define/forem-partner-card.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = dataset({
  organisations: [
    {
      id: 'bf',
      name: 'Bruxelles Formation',
      fullName: 'Institut bruxellois',
      territory: { fr: 'Bruxelles', nl: 'Brussel' },
      website: { address: 'https://www.bruxellesformation.brussels/' },
    },
  ],
  projects: Array.from({ length: 10 }, (_, i) =>
    project({
      id: `p${i}`,
      name: { fr: `Projet ${i}` },
      period: { start: `${2010 + i}` },
      partners: { names: i ? ['Bruxelles Formation'] : ['Ville de Mons'] },
    }),
  ),
});
const card = (partner: string, lang = 'fr'): Promise<ForemPartnerCard> =>
  mounted(html`<forem-partner-card partner=${partner} lang=${lang} .data=${data}></forem-partner-card>`);
const names = (element: Element): string[] =>
  findAll(element, 'article [part~=heading]').map((each) => each.textContent.trim());

describe('<forem-partner-card>', () => {
  it('shows the record of a partner, and its latest projects', async () => {
    const element = await card('bf', 'nl');
    const text = allText(element);
    for (const each of ['Bruxelles Formation', 'Institut bruxellois', 'Brussel', '9 projecten'])
      expect(text).to.contain(each);
    expect(names(element)).to.deep.equal([9, 8, 7, 6, 5, 4].map((i) => `Projet ${i}`));
    expect(findAll<HTMLAnchorElement>(element, '[part~=link]').map(({ href }) => href)).to.deep.equal([
      'https://www.bruxellesformation.brussels/',
    ]);
    expect(await findings(element)).to.deep.equal([]);
  });

  it('shows the other projects, and moves the focus to the first of them', async () => {
    const element = await card('bf');
    findAll(element, '[part~=more]')[0]!.click();
    await waitUntil(() => names(element).length === 9, 'shows all');
    await waitUntil(
      () => element.shadowRoot!.activeElement?.textContent.includes('Projet 3') ?? false,
      'moves the focus',
    );
    expect(findAll(element, '[part~=more]').length).to.equal(0);
  });

  it('knows a partner without a record by its name', async () => {
    const element = await card('ville-de-mons');
    expect(allText(element)).to.contain('Ville de Mons');
    expect(names(element)).to.deep.equal(['Projet 0']);
  });

  it('says that no project has the partner', async () => {
    const element = await card('nobody');
    expect(element.state).to.equal('empty');
    expect(allText(element)).to.contain('nobody');
    element.partner = 'bf';
    await waitUntil(() => element.state === 'ready', 'shows another one');
  });
});
