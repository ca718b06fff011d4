import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-partnership-map.js';
import { findings } from '../../../helpers/axe.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { option, radio, open } from '../../../helpers/partnership-map.js';

describe('<forem-partnership-map> for everybody', () => {
  for (const scope of ['european', 'global', 'cross-border'])
    it(`is accessible, light and dark, as map and as table: ${scope}`, async () => {
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const map = await open({ scope, group: `${scope} ${scheme}` });
        map.selection = { country: ['BE'] };
        await map.updateComplete;
        for (const as of ['Carte', 'Tableau']) {
          // A network without a list of countries has no map to switch from.
          if (scope !== 'global') radio(map, as).click();
          await map.updateComplete;
          expect(await findings(map), `${scheme} ${as}`).to.deep.equal([]);
        }
        map.remove();
      }
      document.documentElement.removeAttribute('style');
    });

  // Only Chromium can emulate forced colours.
  (navigator.userAgent.includes('Chrome') ? it : it.skip)(
    'is told apart without colours of its own',
    async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const map = await open({ network: 'pes-network' });
        map.selection = { country: ['BE'] };
        await waitUntil(() => option(map, 'BE').getAttribute('aria-selected') === 'true');
        const fills = ['BE', 'FR', 'GB'].map((code) => getComputedStyle(option(map, code)).fill);
        expect(new Set(fills).size).to.equal(3);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    },
  );
});
