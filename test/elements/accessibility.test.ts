import { expect } from '@open-wc/testing';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { checkAccessibility } from '../helpers/accessible.js';
import { findings } from '../helpers/axe.js';
import { faultUrl } from '../helpers/faults.js';
import { mount } from '../helpers/mount.js';

describe('accessibility', () => {
  // accessibility.slow.test.ts checks the other languages.
  checkAccessibility(['de']);

  it('no axe violation while loading', async () => {
    for (const tag of [
      'network-card',
      'network-list',
      'partnership-map',
      'project-card',
      'project-list',
      'sector-filter',
      'theme-filter',
      'project-timeline',
      'facet-chart',
      'partner-card',
      'key-figures',
      'range-filter',
    ]) {
      const element = await mount<ForemElement>(`<forem-${tag} src="${faultUrl('hang')}"></forem-${tag}>`);
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(await findings(element), tag).to.deep.equal([]);
      element.remove();
    }
  });
});
