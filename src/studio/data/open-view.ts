/** The ways to bring a list: a file, cells of a spreadsheet, an address; and the files of the last import. */
import { html, nothing } from 'lit';
import type { Speech } from '../studio-messages.js';

export interface OpenActions {
  readonly open: (file: File) => void;
  readonly fetch: (address: string) => void;
  readonly useMapping: (file: File) => void;
  readonly usePrevious: (file: File) => void;
  readonly hover: (isOver: boolean) => void;
}

const fileOf = (event: Event): File | undefined => (event.target as HTMLInputElement).files?.[0];

function fileField(label: string, accept: string, use: (file: File) => void): unknown {
  return html`<label class="field"
    >${label}
    <input
      type="file"
      accept=${accept}
      @change=${(event: Event) => {
        const file = fileOf(event);
        if (file) use(file);
      }}
  /></label>`;
}

export function openView({ msg }: Speech, isOver: boolean, actions: OpenActions): unknown {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    actions.hover(false);
    const file = event.dataTransfer?.files[0];
    if (file) actions.open(file);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    actions.hover(true);
  };
  const paste = (event: Event): void => {
    const text = (event.target as HTMLTextAreaElement).value;
    if (text.includes('\n')) actions.open(new File([text], 'liste.csv', { type: 'text/csv' }));
  };
  const load = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address') as string;
    if (address.trim()) actions.fetch(address.trim());
  };
  return html`<div
      class="drop ${isOver ? 'over' : ''}"
      @drop=${drop}
      @dragover=${over}
      @dragleave=${() => actions.hover(false)}
    >
      ${fileField(
        msg('Fichier CSV, Excel ou JSON : choisissez-le, ou déposez-le ici.', {
          id: 'studio.data.file',
        }),
        '.csv,.tsv,.txt,.xlsx,.json',
        actions.open,
      )}
      <label class="field"
        >${msg('Ou collez des cellules d’un tableur, avec la ligne des titres.', { id: 'studio.data.paste' })}
        <textarea spellcheck="false" @input=${paste}></textarea>
      </label>
      <form class="row" @submit=${load}>
        <label class="field address"
          >${msg('Ou une adresse', { id: 'studio.data.address' })}
          <input name="address" type="text" inputmode="url"
        /></label>
        <button>${msg('Ouvrir', { id: 'studio.data.open' })}</button>
      </form>
    </div>
    <details>
      <summary>${msg('Vous avez déjà importé cette liste ?', { id: 'studio.data.again' })}</summary>
      <div class="stack">
        ${fileField(
          msg('Correspondance enregistrée la dernière fois', { id: 'studio.data.mapping-file' }),
          '.json',
          actions.useMapping,
        )}
        ${fileField(
          msg(
            'Données de la dernière fois : les numéros des projets sont gardés, et les changements montrés',
            {
              id: 'studio.data.previous-file',
            },
          ),
          '.json',
          actions.usePrevious,
        )}
      </div>
    </details>`;
}

/** The steps of an import, each with the number of entries to look at, and a button that undoes the last change. */
export const stepsView = (
  { msg }: Speech,
  steps: readonly { readonly id: string; readonly name: string; readonly left?: number | undefined }[],
  undo: (() => void) | undefined,
): unknown =>
  html`<div class="steps row">
    <nav aria-label=${msg('Étapes', { id: 'studio.data.steps' })}>
      <ol>
        ${steps.map(
          ({ id, name, left }) =>
            html`<li>
              <a href=${`#data/${id}`}>${name}</a>${left ? html` <span class="left">${left}</span>` : nothing}
            </li>`,
        )}
      </ol>
    </nav>
    <button type="button" ?disabled=${!undo} @click=${undo}>
      ${msg('Annuler', { id: 'studio.edit.undo' })}
    </button>
  </div>`;
