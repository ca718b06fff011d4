/** Controls that a screen reader lists out of their context: each needs a name that tells it from the others. */
import { expect, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import type { ForemPartnerships } from '../../src/elements/page/partnerships/partnerships.js';
import { dataset as build, project, theme } from '../builders.js';
import { itByKeyboard } from '../helpers/keys.js';
import { mounted, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const src = '/test/fixtures/partnerships.json';

/** Yields all elements in a tree and in the shadow trees within it. */
function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const withoutHidden = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};
const nameOf = (control: HTMLElement): string => control.getAttribute('aria-label') ?? withoutHidden(control);

async function pageWith(lang: string): Promise<ForemPartnerships> {
  const page = await mounted<ForemPartnerships>(
    html`<forem-partnerships
      lang=${lang}
      src=${src}
      group=${`names ${lang}`}
      export
      sections="introduction networks themes sectors filters projects map timeline"
      .selection=${{ theme: ['mobility'] }}
    ></forem-partnerships>`,
  );
  for (const part of elementsIn(page.shadowRoot!))
    if (part.localName.startsWith('forem-')) await settled(part as ForemElement);
  return page;
}

describe('names of controls', () => {
  for (const lang of ['fr', 'nl', 'de', 'en'])
    it(`differ on a whole page, in ${lang}`, async () => {
      const page = await pageWith(lang);
      // The feet of list, map, charts and timeline have the same buttons, and open the same panels.
      const feet = [...elementsIn(page.shadowRoot!)].filter((each) => each.matches('.actions'));
      expect(feet.length).to.equal(5);
      for (const foot of feet)
        for (const button of foot.querySelectorAll<HTMLElement>('button[aria-expanded]')) button.click();
      await waitUntil(() => feet.every((each) => each.querySelector('textarea, p.panel')), 'panels are open');
      const names = [...elementsIn(page.shadowRoot!)]
        .filter((each) => each.matches('summary, button, fieldset, textarea'))
        .map(
          (each) =>
            `${each.localName} ${each.matches('fieldset') ? nameOf(each.querySelector('legend')!) : nameOf(each)}`,
        );
      expect(names.length).to.be.greaterThan(30);
      // A chart and a filter of the same facet are two views of one choice.
      const repeated = names.filter((name, index) => names.indexOf(name) !== index);
      expect(repeated).to.deep.equal([]);
      expect(names.filter((name) => !name.includes(' '))).to.deep.equal([]);
    });

  it('tell the “more” buttons of filters and charts apart', async () => {
    const data = build({
      themes: Array.from({ length: 30 }, (_, i) => theme({ id: `t${i}` })),
      projects: Array.from({ length: 30 }, (_, i) => project({ themes: [`t${i}`] })),
    });
    const filter = await mounted(html`<forem-theme-filter lang="fr" .data=${data}></forem-theme-filter>`);
    const chart = await mounted(
      html`<forem-facet-chart lang="fr" facet="theme" .data=${data}></forem-facet-chart>`,
    );
    const more = [filter, chart].map((each) => nameOf(each.shadowRoot!.querySelector<HTMLElement>('.more')!));
    expect(more).to.deep.equal(['Afficher 20 de plus : Thèmes', 'Afficher plus : Thèmes']);
  });

  it('are visible labels that the accessible names begin with', async () => {
    const page = await pageWith('fr');
    const wrong = [...elementsIn(page.shadowRoot!)].filter(
      (each) =>
        each.matches('button[aria-label]') &&
        !each.getAttribute('aria-label')!.startsWith(withoutHidden(each)) &&
        !each.getAttribute('aria-label')!.includes('Page'),
    );
    expect(wrong.map((each) => each.outerHTML)).to.deep.equal([]);
  });

  it('say of each download that it is one', async () => {
    const page = await pageWith('fr');
    const names = [...elementsIn(page.shadowRoot!)]
      .filter((each) => each.matches('.downloads button'))
      .map((each) => nameOf(each).replace(/\s/g, ' '));
    expect(names).to.include.members([
      'CSV : télécharger « Exemples de projets »',
      'SVG : télécharger « Chronologie des projets »',
    ]);
    for (const name of names) expect(name).to.match(/^[A-Z-]+ : télécharger « .+ »$/);
  });

  it('say the unit of a number beside a link', async () => {
    const page = await pageWith('fr');
    const items = [...page.shadowRoot!.querySelectorAll('nav li')].map(withoutHidden);
    expect(items).to.include.members(['Réseaux 3 réseaux', 'Exemples de projets 3 projets']);
  });
});

describe('a link to a section, opened in a new tab', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  // WebKitGTK leaves the focus where it was, as in partnerships.test.ts: the reason is not known yet.
  itByKeyboard('leads to the section, which has a name', async () => {
    history.replaceState(null, '', '#timeline');
    const page = await pageWith('fr');
    await waitUntil(() => page.shadowRoot!.activeElement?.id === 'timeline');
    expect(page.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Chronologie');
  });

  it('leaves an element of the page with the same id to the browser', async () => {
    history.replaceState(null, '', '#timeline');
    const own = document.body.appendChild(document.createElement('p'));
    own.id = 'timeline';
    const page = await pageWith('fr');
    expect(page.shadowRoot!.activeElement).to.equal(null);
    own.remove();
  });
});

describe('a required control that a form refuses', () => {
  for (const markup of [
    '<forem-theme-filter lang="fr" name="theme" required></forem-theme-filter>',
    '<forem-theme-filter lang="fr" name="theme" required display="select"></forem-theme-filter>',
    '<forem-facet-filter lang="fr" name="country" facet="country" required display="chips"></forem-facet-filter>',
    '<forem-search-box lang="fr" name="q" required></forem-search-box>',
  ])
    it(`says so in the page until it is valid: ${markup}`, async () => {
      const control = await mounted<ForemPartnerships & { reportValidity(): boolean }>(markup);
      control.src = src;
      control.group = markup;
      await settled(control);
      const inputs = (): HTMLElement[] => [
        ...control.shadowRoot!.querySelectorAll<HTMLElement>('[part~=checkbox], [part=input]'),
      ];
      await waitUntil(() => inputs().length > 0);
      expect(inputs().some((each) => each.hasAttribute('aria-invalid'))).to.equal(false);
      expect(control.reportValidity()).to.equal(false);
      await control.updateComplete;
      // The button of a closed panel has the focus then.
      for (const opener of control.shadowRoot!.querySelectorAll('[part~=opener]'))
        expect(opener.getAttribute('aria-describedby')).to.equal('fault');
      for (const input of inputs()) {
        expect(input.getAttribute('aria-invalid')).to.equal('true');
        const message = control.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!);
        expect(message?.textContent).to.match(/^(Choisissez|Écrivez) au moins un/);
        expect(message!.checkVisibility(), 'the message is seen').to.equal(true);
      }
      control.selection = { theme: ['mobility'], country: ['FR'], q: 'emploi' };
      await waitUntil(() => inputs().every((each) => !each.hasAttribute('aria-invalid')));
    });
});
