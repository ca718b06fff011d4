import { expect } from '@open-wc/testing';
import '../../src/embed/generated/define/forem-project-list.js';
import { faultsOf } from '../../src/development/warnings.js';

function faults(markup: string): string[] {
  const page = document.createElement('div');
  page.innerHTML = markup;
  return [...page.children].flatMap((element) => faultsOf(element, page));
}

describe('warnings for developers', () => {
  for (const [wrong, right] of Object.entries({
    pagesize: 'page-size',
    page_size: 'page-size',
    themes: 'theme',
    secter: 'sector',
    urlsync: 'url-sync',
    contry: 'country',
    'heading-levels': 'heading-level',
  }))
    it(`name ${right} for ${wrong}`, () => {
      const found = faults(`<forem-project-list lang="fr" ${wrong}="5"></forem-project-list>`);
      expect(found).to.deep.equal([`<forem-project-list> has no attribute ${wrong}: ${right} is meant.`]);
    });

  for (const attribute of [
    'page-size="5"',
    'class="list"',
    'id="list" style="color: red" title="x" hidden tabindex="-1" part="list" slot="x"',
    'data-theme="dark" aria-label="x" onclick="" :theme="x" @click="x" v-if="x" hx-get="/" _ngcontent-abc x-data="{}"',
    'data-forem-loaded="" key="1" ref="list" is="x" nonce="x"',
  ])
    it(`say nothing of ${attribute}`, () => {
      expect(faults(`<forem-project-list lang="fr" ${attribute}></forem-project-list>`)).to.deep.equal([]);
    });

  it('miss a language only where no element around has one', () => {
    expect(faults('<forem-project-list></forem-project-list>')).to.have.length(1);
    expect(faults('<forem-project-list lang="nl"></forem-project-list>')).to.deep.equal([]);
    const page = document.createElement('div');
    page.lang = 'de';
    const root = page.attachShadow({ mode: 'open' });
    root.innerHTML = '<forem-project-list></forem-project-list>';
    expect(faultsOf(root.firstElementChild!, root)).to.deep.equal([]);
  });

  it('tell of two lists with one selection, and not of lists apart', () => {
    const list = (attributes: string) => `<forem-project-list lang="fr" ${attributes}></forem-project-list>`;
    expect(faults(list('') + list(''))).to.have.length(2);
    expect(faults(list('') + list('group="b"'))).to.deep.equal([]);
    expect(faults(list('') + list('src="b.json"'))).to.deep.equal([]);
    expect(faults(list('') + list('locked'))).to.deep.equal([]);
  });
});
