import { expect } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-partnership-map.js';
import { dataset as build, network, project } from '../../../builders.js';
import { findAll } from '../../../helpers/mount.js';
import { open, option, text } from '../../../helpers/partnership-map.js';
import { waitUntil } from '../../../helpers/wait-until.js';

describe('projects beside the map', () => {
  it('names the projects of the chosen countries, each with a link to its site, and counts the rest', async () => {
    const website = { address: 'https://exemple.be/a' };
    const projects = Array.from({ length: 11 }, (_, index) =>
      project({ id: `p${index}`, name: { fr: `Projet ${index}` }, countries: ['FR'], website }),
    );
    const data = build({
      networks: [network({ scope: 'european', members: { text, countries: ['BE', 'FR'] } })],
      projects: [...projects, project({ id: 'be', countries: ['BE'] })],
    });
    const map = await open({ data });
    const found = (): string[] =>
      findAll(map, '.found :is(h4, li)').map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect(found()).to.deep.equal([]);
    option(map, 'FR').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitUntil(() => found().length > 0);
    expect([found()[0], found().length, found().at(-1)]).to.deep.equal([
      'France : 11 projets',
      10,
      '3 autres',
    ]);
    expect(findAll<HTMLAnchorElement>(map, '.found a').map(({ href }) => href)).to.deep.equal(
      Array.from({ length: 8 }, () => website.address),
    );
    option(map, 'BE').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitUntil(() => found()[0] === 'France ou Belgique : 12 projets');
  });
});
