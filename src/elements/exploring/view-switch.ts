import { html, type TemplateResult } from 'lit';
import { live } from './live.js';
import type { Msg } from '../../localization/messages.js';

/** An option of a switch, with its label. */
export type SwitchOption<T extends string> = readonly [id: T, label: unknown];

/**
 * Renders a choice between views as native radio buttons in a row.
 * @param name CSS part of the switch, and name of its radio buttons
 * @param legend accessible name of the switch: what it switches
 */
export const viewSwitch = <T extends string>(
  name: string,
  legend: unknown,
  options: readonly SwitchOption<T>[],
  chosen: T,
  choose: (id: T) => void,
): TemplateResult =>
  html`<fieldset class="switch" part=${name}>
    <legend class="visually-hidden">${legend}</legend>
    ${options.map(
      ([id, label]) =>
        html`<label class="option"
          ><input type="radio" name=${name} .checked=${live(id === chosen)} @change=${() => choose(id)} />
          <span>${label}</span></label
        >`,
    )}
  </fieldset>`;

/** Renders the switch between a drawing and the table with the same data. */
export const tableSwitch = <T extends string>(
  msg: Msg,
  {
    name,
    legend,
    drawing,
  }: { readonly name: string; readonly legend: unknown; readonly drawing: SwitchOption<T> },
  chosen: T | 'table',
  choose: (id: T | 'table') => void,
): TemplateResult =>
  viewSwitch<T | 'table'>(
    name,
    legend,
    [drawing, ['table', msg('Tableau', { id: 'view.table' })]],
    chosen,
    choose,
  );
