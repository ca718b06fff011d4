import { expect } from '@open-wc/testing';
import {
  addressOfState,
  changeAddress,
  codeForms,
  defaultBase,
  grounds,
  initialState,
  stateOfAddress,
  type BuildState,
  type CodeForm,
} from '../../src/studio/build/build-state.js';
import { codeOf, policyOf } from '../../src/studio/build/code.js';
import { propertiesIn, readSnippet } from '../../src/studio/build/read-snippet.js';

const names = ['project-list', 'network-card', 'partnerships'];
const fallback = { address: 'https://example.org/?a=1&b=2', text: 'Projects & <more>' };

/** The page of the studio, opened from another one. */
const studio = { href: 'https://studio.example/?lang=nl&from=%2Fpage#build/x' };

/** Values that break out of careless quoting. */
const awkward = [
  '',
  'textile',
  'a b',
  '"><script>alert(1)</script>',
  "l’eau & d'air",
  '{x} ${y} `z`',
  '~form',
  'é',
];

const states: BuildState[] = awkward.map((value, index) => ({
  ...initialState('nl'),
  element: names[index % names.length]!,
  attributes: { sector: value, locked: '' },
  base: 'https://files.example.org/widgets/',
}));

describe('the builder', () => {
  it('keeps its whole state in the address', () => {
    const settings = grounds.map((ground, index) => ({
      ground,
      form: codeForms[index]!,
      isLarge: index % 2 === 0,
      width: index ? 200 + index : undefined,
      accent: index ? '#c8102e' : undefined,
      font: index ? 'Georgia, serif' : undefined,
      radius: index ? '6px' : undefined,
    }));
    for (const state of states)
      for (const each of settings) {
        const whole = { ...state, ...each };
        expect(stateOfAddress(addressOfState(whole), names, 'fr')).to.deep.equal(whole);
      }
  });

  it('opens any address, and leaves out values that no setting can have', () => {
    for (const address of [
      '',
      '?',
      'nothing',
      'project-list?~width=1e9&~form=x&~base=javascript:alert(1)&lang=xx',
    ]) {
      const { width, form, base, lang } = stateOfAddress(address, names, 'de');
      expect([width, form, base, lang]).to.deep.equal([undefined, 'script', 'https://cdn.example/', 'de']);
    }
  });

  for (const form of codeForms)
    it(`writes code as ${form} that holds the attributes and nothing else`, () => {
      for (const state of states) {
        const code = codeOf({ ...state, form }, {}, fallback);
        const page = new DOMParser().parseFromString(code, 'text/html');
        const scripts = [...page.querySelectorAll('script')].filter((each) => !each.src);
        // Vue and Svelte have a script of their own.
        expect(scripts.every((each) => each.textContent.includes('forem-widgets/define'))).to.equal(true);
        const isFrame = form === 'frame' || form === 'sharepoint';
        const tree = form === 'vue' ? page.querySelector('template')!.content : page;
        const element = tree.querySelector(`forem-${state.element}, [data-forem]`);
        const read = {
          file: element?.getAttribute('sector'),
          div: element?.getAttribute('data-sector'),
        };
        if (isFrame) {
          const { src } = page.querySelector('iframe')!;
          expect(new URL(src).searchParams.get('sector')).to.equal(state.attributes['sector']);
        } else if (!['wordpress', 'angular'].includes(form))
          expect(form === 'div' ? read.div : read.file).to.equal(state.attributes['sector']);
      }
    });

  /** Frames of SharePoint are frames, and the code of an application or a system names no address of files. */
  const readForm = (form: CodeForm): CodeForm => (form === 'sharepoint' ? 'frame' : form);
  const hasBase = ['script', 'file', 'div', 'html', 'frame', 'sharepoint'];

  for (const form of codeForms.filter((each) => each !== 'wordpress'))
    it(`reads its own code as ${form} back`, () => {
      for (const state of states) {
        const { element, lang, attributes, base } = state;
        const change = changeAddress({ ...state, form }, studio);
        const code = codeOf({ ...state, form }, {}, fallback, { html: '<h2>Made</h2>', change });
        const found = readSnippet(code, names);
        const expected = { element, lang, attributes, base, form: readForm(form) };
        expect(found).to.deep.equal(hasBase.includes(form) ? expected : { ...expected, base: defaultBase });
      }
    });

  for (const form of codeForms.filter((each) => !['wordpress', 'sharepoint'].includes(each)))
    it(`tells in the code as ${form} where it can be changed`, () => {
      for (const state of [
        ...states,
        { ...states[0]!, attributes: { sector: '-->--!>' }, accent: '#c8102e' },
      ]) {
        const whole = { ...state, form };
        const code = codeOf(whole, {}, fallback, { change: changeAddress(whole, studio) });
        const [[, address = ''] = [], ...others] = [...code.matchAll(/change: (\S+)/g)];
        expect(others).to.deep.equal([]);
        expect(address.startsWith('https://studio.example/?lang=nl#')).to.equal(true);
        const { hash } = new URL(address);
        const opened = stateOfAddress(hash.slice('#build/'.length), names, 'fr');
        expect(addressOfState(opened)).to.equal(addressOfState(whole));
        if (form === 'react') continue;
        const page = new DOMParser().parseFromString(code, 'text/html');
        expect(page.body.textContent).not.to.contain(address.slice(-20));
      }
    });

  it('tells no address of a studio that is a file of the disk', () => {
    expect(changeAddress(states[0]!, { href: 'file:///tmp/studio.html' })).to.equal(undefined);
  });

  it('reads a shortcode back, and nothing from other code', () => {
    const state = { ...states[1]!, form: 'wordpress' as const };
    const { element, lang, attributes } = state;
    const found = readSnippet(codeOf(state, {}, fallback), names);
    expect([found?.element, found?.lang, found?.attributes]).to.deep.equal([element, lang, attributes]);
    for (const code of ['', '<p>text</p>', '<forem-other></forem-other>', '<iframe src="nowhere"></iframe>'])
      expect(readSnippet(code, names)).to.equal(undefined);
  });

  it('takes no attribute that runs a script, or that HTML cannot hold, from an address or from code', () => {
    const address = 'project-list?lang=nl&view=table&onclick=x&ONFOCUS=x&%3Cx=1&tabindex=0';
    const taken = { view: 'table', tabindex: '0' };
    expect(stateOfAddress(address, names, 'fr').attributes).to.deep.equal(taken);
    const tag = '<forem-project-list view="table" tabindex="0" onclick="x" onFocus="x" <x="1">';
    expect(readSnippet(tag, names)?.attributes).to.deep.equal(taken);
    const frame = `<iframe src="https://cdn.example/frame/index.html?element=${address.replace('?', '&')}">`;
    expect(readSnippet(frame, names)?.attributes).to.deep.equal(taken);
  });

  it('writes custom properties into the address of a frame, and reads them back', () => {
    const properties = new Map([
      ['--forem-color-accent', 'light-dark(#946400, #ffcc00)'],
      ['--forem-font-family', 'Georgia, serif'],
    ]);
    for (const form of ['frame', 'sharepoint'] as const) {
      const code = codeOf({ ...states[1]!, form }, {}, fallback, { properties });
      expect([...propertiesIn(code)]).to.deep.equal([...properties]);
      expect(readSnippet(code, names)?.attributes).to.deep.equal(states[1]!.attributes);
    }
    const rule = 'forem-project-list {\n  --forem-radius: 6px;\n}';
    expect([...propertiesIn(rule)]).to.deep.equal([['--forem-radius', '6px']]);
  });

  it('reads elements under another prefix back', () => {
    const acme = '<acme-project-list lang="nl" sector="textile"></acme-project-list>';
    const script = `<script type="module">import { registerAs } from 'x'; registerAs('acme-')</script>`;
    for (const code of [acme, script + acme])
      expect(readSnippet(code, names)).to.include({ element: 'project-list', lang: 'nl' });
    expect(readSnippet('<forem-network-card></forem-network-card>' + acme, names)?.element).to.equal(
      'network-card',
    );
  });

  it('adds the digest of the script to the code, and a policy with the address of the files', () => {
    const state = states[0]!;
    const code = codeOf(state, { 'forem-widgets.js': 'sha384-abc' }, fallback);
    expect(code).to.contain('integrity="sha384-abc"');
    expect(policyOf(state)).to.contain('script-src https://files.example.org');
  });
});
