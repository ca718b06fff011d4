import { expect, fixture } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { faultUrl, uniqueKey } from '../helpers/faults.js';
import { itByKeyboard } from '../helpers/keys.js';
import { sendKeys } from '@web/test-runner-commands';
import { findAll, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the focus after data has failed once', () => {
  for (const markup of [
    '<forem-project-list></forem-project-list>',
    '<forem-project-list view="table"></forem-project-list>',
    '<forem-network-list></forem-network-list>',
    '<forem-theme-filter></forem-theme-filter>',
    '<forem-facet-chart facet="sector"></forem-facet-chart>',
    '<forem-project-timeline></forem-project-timeline>',
    '<forem-partnership-map></forem-partnership-map>',
    '<forem-key-figures></forem-key-figures>',
    '<forem-partnerships></forem-partnerships>',
    '<forem-project-card project="en-avant"></forem-project-card>',
  ])
    itByKeyboard(`is on a heading or total of the content, with a ring: ${markup}`, async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      box.innerHTML = markup;
      const element = box.firstElementChild as ForemElement;
      element.src = faultUrl('flaky', { key: uniqueKey() });
      await settled(element);
      const button = findAll(element, '.notice button')[0]!;
      button.focus();
      await sendKeys({ press: 'Enter' });
      const focused = (): HTMLElement | null => element.shadowRoot!.activeElement as HTMLElement | null;
      await waitUntil(() => element.state === 'ready' && focused()?.matches('h1, h2, h3, .total'));
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
      expect(focused()!.getBoundingClientRect().height).to.be.above(0);
      expect(focused()!.textContent.trim()).to.match(/\S/);
    });
});
