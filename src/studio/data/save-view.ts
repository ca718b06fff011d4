/** The files to save, and the code for a page. */
import { html } from 'lit';
import { addressOfState, changeAddress, initialState } from '../build/build-state.js';
import { codeOf, type Digests } from '../build/code.js';
import type { Mapping } from '../../importer/mapping.js';
import type { Speech } from '../studio-messages.js';
import type { ListResult } from './list-session.js';
import { saveBlob, saveJson } from './save.js';
import '../copy-code.js';

export function saveView(
  speech: Speech,
  fileName: string,
  mapping: Mapping,
  { isUnreconciled }: ListResult,
  digests: Digests,
  latest: () => Promise<ListResult | undefined>,
): unknown {
  const { msg, lang } = speech;
  const base = fileName.replace(/\.[^.]+$/, '');
  const state = { ...initialState(lang), attributes: { src: `${base}.data.json` } };
  const code = codeOf(
    state,
    digests,
    { address: `${base}.data.json`, text: base },
    { change: changeAddress(state) },
  );
  const save = async (): Promise<void> => {
    const result = await latest();
    if (result && !result.isUnreconciled) saveBlob(result.data, `${base}.data.json`);
  };
  return html`
    ${
      isUnreconciled
        ? html`<p class="bad">
            ${msg('Le compte n’y est pas : corrigez d’abord la liste. Voir le compte rendu.', {
              id: 'studio.data.unreconciled',
            })}
          </p>`
        : ''
    }
    <div class="row">
      <button type="button" class="main" ?disabled=${isUnreconciled} @click=${save}>
        ${msg('Les données', { id: 'studio.data.save-data' })}
      </button>
      <button type="button" @click=${() => saveJson(mapping, `${base}.map.json`)}>
        ${msg('La correspondance, pour le mois prochain', { id: 'studio.data.save-mapping' })}
      </button>
    </div>
    <p>${msg('Placez les données à côté de votre page, et dans la page :', { id: 'studio.data.snippet' })}</p>
    <studio-code .speech=${speech} .code=${code}></studio-code>
    <p>
      <a href=${`#build/${addressOfState(state)}`}
        >${msg('Choisir une autre présentation', { id: 'studio.data.compose' })}</a
      >
    </p>
  `;
}
