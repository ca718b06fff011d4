// Tests that hydration keeps the text and the nodes of prerendered elements.
import { expect } from '@open-wc/testing';
import { elements } from '../../src/embed/generated/elements.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { allText } from '../helpers/mount.js';
import { closePages, openAddress, openPage, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const attributes: Readonly<Record<string, string>> = {
  'forem-network-card': 'network=eures',
  'forem-partner-card': 'partner=vdab',
  'forem-project-card': 'project=ab-refugies',
  'forem-project-list': 'page-size=3',
};

/** Empty script of the page. The test loads the elements later. */
const quiet = '/test/helpers/nothing.ts';

async function prerendered(tag: string, lang: string, more = attributes[tag] ?? ''): Promise<Page> {
  const answer = await fetch(`/__prerendered__?element=${tag}&lang=${lang}&${more}`);
  const body = `${await answer.text()}<p id="below">Below</p>`;
  return openPage(body, { module: quiet, html: `lang="${lang}"` });
}

function startIn(document: Document): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${location.origin}/dist/forem-widgets.js`;
  document.body.append(script);
}

async function start({ document, settled }: Page, tag: string): Promise<ForemElement> {
  startIn(document);
  const element = await settled<ForemElement>(tag);
  await complete(element);
  return element;
}

/** Resolves when the element and all elements inside it are hydrated. */
async function complete(element: ForemElement): Promise<void> {
  const until = performance.now() + 4000;
  const waiting = () =>
    within(element).filter((each) => each.hasAttribute('defer-hydration') || each.state === 'loading');
  while (waiting().length && performance.now() < until)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const each of within(element)) await each.updateComplete;
}

const nodesIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? nodesIn(each.shadowRoot) : []),
  ]);
/** Returns names of elements: a failed comparison of the elements themselves would never be printed to its end. */
const namesOf = (list: readonly Element[]): string[] => list.map(({ localName }) => localName);
const drawnIn = (element: Element): Element[] =>
  nodesIn(element.shadowRoot!).filter(({ localName }) => localName !== 'style');
const within = (element: Element): ForemElement[] =>
  [element, ...nodesIn(element.shadowRoot!)].filter(({ localName }) =>
    localName.startsWith('forem-'),
  ) as ForemElement[];

/** Returns the visible text without differences of white space, and the position of the content below. */
const seen = ({ document }: Page, tag: string) => ({
  text: allText(document.querySelector(tag)!).replace(/\s+/g, ' ').trim(),
  chosen: drawnIn(document.querySelector(tag)!)
    .filter((each) => each.matches(':checked'))
    .map((each) => (each as HTMLInputElement).value),
  below: document.querySelector<HTMLElement>('#below')!.offsetTop,
});

describe('HTML drawn by a server', () => {
  afterEach(closePages);

  for (const tag of Object.keys(elements))
    for (const lang of ['fr', 'de'])
      it(`is the same once the element has started, and moves nothing: ${tag} ${lang}`, async () => {
        const page = await prerendered(tag, lang);
        const element = page.document.querySelector(tag)!;
        const [before, nodes] = [seen(page, tag), drawnIn(element)];
        expect(namesOf(nodes)).not.to.be.empty;
        await start(page, tag);
        expect(seen(page, tag)).to.deep.equal(before);
        expect(namesOf(drawnIn(element).filter((each) => !nodes.includes(each)))).to.be.empty;
        expect(namesOf(nodes.filter((each) => !each.isConnected))).to.be.empty;
        expect([...page.errors, ...page.warnings]).to.be.empty;
      });

  const about = 'network=eures';
  const card = 'forem-network-card';

  it('keeps open details, scroll position and focus', async () => {
    const page = await prerendered(card, 'en', about);
    const root = page.document.querySelector(card)!.shadowRoot!;
    const details = root.querySelector('details')!;
    details.open = true;
    details.querySelector('summary')!.focus();
    await start(page, card);
    expect(details.isConnected && details.open).to.be.true;
    expect(root.activeElement).to.equal(details.querySelector('summary'));
  });

  it('answers to a reader from then on', async () => {
    const page = await prerendered('forem-theme-filter', 'en');
    const element = await start(page, 'forem-theme-filter');
    const box = element.shadowRoot!.querySelector('input')!;
    const changed = new Promise((resolve) => element.addEventListener('forem-filter-change', resolve));
    box.click();
    await changed;
    await complete(element);
    expect(box.isConnected && box.checked).to.be.true;
    expect(allText(element)).to.include('Clear this filter');
  });

  it('shows the selection of the drawing', async () => {
    const page = await prerendered('forem-project-list', 'nl', 'theme=skills&sort=-start&page-size=2');
    const before = drawnIn(page.document.querySelector('forem-project-list')!);
    const element = await start(page, 'forem-project-list');
    const drawn = drawnIn(element);
    expect(namesOf(drawn)).to.deep.equal(namesOf(before));
    expect(drawn.every((each, index) => each === before[index])).to.equal(true);
  });

  it('has the cards of the page’s own template', async () => {
    const own = encodeURIComponent(
      '<h3 data-field="name"></h3><p>Quand : <b data-field="period"></b></p></template>',
    );
    const page = await prerendered('forem-project-list', 'fr', `page-size=2&card=${own}`);
    const element = page.document.querySelector('forem-project-list')!;
    const before = drawnIn(element);
    expect(before.filter((each) => each.matches('.own-card'))).to.have.length(2);
    await start(page, 'forem-project-list');
    const drawn = drawnIn(element);
    expect(namesOf(drawn)).to.deep.equal(namesOf(before));
    expect(drawn.every((each, index) => each === before[index])).to.equal(true);
    expect([...page.errors, ...page.warnings]).to.be.empty;
  });

  for (const open of ['inline', 'dialog'])
    it(`keeps the project that the address of the page opens: ${open}`, async () => {
      const tag = 'forem-project-list';
      const address = `/__prerendered__?element=${tag}&lang=fr&url-sync=&open=${open}&forem-project=ab-refugies`;
      const document = await openAddress(address);
      const element = document.querySelector<ForemElement>(tag)!;
      const before = drawnIn(element);
      const opened = (): HTMLElement | null => element.shadowRoot!.querySelector('.opened');
      expect(opened()!.textContent).to.include('AB Réfugiés');
      startIn(document);
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent.trim() === 'AB Réfugiés', 'focus');
      const drawn = drawnIn(element);
      expect(namesOf(drawn)).to.deep.equal(namesOf(before));
      expect(drawn.every((each, index) => each === before[index])).to.equal(true);
      expect(opened()!.matches(':modal')).to.equal(open === 'dialog');
      opened()!.querySelector<HTMLElement>('.close')!.click();
      await waitUntil(() => !opened(), 'closed');
      expect(document.location.search).not.to.include('project=');
    });

  for (const [name, change] of Object.entries({
    'other words than today’s': (html: string) => html.replace('EURES<', 'EURES 2019<'),
    'one element less': (html: string) => html.replace(/<details.*?<\/details>/s, ''),
    'marks of another version': (html: string) => html.replace(/lit-part [\w+/]{4}/g, 'lit-part AAAA'),
    'no marks at all': (html: string) => html.replace(/<!--.*?-->/gs, ''),
  }))
    it(`is drawn anew where it has ${name}`, async () => {
      const drawn = await (await fetch(`/__prerendered__?element=${card}&lang=en&${about}`)).text();
      expect(change(drawn)).not.to.equal(drawn);
      const page = await openPage(change(drawn), { module: quiet });
      const before = drawnIn(page.document.querySelector(card)!);
      const element = await start(page, card);
      const fresh = await openPage(`<${card} lang="en" network="eures"></${card}>`, { module: quiet });
      await start(fresh, card);
      expect(allText(element)).to.equal(allText(fresh.document.querySelector(card)!));
      expect(namesOf(before.filter((each) => each.isConnected))).to.be.empty;
      expect([...page.errors, ...page.warnings]).to.be.empty;
    });
});
