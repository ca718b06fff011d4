/** Controls of the builder: one per attribute, made from the manifest and from the lists of the dataset. */
import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Speech } from '../studio-messages.js';
import { inputValue } from '../input-value.js';
import { choicesOf, controlKind, type AttributeDescription } from '../manifest.js';
import { attributeLabel, valueLabel } from './attribute-wording.js';
import type { BuildState } from './build-state.js';
import { idChoices, takesIds, takesSeveral, type IdChoice } from './id-lists.js';
import { wordChoices } from './word-lists.js';

export interface Controls {
  readonly speech: Speech;
  readonly state: BuildState;
  readonly dataset: Dataset;
  /** Sets an attribute; `undefined` removes it. */
  readonly set: (name: string, value: string | undefined) => void;
}

function choiceView({ speech: { msg }, state, set }: Controls, attribute: AttributeDescription): unknown {
  const { name } = attribute;
  const value = state.attributes[name] ?? '';
  const unset = attribute.default?.replaceAll("'", '');
  const none = unset
    ? `${valueLabel(msg, unset)} (${msg('par défaut', { id: 'studio.default' })})`
    : msg('Par défaut', { id: 'studio.by-default' });
  return html`<label class="field"
    >${attributeLabel(msg, name)}
    <select @change=${(event: Event) => set(name, inputValue(event) || undefined)}>
      <option value="" ?selected=${!value}>${none}</option>
      ${choicesOf(attribute)
        .filter((each) => each !== unset && each !== '')
        .map(
          (each) => html`<option value=${each} ?selected=${each === value}>${valueLabel(msg, each)}</option>`,
        )}
    </select></label
  >`;
}

function idView({ speech: { msg, lang }, state, dataset, set }: Controls, name: string): unknown {
  const value = state.attributes[name] ?? '';
  const choices = idChoices(dataset, name, lang);
  return html`<label class="field"
    >${attributeLabel(msg, name)}
    <select @change=${(event: Event) => set(name, inputValue(event) || undefined)}>
      <option value="" ?selected=${!value}>${msg('Tous', { id: 'studio.all' })}</option>
      ${choices.map(({ id, label }) => html`<option value=${id} ?selected=${id === value}>${label}</option>`)}
      ${
        value && !choices.some(({ id }) => id === value)
          ? html`<option value=${value} selected>${value}</option>`
          : nothing
      }
    </select></label
  >`;
}

/** Check boxes for ids or words. @param takesAll the attribute without a value means all of them */
function severalView(
  { speech: { msg }, state, set }: Controls,
  name: string,
  choices: readonly IdChoice[],
  takesAll = false,
): unknown {
  const chosen = (state.attributes[name] ?? '').split(/\s+/).filter(Boolean);
  const hasAll = takesAll && state.attributes[name] === '';
  // The choices themselves replace the words in brackets.
  const label = attributeLabel(msg, name).replace(/ \(.*\)/, '');
  const unknown = chosen.filter((id) => !choices.some((each) => each.id === id));
  const toggle = (id: string, isChosen: boolean): void => {
    const next = [...chosen.filter((each) => each !== id), ...(isChosen ? [id] : [])];
    set(name, next.join(' ') || undefined);
  };
  const tick = (id: string, label: string, count?: number): unknown =>
    html`<label class="tick">
      <input
        type="checkbox"
        .checked=${chosen.includes(id)}
        @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
      />
      ${label}${count === undefined ? nothing : html` <span class="count">${count}</span>`}
    </label>`;
  return html`<details ?open=${chosen.length > 0 || hasAll}>
    <summary>${label + (chosen.length ? ` (${chosen.length})` : '')}</summary>
    <fieldset>
      <legend class="sr">${label}</legend>
      ${
        takesAll
          ? html`<label class="tick">
              <input
                type="checkbox"
                .checked=${hasAll}
                @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : undefined)}
              />
              ${msg('Tous', { id: 'studio.all' })}
            </label>`
          : nothing
      }
      ${choices.map(({ id, label, count }) => tick(id, label, count))} ${unknown.map((id) => tick(id, id))}
    </fieldset>
  </details>`;
}

function tickView({ speech: { msg }, state, set }: Controls, name: string): unknown {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${name in state.attributes}
      @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : undefined)}
    />
    ${attributeLabel(msg, name)}
  </label>`;
}

function textView({ speech: { msg }, state, set }: Controls, attribute: AttributeDescription): unknown {
  const { name } = attribute;
  const isNumber = controlKind(attribute) === 'number';
  return html`<label class="field"
    >${attributeLabel(msg, name)}
    <input
      type=${isNumber ? 'number' : 'text'}
      min=${isNumber ? 1 : nothing}
      placeholder=${attribute.default?.replaceAll("'", '') || nothing}
      .value=${state.attributes[name] ?? ''}
      @input=${(event: Event) => set(name, inputValue(event) || undefined)}
    />
  </label>`;
}

/** @returns the control that sets an attribute */
export function controlFor(controls: Controls, attribute: AttributeDescription): unknown {
  const { speech, state, dataset } = controls;
  const { element } = state;
  const { name } = attribute;
  if (takesIds(name))
    return takesSeveral(element, name)
      ? severalView(controls, name, idChoices(dataset, name, speech.lang))
      : idView(controls, name);
  const words = wordChoices(speech.msg, element, name, dataset);
  if (words) return severalView(controls, name, words, attribute.type.includes('boolean'));
  switch (controlKind(attribute)) {
    case 'choice':
      return choiceView(controls, attribute);
    case 'checkbox':
      return tickView(controls, name);
    default:
      return textView(controls, attribute);
  }
}
