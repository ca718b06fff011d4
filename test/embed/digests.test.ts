// Tests that changed code does not run in any engine.
import { expect } from '@open-wc/testing';
import { allText } from '../helpers/mount.js';
import { closePages, openPage } from '../helpers/page.js';

const card = '<forem-network-card network="eures"><p>Le Forem</p></forem-network-card>';
const open = (chunk: string) => openPage(card, { module: `/__changed__/${chunk}/forem-widgets.js` });
const title = (document: Document) => document.documentElement.title;

describe('the digests that the script of dist/ knows', () => {
  afterEach(closePages);

  it('let published code run', async () => {
    const page = await open('nothing');
    const element = await page.settled('forem-network-card');
    expect(allText(element)).to.contain('EURES');
    expect([...page.errors, ...page.warnings]).to.be.empty;
  });

  for (const chunk of ['network-card'])
    it(`keep changed code of ${chunk} from running, and the content of the page stays`, async () => {
      const page = await open(chunk);
      while (!page.warnings.length) await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(page.warnings[0]).to.contain('<forem-network-card> could not be loaded');
      expect(title(page.document)).to.equal('');
      expect(page.window.customElements.get('forem-network-card')).to.equal(undefined);
      expect(page.document.querySelector('p')!.offsetHeight).to.be.above(0);
    });
});
