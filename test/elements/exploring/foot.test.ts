import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-facet-chart.js';
import { dataset as build, project, sector } from '../../builders.js';
import { findAll, mount, settled } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

const data = build({ sectors: [sector({ id: 's' })], projects: [project({ sectors: ['s'] })] });

describe('the foot on a phone', () => {
  for (const lang of ['fr', 'nl', 'de', 'en'])
    it(`gives files, pictures and the other buttons lines of their own: ${lang}`, async () => {
      const place = await mount(html`<div style="inline-size: 358px"></div>`);
      const element = document.createElement('forem-facet-chart');
      Object.assign(element, { data, lang, export: true });
      place.append(element);
      await settled(element);
      await waitUntil(() => findAll(element, '.actions').length);
      const bottom = Math.max(
        ...findAll(element, '.downloads').map((each) => each.getBoundingClientRect().bottom),
      );
      const tops = findAll(element, '.actions > button').map((each) => each.getBoundingClientRect().top);
      expect(tops).to.have.length(3);
      expect(new Set(tops)).to.have.property('size', 1);
      expect(tops[0]).to.be.at.least(bottom);
    });
});
