import { expect, html, oneEvent } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemEvents } from '../../../../src/elements/core/events.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../../builders.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const bundled = '/test/fixtures/partnerships.json';
const list = (group: string, lang = 'fr') =>
  mounted<ForemProjectList>(
    html`<forem-project-list lang=${lang} src=${bundled} group=${group}></forem-project-list>`,
  );
const marks = (element: ForemProjectList): (string | undefined)[] =>
  findAll(element, 'mark').map((mark) => mark.textContent ?? undefined);
const names = (element: ForemProjectList): (string | undefined)[] =>
  findAll(element, 'h3').map((heading) => heading.textContent?.trim());
const select = (element: ForemProjectList): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
/** Returns the enabled sort orders. Without words, relevance is disabled. */
const orders = (element: ForemProjectList): string[] =>
  [...select(element).options].filter(({ disabled }) => !disabled).map(({ value }) => value);

describe('<forem-project-list> with words', () => {
  it('marks them in names and summaries as they are written there', async () => {
    const element = await list('marks');
    expect(marks(element)).to.deep.equal([]);
    element.selection = { q: 'refug' };
    await waitUntil(() => marks(element).length);
    expect(names(element)[0]).to.equal('AB Réfugiés');
    expect(marks(element)).to.include('Réfug').and.include('réfug');
    expect(findAll(element, '[part=mark]')).to.have.length(marks(element).length);
    element.selection = { q: 'sans' };
    await waitUntil(() => marks(element).every((mark) => mark?.toLowerCase() === 'sans'));
    element.selection = {};
    await waitUntil(() => !marks(element).length);
    expect(names(element)).to.include('AB Réfugiés');
  });

  it('marks text as text', async () => {
    const name = { fr: 'Avant <img src=x onerror=alert(1)> & <b>emploi</b>' };
    const data = build({ projects: [project({ name, summary: name })] });
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list .data=${data} q="img emploi"></forem-project-list>`,
    );
    await waitUntil(() => marks(element).length);
    expect(marks(element)).to.deep.equal(['img', 'emploi', 'img', 'emploi']);
    expect(names(element)).to.deep.equal([name.fr]);
    expect(findAll(element, 'img, b')).to.deep.equal([]);
  });

  it('marks the words of a list that is locked to them', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list src=${bundled} group="locked words" q="réfugiés" locked></forem-project-list>`,
    );
    await waitUntil(() => marks(element).length);
    expect(element.selection).to.deep.equal({});
  });

  for (const [lang, question] of [
    ['fr', 'Vouliez-vous dire'],
    ['nl', 'Bedoelde u'],
    ['de', 'Meinten Sie'],
    ['en', 'Did you mean'],
  ] as const)
    it(`offers other spellings where they find nothing, in ${lang}`, async () => {
      const data = build({ projects: [project({ name: { fr: 'Emploi' } }), project()] });
      const element = await mounted<ForemProjectList>(
        html`<forem-project-list lang=${lang} .data=${data}></forem-project-list>`,
      );
      element.selection = { q: 'emplio' };
      await waitUntil(() => element.state === 'empty');
      expect(allText(element)).to.include(question);
      const [button] = findAll<HTMLButtonElement>(element, '[part=suggestions] button');
      const changed = oneEvent<ForemEvents['forem-filter-change']>(element, 'forem-filter-change');
      button!.focus();
      button!.click();
      const { detail } = await changed;
      expect(detail).to.deep.equal({ selection: { q: 'Emploi' }, total: 1 });
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelector('.total'));
    });

  it('says nothing of spellings where there are none', async () => {
    const element = await list('no suggestions');
    element.selection = { q: 'xyzxyzxyz' };
    await waitUntil(() => element.state === 'empty');
    expect(findAll(element, '[part=suggestions]')).to.deep.equal([]);
  });

  it('offers the best matches first, only while there are words', async () => {
    const element = await list('relevance');
    expect(orders(element)).not.to.include('relevance');
    expect(select(element).value).to.equal('-start');
    element.selection = { q: 'f' };
    await waitUntil(() => orders(element).includes('relevance'));
    expect(select(element).value).to.equal('relevance');
    select(element).value = '-title';
    select(element).dispatchEvent(new Event('change'));
    await waitUntil(() => names(element)[0] === 'En Avant');
    select(element).value = 'relevance';
    select(element).dispatchEvent(new Event('change'));
    await waitUntil(() => names(element)[0]?.includes('frontières'));
    element.selection = {};
    await waitUntil(() => !orders(element).includes('relevance'));
    expect(select(element).value).to.equal('-start');
  });

  it('reaches every order in both directions', async () => {
    const element = await list('orders');
    const keys = ['title', 'start', 'end', 'budget'];
    expect(orders(element)).to.have.members(keys.flatMap((key) => [key, `-${key}`]));
    select(element).value = 'budget';
    select(element).dispatchEvent(new Event('change'));
    await waitUntil(() => names(element)[0] === 'En Avant');
    // Projects without a budget are last in both directions.
    expect(names(element).at(-1)).to.equal('Act’Emploi');
  });
});
