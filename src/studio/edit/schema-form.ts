/** Forms made from the JSON Schema: a control for each field of a record, with the description as help. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import { languages } from '../../dataset/languages.js';
import { capitalized, languageName } from '../../localization/format.js';
import { inputValue } from '../input-value.js';
import { isObject } from '../../dataset/is-object.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Speech } from '../studio-messages.js';
import { editLabel } from './edit-wording.js';
import { helpIn } from './help-wording.js';
import type { ValuePath } from './edit-history.js';
import { choicesOf, recordName } from './record-names.js';
import { definitionOf, plainSchema, type Schema } from './schema.js';

export interface FormContext {
  readonly speech: Speech;
  readonly dataset: Dataset;
  /** Sets the value at a path of the dataset; `undefined` removes it. */
  readonly set: (path: ValuePath, value: unknown) => void;
}

interface FormPlace {
  readonly name: string;
  readonly path: ValuePath;
  readonly schema: Schema;
  readonly value: unknown;
  readonly isRequired: boolean;
  /** Place in a list, from 1. */
  readonly number?: number;
}

/** Shows words in back quotes as code. */
const helpView = (text: string): unknown =>
  text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));

/** Name of a field, with its place in a list. */
const nameOf = ({ speech: { msg } }: FormContext, { name, number }: FormPlace): string =>
  editLabel(msg, name) + (number === undefined ? '' : `\u00a0${number}`);

function help(context: FormContext, place: FormPlace): unknown {
  const { msg, lang } = context.speech;
  const { schema, isRequired } = place;
  const required = msg('obligatoire', { id: 'studio.edit.required' });
  const { description } = schema;
  return html`<span
    >${nameOf(context, place)}${isRequired ? html` <abbr title=${required}>*</abbr>` : nothing}${
      description ? html` <small class="quiet">${helpView(helpIn(lang, description))}</small>` : nothing
    }</span
  >`;
}

/** A text in four languages. */
function localizedField(context: FormContext, place: FormPlace): unknown {
  const { speech, set } = context;
  const text = isObject(place.value) ? place.value : {};
  return html`<fieldset class="group">
    <legend>${help(context, place)}</legend>
    <div class="languages">
      ${languages.map(
        (each) =>
          html`<label class="field"
            ><span>${capitalized(languageName(each, speech.lang), speech.lang)}</span>
            <textarea
              rows="2"
              lang=${each}
              .value=${typeof text[each] === 'string' ? text[each] : ''}
              @change=${(event: Event) => set([...place.path, each], inputValue(event).trim())}
            ></textarea>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Ids of records: one check box for each. */
function idsField(context: FormContext, place: FormPlace): unknown {
  const { speech, set } = context;
  const chosen = Array.isArray(place.value) ? (place.value as string[]) : [];
  const toggle = (id: string, isChosen: boolean): void =>
    set(place.path, isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  return html`<details class="group">
    <summary>${editLabel(speech.msg, place.name)} (${chosen.length})</summary>
    <fieldset>
      <legend class="sr">${editLabel(speech.msg, place.name)}</legend>
      ${choicesOf(context.dataset, place.name).map(
        (record) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${chosen.includes(record.id)}
              @change=${(event: Event) => toggle(record.id, (event.target as HTMLInputElement).checked)}
            />
            ${recordName(record, speech.lang)}</label
          >`,
      )}
    </fieldset>
  </details>`;
}

/** Several texts, one on each line. */
function linesField(context: FormContext, place: FormPlace): unknown {
  const lines = Array.isArray(place.value) ? (place.value as string[]).join('\n') : '';
  const write = (event: Event): void =>
    context.set(
      place.path,
      inputValue(event)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  return html`<label class="field"
    >${help(context, place)}<textarea rows="2" .value=${lines} @change=${write}></textarea>
  </label>`;
}

function listField(context: FormContext, place: FormPlace, items: Schema): unknown {
  const { msg } = context.speech;
  const list = Array.isArray(place.value) ? (place.value as unknown[]) : [];
  return html`<fieldset class="group">
    <legend>${help(context, place)}</legend>
    <div class="form">
      ${list.map(
        (value, i) =>
          html`<div class="form">
            ${fieldFor(context, {
              name: place.name,
              path: [...place.path, i],
              schema: items,
              value,
              isRequired: false,
              number: i + 1,
            })}
            <button type="button" @click=${() => context.set([...place.path, i], undefined)}>
              ${msg('Retirer', { id: 'studio.edit.remove' })}
            </button>
          </div>`,
      )}
      <button type="button" @click=${() => context.set([...place.path, list.length], {})}>
        ${msg(str`Ajouter : ${editLabel(msg, place.name)}`, { id: 'studio.edit.add' })}
      </button>
    </div>
  </fieldset>`;
}

function simpleField(context: FormContext, place: FormPlace, schema: Schema): unknown {
  const { set } = context;
  const { path, value, name } = place;
  const { msg, lang } = context.speech;
  const records = choicesOf(context.dataset, name);
  const choices = schema.enum
    ? schema.enum.map((each) => ({ id: String(each), label: String(each) }))
    : records.map((record) => ({ id: record.id, label: recordName(record, lang) }));
  if (choices.length)
    return html`<label class="field"
      >${help(context, place)}
      <select @change=${(event: Event) => set(path, inputValue(event))}>
        <option value="" ?selected=${!value}>${msg('Aucun', { id: 'studio.edit.none' })}</option>
        ${choices.map(({ id, label }) => html`<option value=${id} ?selected=${id === value}>${label}</option>`)}
      </select></label
    >`;
  if (schema.type === 'boolean')
    return html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${value === true}
        @change=${(event: Event) => set(path, (event.target as HTMLInputElement).checked || undefined)}
      />${help(context, place)}</label
    >`;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  return html`<label class="field"
    >${help(context, place)}
    <input
      type=${isNumber ? 'number' : 'text'}
      step=${isNumber ? 'any' : nothing}
      pattern=${schema.pattern ?? nothing}
      ?required=${place.isRequired}
      .value=${typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      @change=${(event: Event) => {
        const text = inputValue(event).trim();
        set(path, isNumber && text ? Number(text) : text);
      }}
  /></label>`;
}

function fieldFor(context: FormContext, place: FormPlace): unknown {
  const schema = plainSchema(place.schema);
  if (definitionOf(place.schema) === 'LocalizedText') return localizedField(context, place);
  if (schema.type === 'array' && schema.items) {
    const items = plainSchema(schema.items);
    if (items.type !== 'string') return listField(context, place, schema.items);
    return choicesOf(context.dataset, place.name).length
      ? idsField(context, place)
      : linesField(context, place);
  }
  if (schema.properties) {
    const hasValue = isObject(place.value);
    return html`<details class="group" ?open=${hasValue && place.path.length > 3}>
      <summary>${nameOf(context, place)}${hasValue ? ' •' : ''}</summary>
      <div class="form">${recordForm(context, schema, place.path, place.value)}</div>
    </details>`;
  }
  // Values of declared facets are edited in the list that they come from.
  if (schema.type === 'object') return nothing;
  return simpleField(context, place, schema);
}

/** @returns a control for each field of a record */
export function recordForm(context: FormContext, schema: Schema, path: ValuePath, value: unknown): unknown {
  const record = isObject(value) ? value : {};
  return Object.entries(schema.properties ?? {}).map(([name, each]) =>
    fieldFor(context, {
      name,
      path: [...path, name],
      schema: each,
      value: record[name],
      isRequired: schema.required?.includes(name) ?? false,
    }),
  );
}
