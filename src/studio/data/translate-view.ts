/** Texts of a dataset with their languages side by side. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import { languages, type Language } from '../../dataset/languages.js';
import { formatNumber, languageName } from '../../localization/format.js';
import type { Speech } from '../studio-messages.js';
import { editLabel } from '../edit/edit-wording.js';
import type { ListResult } from './list-session.js';
import type { PlacedText, Translation } from './translations.js';

export const textsPerPage = 5;

export interface TextsInView {
  /** Language of the list, whose texts come from the file. */
  readonly own: string;
  readonly texts: readonly PlacedText[];
  readonly from: number;
}

export interface TranslateActions {
  readonly translate: (place: string, translation: Translation) => void;
  readonly turn: (from: number) => void;
}

const translationOf = ({ text }: PlacedText): Translation => ({
  texts: Object.fromEntries(languages.flatMap((each) => (text[each] ? [[each, text[each]]] : []))),
  reviewed: languages.filter((each) => text.reviewed?.includes(each)),
});

function cell(
  { msg, lang }: Speech,
  placed: PlacedText,
  own: string,
  each: Language,
  translate: TranslateActions['translate'],
): unknown {
  const words = placed.text[each] ?? '';
  const now = translationOf(placed);
  const name = languageName(each, lang);
  const missing = msg('manque', { id: 'studio.data.missing' });
  const write = (event: Event): void => {
    const text = (event.target as HTMLTextAreaElement).value.trim();
    translate(placed.place, { ...now, texts: { ...now.texts, [each]: text } });
  };
  const review = (event: Event): void => {
    const others = now.reviewed.filter((language) => language !== each);
    const isReviewed = (event.target as HTMLInputElement).checked;
    translate(placed.place, { ...now, reviewed: isReviewed ? [...others, each] : others });
  };
  return html`<div class="language">
    <label class="field"
      ><span>${name}${words ? nothing : html` <strong class="bad">${missing}</strong>`}</span>
      <textarea
        lang=${each}
        class=${words ? '' : 'empty'}
        rows="3"
        ?readonly=${each === own}
        .value=${words}
        @change=${write}
      ></textarea>
    </label>
    <label class="tick"
      ><input type="checkbox" ?disabled=${!words} .checked=${now.reviewed.includes(each)} @change=${review} />
      ${msg('Relu', { id: 'studio.data.reviewed' })}</label
    >
  </div>`;
}

export function translateView(
  speech: Speech,
  { textCount, missing }: ListResult,
  { own, texts, from }: TextsInView,
  { translate, turn }: TranslateActions,
): unknown {
  const { msg, lang } = speech;
  const number = (count: number): string => formatNumber(count, lang);
  const absent = languages
    .filter((each) => missing[each])
    .map((each) => `${languageName(each, lang)} ${number(missing[each]!)}`)
    .join(', ');
  const last = Math.min(from + texts.length, textCount);
  return html`
    <p class=${absent ? 'bad' : ''}>
      ${
        absent
          ? msg(str`Traductions qui manquent : ${absent}`, { id: 'studio.data.missing-count' })
          : msg('Toutes les traductions sont là.', { id: 'studio.data.all-translated' })
      }
    </p>
    ${texts.map((placed) => {
      const field = placed.place.split('/')[2] ?? '';
      return html`<fieldset class="text">
        <legend>${placed.of} – ${editLabel(msg, field)}</legend>
        <div class="languages">${languages.map((each) => cell(speech, placed, own, each, translate))}</div>
      </fieldset>`;
    })}
    <div class="row">
      <button type="button" ?disabled=${from === 0} @click=${() => turn(Math.max(0, from - textsPerPage))}>
        ${msg('Textes précédents', { id: 'studio.data.texts-before' })}
      </button>
      <button type="button" ?disabled=${last >= textCount} @click=${() => turn(from + textsPerPage)}>
        ${msg('Textes suivants', { id: 'studio.data.texts-after' })}
      </button>
      <span class="quiet" role="status"
        >${msg(str`Textes ${number(from + 1)} à ${number(last)} sur ${number(textCount)}`, {
          id: 'studio.data.texts-range',
        })}</span
      >
    </div>
  `;
}
