import { str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Answer, Query } from '../../../catalogue/question.js';
import type { Engine } from '../../../engine/engine.js';
import { formatNumber } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';
import { progress } from '../../core/progress.js';
import { text } from '../../core/text.js';
import { formatNames, formatUse, type Format } from './formats.js';
import { withMessages } from '../../../localization/messages.js';

/** Said in the language that the element speaks when it is drawn. */
type Outcome = (context: Context) => string;

const exported = ({ msg }: Context, count: number): string =>
  msg(
    str`{${count}, plural, one {# projet exporté} many {# de projets exportés} other {# projets exportés}}`,
    { id: 'export.done' },
  );

/** In a frame, the address is that of the frame's own document. */
const copied = ({ msg }: Context): string =>
  parent === window
    ? msg('Lien copié', { id: 'link.copied' })
    : msg('Lien copié : il mène à cette liste seule, sans la page qui l’entoure.', {
        id: 'link.copied-frame',
      });

/** Said where a service gives only the first projects. */
const exportedPart = ({ msg, locale }: Context, count: number, total: number): string =>
  msg(
    str`Le fichier contient les ${formatNumber(count, locale)} premiers projets sur ${formatNumber(total, locale)}. Pour les autres, choisissez des filtres.`,
    { id: 'export.part' },
  );

/** Actions on the whole list: download it as a file, or copy a link to it. */
export class ListActions implements ReactiveController {
  /** Finished fraction of a file in progress. */
  #done: number | undefined;
  #abort: AbortController | undefined;
  #answer: Answer | undefined;
  /** Message about the result of the last action. */
  #outcome: Outcome | undefined;
  /** The address, where the browser refuses to copy it. */
  #refused: string | undefined;

  /** @param source the query whose projects an exported file holds, and the engine that answers it */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly source: () => { readonly engine: Engine; readonly query: Query } | undefined,
    private readonly announce: (message: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Clears the outcome when the list shows another answer. */
  follow(answer: Answer | undefined): void {
    if (answer && this.#answer && answer !== this.#answer) this.reset();
    this.#answer = answer;
  }

  reset(): void {
    this.#outcome = undefined;
    this.#refused = undefined;
  }

  #say(context: Context, outcome: Outcome): void {
    this.#outcome = outcome;
    this.announce(outcome(context));
    this.host.requestUpdate();
  }

  async #export(format: Format, context: Context): Promise<void> {
    const source = this.source();
    if (!source || this.#abort) return;
    const { signal } = (this.#abort = new AbortController());
    const onProgress = (done: number): void => {
      this.#done = done;
      this.host.requestUpdate();
    };
    this.reset();
    try {
      // A file holds the whole dataset, including parts that the page has not loaded.
      const [{ exportFile, save }] = await Promise.all([
        withMessages(import('./export/export.js')),
        context.complete?.(),
      ]);
      const file = await exportFile(format, context, source.engine, source.query, {
        signal,
        onProgress,
      });
      save(file);
      const { maxExported = Infinity } = source.engine;
      this.#say(context, (now) =>
        file.total > maxExported ? exportedPart(now, file.count, file.total) : exported(now, file.count),
      );
    } catch {
      if (!signal.aborted)
        this.#say(context, ({ msg }) =>
          msg('Le fichier n’a pas pu être créé. Réessayez.', { id: 'export.failed' }),
        );
    } finally {
      this.#abort = this.#done = undefined;
      this.host.requestUpdate();
    }
  }

  async #copy(context: Context, address: string): Promise<void> {
    this.reset();
    try {
      await navigator.clipboard.writeText(address);
      this.#say(context, copied);
    } catch {
      // An insecure page has no clipboard, and a frame may not be allowed to use it.
      this.#refused = address;
      this.#say(context, ({ msg }) =>
        msg('Votre navigateur n’a pas permis la copie : copiez le lien vous-même.', { id: 'link.refused' }),
      );
      await this.host.updateComplete;
      this.host.renderRoot.querySelector<HTMLInputElement>('input.link')?.select();
    }
  }

  /** @param address of this view, if a link may lead to it */
  render(
    context: Context,
    formats: readonly Format[],
    address: string | undefined,
  ): TemplateResult | typeof nothing {
    if (!formats.length && address === undefined) return nothing;
    const { msg } = context;
    return html`<div class="actions" part="actions">
      ${
        formats.length
          ? html`<span class="downloads" role="group" aria-labelledby="download">
              <span id="download">${msg('Télécharger :', { id: 'export' })}</span>
              ${formats.map(
                (format) =>
                  html`<span
                    ><button
                      class="quiet"
                      part="button"
                      type="button"
                      aria-describedby=${`use-${format}`}
                      @click=${() => this.#export(format, context)}
                    >
                      ${formatNames[format]}</button
                    ><span class="muted" id=${`use-${format}`}>(${formatUse(msg, format)})</span></span
                  >`,
              )}
            </span>`
          : nothing
      }
      ${
        address === undefined
          ? nothing
          : html`<button
              class="quiet"
              part="button"
              type="button"
              @click=${() => this.#copy(context, address)}
            >
              ${msg('Copier le lien', { id: 'link.copy' })}
            </button>`
      }
      ${this.#done === undefined ? nothing : progress(msg, this.#done)}
      <span class="outcome" aria-hidden="true">${text(this.#outcome?.(context) ?? '')}</span>
      ${
        this.#refused === undefined
          ? nothing
          : html`<input
              class="link"
              part="input"
              readonly
              aria-label=${msg('Lien vers cette sélection', { id: 'link.field' })}
              .value=${this.#refused}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            />`
      }
    </div>`;
  }
}
