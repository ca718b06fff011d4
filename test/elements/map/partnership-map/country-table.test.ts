import { expect } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-partnership-map.js';
import { allText, findAll } from '../../../helpers/mount.js';
import { nameOf, open, options, radio, rows } from '../../../helpers/partnership-map.js';
import { waitUntil } from '../../../helpers/wait-until.js';

describe('the table of <forem-partnership-map>', () => {
  for (const view of [{ network: 'eures' }, { network: 'pes-network' }])
    it(`has each country of the map in its table: ${view.network}`, async () => {
      const map = await open(view);
      const onMap = options(map).map((each) => nameOf(each));
      radio(map, 'Tableau').click();
      await waitUntil(() => map.shadowRoot?.querySelector('table'));
      const inTable = findAll(map, 'tbody tr').map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim()),
      );
      expect(inTable.map(([name, status]) => `${name}, ${status}`)).to.have.members(
        onMap.map((name) => name.replace(/, [^,]*$/, '')),
      );
      expect(inTable.find(([name]) => name === 'Belgique')?.[2]).to.equal('5');
    });

  for (const [lang, others] of [
    ['fr', '29 autres pays'],
    ['nl', '29 andere landen'],
    ['de', '29 weitere Länder'],
    ['en', '29 other countries'],
  ])
    it(`folds countries without projects, and cuts no column of a side bar: ${lang}`, async () => {
      const map = await open({ network: 'pes-network', width: 224, ...(lang && { lang }) });
      await waitUntil(() => map.shadowRoot?.querySelector('table'));
      expect(rows(map)).to.have.length(31);
      const [used] = findAll(map, 'table');
      expect(findAll(map, 'td.number').map((each) => used!.contains(each))).to.deep.equal([true, true]);
      const disclosure = map.shadowRoot!.querySelector('details')!;
      expect(allText(disclosure.querySelector('summary')!)).to.equal(others);
      expect(disclosure.open).to.equal(false);
      disclosure.open = true;
      for (const { scrollWidth, clientWidth } of findAll(map, '.scroller'))
        expect(scrollWidth).to.be.at.most(clientWidth);
    });

  it('unfolds countries without projects once one is chosen, and leaves them so', async () => {
    const map = await open({ network: 'eures', width: 240 });
    await waitUntil(() => map.shadowRoot?.querySelector('table'));
    const disclosure = map.shadowRoot!.querySelector('details')!;
    for (const country of [['IT'], []]) {
      map.selection = { country };
      await waitUntil(() => Boolean(disclosure.querySelector(':checked')) === country.length > 0);
      expect(disclosure.open).to.equal(true);
    }
  });
});
