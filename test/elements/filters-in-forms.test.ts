import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/embed/generated/define/forem-facet-filter.js';
import '../../src/embed/generated/define/forem-search-box.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import type { FacetFilter } from '../../src/elements/filters/facet-filter-element.js';
import type { FormControl } from '../../src/elements/filters/form-control.js';
import { itByKeyboard } from '../helpers/keys.js';
import { allText, mount, mounted, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';
import { data, box, find, isFocused, sectors } from '../helpers/sector-filter.js';

describe('filters in a form', () => {
  async function form(content: TemplateResult): Promise<{ form: HTMLFormElement; controls: FormControl[] }> {
    const element = await mount<HTMLFormElement>(html`<form>${content}</form>`);
    const controls = [
      ...element.querySelectorAll<FormControl>('forem-sector-filter, forem-facet-filter, forem-search-box'),
    ];
    await Promise.all(controls.map((each) => settled(each)));
    return { form: element, controls };
  }
  const sent = (element: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(element)];

  it('submit one entry per chosen value under their name, and nothing without a name', async () => {
    const { form: element, controls } = await form(
      html`<forem-sector-filter name="s" group="send" .data=${data}></forem-sector-filter>
        <forem-facet-filter facet="status" group="send" .data=${data}></forem-facet-filter>
        <forem-search-box name="words" group="send" .data=${data}></forem-search-box>`,
    );
    const [filter, status, search] = controls as [FormControl, FormControl, FormControl];
    expect(sent(element)).to.deep.equal([['words', '']]);
    box(status, 'unknown').click();
    let atChange: unknown;
    element.addEventListener('change', () => (atChange = sent(element)), { once: false });
    box(filter, 'textile').click();
    expect(atChange).to.deep.equal([
      ['s', 'textile'],
      ['words', ''],
    ]);
    box(filter, 'sante').click();
    search.selection = { ...search.selection, q: 'projet' };
    await waitUntil(() => sent(element).length === 3);
    expect(sent(element)).to.deep.equal([
      ['s', 'textile'],
      ['s', 'sante'],
      ['words', 'projet'],
    ]);
    expect(filter.form === element).to.equal(true);
    expect(element.elements.namedItem('s') === filter).to.equal(true);
  });

  it('reset to the initial selection, each for itself, without an event', async () => {
    const { form: element, controls } = await form(
      html`<forem-sector-filter
          name="s"
          group="reset"
          .data=${data}
          .selection=${{ sector: ['textile'], status: ['unknown'] }}
        ></forem-sector-filter>
        <forem-search-box name="q" group="reset" .data=${data}></forem-search-box>`,
    );
    const [filter] = controls as [FormControl];
    const outside = await mounted<FacetFilter>(
      html`<forem-facet-filter facet="status" group="reset" .data=${data}></forem-facet-filter>`,
    );
    box(filter, 'sante').click();
    box(outside, 'ended').click();
    filter.selection = { ...filter.selection, q: 'zzz' };
    let events = 0;
    element.addEventListener('forem-filter-change', () => events++);
    element.reset();
    expect(filter.selection).to.deep.equal({ sector: ['textile'], status: ['unknown', 'ended'] });
    await filter.updateComplete;
    expect(box(filter, 'sante').checked).to.equal(false);
    expect(sent(element)).to.deep.equal([
      ['s', 'textile'],
      ['q', ''],
    ]);
    expect(events).to.equal(0);
  });

  it('restore the state saved by the browser, even before they join a group', async () => {
    const state = new FormData();
    state.append('s', 'textile');
    state.append('s', 'sante');
    const early = Object.assign(document.createElement('forem-sector-filter'), {
      data,
      name: 's',
      group: 'again',
    });
    early.formStateRestoreCallback(state);
    const element = await mounted<FacetFilter>(html`${early}`);
    expect(element.selection).to.deep.equal({ sector: ['textile', 'sante'] });
    expect(box(element, 'sante').checked).to.equal(true);
    state.delete('s');
    element.formStateRestoreCallback(state);
    expect(element.selection).to.deep.equal({});
  });

  it('are disabled by the attribute or a fieldset, and are then not submitted', async () => {
    const { form: element, controls } = await form(
      html`<fieldset>
        <forem-sector-filter
          name="s"
          group="disabled"
          .data=${data}
          .selection=${{ sector: ['textile'] }}
        ></forem-sector-filter>
        <forem-search-box name="q" group="disabled" .data=${data}></forem-search-box>
      </fieldset>`,
    );
    const [filter, search] = controls as [FormControl, FormControl];
    const isDisabled = (each: FormControl): boolean => find(each, 'input').matches(':disabled');
    element.querySelector('fieldset')!.disabled = true;
    await Promise.all(controls.map((each) => each.updateComplete));
    expect(controls.map(isDisabled)).to.deep.equal([true, true]);
    expect(sent(element)).to.deep.equal([]);
    element.querySelector('fieldset')!.disabled = false;
    filter.disabled = true;
    await Promise.all(controls.map((each) => each.updateComplete));
    expect([isDisabled(filter), isDisabled(search)]).to.deep.equal([true, false]);
    expect(sent(element)).to.deep.equal([['q', '']]);
  });

  it('block the form while a required value is missing, with a message in their language', async () => {
    const { form: element, controls } = await form(
      html`<forem-sector-filter
          lang="en"
          name="s"
          required
          group="required"
          .data=${data}
        ></forem-sector-filter>
        <forem-search-box lang="nl" required group="required" .data=${data}></forem-search-box>`,
    );
    const [filter, search] = controls as [FormControl, FormControl];
    expect(allText(filter)).to.contain('Sectors required');
    expect(filter.willValidate).to.equal(true);
    expect(filter.validity.valueMissing).to.equal(true);
    expect(filter.validationMessage).to.equal('Choose at least one value.');
    expect(search.validationMessage).to.equal('Typ minstens één woord.');
    let submitted = 0;
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    const invalid = oneEvent(filter, 'invalid');
    element.requestSubmit();
    await invalid;
    expect(submitted).to.equal(0);
    expect(
      isFocused(filter, find(filter, '[part=checkbox]')),
      'the browser goes to the first value',
    ).to.equal(true);
    box(filter, 'textile').click();
    expect(filter.checkValidity()).to.equal(true);
    search.selection = { ...search.selection, q: 'x' };
    await waitUntil(() => search.checkValidity());
    element.requestSubmit();
    expect(submitted).to.equal(1);
  });

  it('receive the focus from a label of the page', async () => {
    for (const [attributes, target] of [
      [{}, '[part=checkbox]'],
      [{ display: 'select' }, '.opener'],
      [{ collapsed: true }, '.fold'],
    ] as const) {
      const element = await sectors({ ...attributes, id: 'labelled' });
      const label = Object.assign(document.createElement('label'), { htmlFor: 'labelled' });
      element.before(label);
      expect([...element.labels].map((each) => each === label)).to.deep.equal([true]);
      label.click();
      expect(isFocused(element, find(element, target))).to.equal(true);
      label.remove();
      element.remove();
    }
  });

  itByKeyboard(
    'are sent by Enter in a search box with a name, by the form’s button, and not without',
    async () => {
      const { form: element, controls } = await form(
        html`<forem-search-box group="enter" .data=${data}></forem-search-box
          ><button name="by" value="button">Go</button>`,
      );
      const [search] = controls as [FormControl];
      const submitters: (string | undefined)[] = [];
      element.addEventListener('submit', (event) => {
        event.preventDefault();
        submitters.push(event.submitter?.localName);
      });
      find(search, 'input').focus();
      await sendKeys({ press: 'Enter' });
      expect(submitters).to.have.length(0);
      search.name = 'q';
      await sendKeys({ press: 'Enter' });
      const button = element.querySelector('button')!;
      expect(submitters).to.deep.equal(['button']);
      button.disabled = true;
      await sendKeys({ press: 'Enter' });
      expect(submitters).to.have.length(1);
      button.remove();
      await sendKeys({ press: 'Enter' });
      expect(submitters).to.deep.equal(['button', undefined]);
    },
  );
});
