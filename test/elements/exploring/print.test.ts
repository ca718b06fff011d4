import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/embed/generated/define/forem-facet-chart.js';
import '../../../src/embed/generated/define/forem-partnership-map.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import '../../../src/embed/generated/define/forem-project-timeline.js';
import { findAll, mount, mounted, settled, textOf } from '../../helpers/mount.js';

const src = '/test/fixtures/partnerships.json';

/** A print: the document of its frame, and the frame. */
interface Printed {
  readonly page: Document;
  readonly view: Window;
  readonly frame: HTMLIFrameElement;
  /** The copy of the element. */
  readonly copy: ShadowRoot;
}

/** Clicks on the button, and returns what the browser would print: it has no paper here. */
async function printed(element: Element, label = 'Imprimer'): Promise<Printed> {
  const root = element.shadowRoot!;
  const prints = new Promise<HTMLIFrameElement>((resolve) => {
    const catchPrint = ({ target }: Event): void => {
      const frame = target as HTMLIFrameElement;
      frame.contentWindow!.print = () => resolve(frame);
    };
    root.addEventListener('load', catchPrint, { capture: true, once: true });
  });
  findAll(element, '.actions button')
    .find((each) => textOf(each) === label)!
    .click();
  const frame = await prints;
  const page = frame.contentDocument!;
  return { page, view: frame.contentWindow!, frame, copy: page.body.querySelector('div')!.shadowRoot! };
}

const elements: Record<string, (group: string) => TemplateResult> = {
  'forem-project-list': (group) =>
    html`<forem-project-list
      export
      lang="nl"
      src=${src}
      group=${group}
      sector="construction"
    ></forem-project-list>`,
  'forem-facet-chart': (group) =>
    html`<forem-facet-chart
      export
      lang="nl"
      src=${src}
      group=${group}
      selection="sector=construction"
    ></forem-facet-chart>`,
  'forem-project-timeline': (group) =>
    html`<forem-project-timeline
      export
      lang="nl"
      src=${src}
      group=${group}
      selection="sector=construction"
    ></forem-project-timeline>`,
  'forem-partnership-map': (group) =>
    html`<forem-partnership-map
      export
      lang="nl"
      src=${src}
      group=${group}
      selection="sector=construction"
    ></forem-partnership-map>`,
};

describe('the print of one element', () => {
  for (const [name, markup] of Object.entries(elements))
    it(`has title, filters, content and source, and nothing of the page: ${name}`, async () => {
      document.body.append(Object.assign(document.createElement('p'), { id: 'around', textContent: 'Page' }));
      try {
        const element = await mounted(html`${markup(`print ${name}`)}`);
        const { page, frame, copy } = await printed(element, 'Afdrukken');
        expect(page.body.textContent).not.to.include('Page');
        expect(page.documentElement.lang).to.equal('nl');
        expect(page.title).to.include('Sectoren: Bouw');
        const words = textOf(copy.querySelector('.base')!);
        expect(words).to.include(textOf(findAll(element, 'h2')[0]!));
        expect(words).to.include('Sectoren: Bouw').and.include('Bron: ').and.include(location.pathname);
        // Styles have come along: the copy looks like the element.
        const display = (root: ShadowRoot): string =>
          getComputedStyle(root.querySelector('[part=actions]')!).display;
        expect(display(element.shadowRoot!)).to.equal('flex');
        expect(display(copy)).to.equal('flex');
        expect(copy.querySelectorAll('details:not([open])')).to.have.length(0);
        expect(copy.querySelectorAll('.unloaded')).to.have.length(0);
        frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
      } finally {
        document.querySelector('#around')!.remove();
      }
    });

  it('has the theme, the direction and the slots of the page, and a heading that the page leaves out', async () => {
    const root = await mount(html`
      <div dir="rtl" style="--forem-color-accent: rgb(1, 2, 3); font-family: Georgia, serif">
        <forem-facet-chart export src=${src} group="print theme">
          <p slot="header">Our title</p>
        </forem-facet-chart>
        <forem-facet-chart export heading="none" src=${src} group="print theme"></forem-facet-chart>
      </div>
    `);
    const [titled, untitled] = [...root.children] as [Element, Element];
    await Promise.all([settled(titled), settled(untitled)]);
    const { page, view, copy } = await printed(titled);
    expect(page.documentElement.dir).to.equal('rtl');
    const host = view.getComputedStyle(copy.host);
    expect(host.getPropertyValue('--forem-color-accent').trim()).to.equal('rgb(1, 2, 3)');
    expect(host.fontFamily).to.include('Georgia');
    const slot = copy.querySelector<HTMLSlotElement>('slot[name=header]')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Our title']);

    const heading = (await printed(untitled)).copy.querySelector('h2')!;
    expect(textOf(heading)).to.equal('Secteurs');
    expect(heading.getBoundingClientRect().height).to.be.above(10);
  });

  it('is one of the whole page where a frame has no document', async () => {
    const element = await mounted(html`
      <forem-facet-chart export src=${src} group="print sandbox"></forem-facet-chart>
    `);
    const { print } = window;
    const pages = new Promise<void>((resolve) => (window.print = resolve));
    // A frame in a sandbox belongs to an origin of its own.
    const { append } = ShadowRoot.prototype;
    ShadowRoot.prototype.append = function (...nodes) {
      for (const node of nodes) if (node instanceof HTMLIFrameElement) node.sandbox.add('allow-modals');
      append.apply(this, nodes);
    };
    try {
      findAll(element, '.actions button')
        .find((each) => textOf(each) === 'Imprimer')!
        .click();
      await pages;
      expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
    } finally {
      window.print = print;
      ShadowRoot.prototype.append = append;
    }
  });
});
