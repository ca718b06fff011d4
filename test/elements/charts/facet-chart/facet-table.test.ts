import { expect } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-facet-chart.js';
import { findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

describe('<forem-facet-chart> as a table', () => {
  it('has each checkbox in the line of its name', async () => {
    const chart = await mounted(
      '<forem-facet-chart facet="theme" view="table" src="/test/fixtures/partnerships.json"></forem-facet-chart>',
    );
    await waitUntil(() => findAll(chart, '.choice').length > 2);
    for (const choice of findAll(chart, '.choice')) {
      const [box, name] = [...choice.children].map((each) => each.getBoundingClientRect());
      expect(box!.bottom)
        .to.be.above(name!.top)
        .and.below(name!.bottom + 1);
      expect(box!.right).to.be.at.most(name!.left);
    }
  });
});
