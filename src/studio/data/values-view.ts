/** Values of the columns that become sectors, themes, networks or programmes. */
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Speech } from '../studio-messages.js';
import type { FieldValues } from './list-values.js';
import { inTurn } from './in-turn.js';
import type { SetValue } from './value-row.js';
import './field-values.js';

export const valuesView = (speech: Speech, fields: readonly FieldValues[], set: SetValue): unknown =>
  repeat(
    fields,
    ({ field }) => field,
    (field) =>
      html`${inTurn(
        () => html`<studio-field-values .speech=${speech} .field=${field} .set=${set}></studio-field-values>`,
      )}`,
  );
