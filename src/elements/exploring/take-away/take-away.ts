/** The foot under a view: its data, its picture, its citation, its link, the code that embeds it, and print. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import { choosableIn } from '../../../catalogue/selection.js';
import { AddressLink } from '../../../exploration/address-link.js';
import { withMessages } from '../../../localization/messages.js';
import type { Context } from '../../core/context.js';
import { LateCode } from '../../core/late-code.js';
import { nameOf } from '../../core/label.js';
import { progress } from '../../core/progress.js';
import { text } from '../../core/text.js';
import { formatGroup } from './format-group.js';
import {
  formats,
  pictureFormats,
  takingsIn,
  type Format,
  type PictureFormat,
  type Taking,
} from './formats.js';
import { copied, exported, exportedPart, type Outcome } from './outcomes.js';
import { linkField, quietButton } from './foot-controls.js';
import type { TakeAwayHost, TakeAwayOptions } from './options.js';
import { printAlone } from './print-alone.js';
import { takeAwayStyles } from './take-away.styles.js';
import { viewReport } from './view-report.js';

export type { TakeAwayHost, TakeAwayOptions };
export const styles = [takeAwayStyles];

const panelsCode = new LateCode(() => import('./panels/panels.js'));

export class TakeAway implements ReactiveController {
  /** Finished fraction of a file in progress. */
  #done: number | undefined;
  #abort: AbortController | undefined;
  #answer: Answer | undefined;
  /** Message about the result of the last action. */
  #outcome: Outcome | undefined;
  /** The address, where the browser refuses to copy it. */
  #refused: string | undefined;
  #panel: 'cite' | 'embed' | undefined;

  constructor(
    private readonly host: TakeAwayHost,
    private readonly options: TakeAwayOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Clears the outcome when the element shows another answer. */
  follow(answer: Answer | undefined): void {
    if (answer && this.#answer && answer !== this.#answer) this.#reset();
    this.#answer = answer;
  }

  #reset(): void {
    this.#outcome = undefined;
    this.#refused = undefined;
  }

  #say(context: Context, outcome: Outcome): void {
    this.#outcome = outcome;
    this.options.announce(outcome(context));
    this.host.requestUpdate();
  }

  /** Makes a file, one at a time. */
  async #make(context: Context, make: (signal: AbortSignal) => Promise<Outcome>): Promise<void> {
    if (this.#abort) return;
    const { signal } = (this.#abort = new AbortController());
    this.#reset();
    try {
      this.#say(context, await make(signal));
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

  #export(format: Format, context: Context): Promise<void> {
    return this.#make(context, async (signal) => {
      const { engine, query } = this.options.source()!;
      const onProgress = (done: number): void => {
        this.#done = done;
        this.host.requestUpdate();
      };
      // A file holds the whole dataset, including parts that the page has not loaded.
      const [{ exportFile, save }] = await Promise.all([
        withMessages(import('./files/export.js')),
        context.complete?.(),
      ]);
      const file = await exportFile(format, context, engine, query, { signal, onProgress });
      save(file);
      const { maxExported = Infinity } = engine;
      return (now) =>
        file.total > maxExported ? exportedPart(now, file.count, file.total) : exported(now, file.count);
    });
  }

  #paint(format: PictureFormat, context: Context, address: string | undefined): Promise<void> {
    return this.#make(context, async () => {
      const { pictureFile, aboutView, save } = await withMessages(import('./picture/picture.js'));
      const { title, picture, source } = this.options;
      const about = aboutView(context, title(context), source()!.query, address);
      const parts = [...this.host.renderRoot.querySelectorAll(picture!()!)];
      save(await pictureFile(format, context, about, parts));
      return ({ msg }) => msg('Image enregistrée', { id: 'picture.done' });
    });
  }

  /** @param selector finds the field with the text, where the browser refuses to copy it */
  async #copy(context: Context, copying: string, done: Outcome, selector: string): Promise<void> {
    this.#reset();
    try {
      await navigator.clipboard.writeText(copying);
      this.#say(context, done);
    } catch {
      // An insecure page has no clipboard, and a frame may not be allowed to use it.
      if (selector === 'input') this.#refused = copying;
      this.#say(context, ({ msg }) =>
        msg('Votre navigateur n’a pas permis la copie : copiez le texte vous-même.', { id: 'copy.refused' }),
      );
      await this.host.updateComplete;
      this.host.renderRoot.querySelector<HTMLInputElement>(selector)?.select();
    }
  }

  /** A link to the group's selection, where a list of the group keeps that in the address. */
  #linkTo({ dataset }: Context): string | undefined {
    const { exploration } = this.options.source() ?? {};
    const naming = { group: this.host.group, facets: choosableIn(dataset) };
    return exploration && AddressLink.addressIn(exploration, naming);
  }

  /** @param ownAddress of the view, if the element itself has one */
  render(context: Context, answer: Answer | undefined, ownAddress?: string): TemplateResult | typeof nothing {
    const address = ownAddress ?? this.#linkTo(context);
    const wanted = takingsIn(this.host.export);
    const hasProjects = Boolean(answer?.total);
    const isPicture = this.options.picture?.() !== undefined;
    const files = hasProjects ? formats.filter((each) => wanted.includes(each)) : [];
    const pictures = isPicture ? pictureFormats.filter((each) => wanted.includes(each)) : [];
    const others = hasProjects || isPicture ? wanted.filter((each) => /cite|embed|print/.test(each)) : [];
    const report = this.options.reports
      ? viewReport(this.host, context, this.options.title(context))
      : nothing;
    if (!files.length && !pictures.length && !others.length && address === undefined && report === nothing)
      return nothing;
    const { msg } = context;
    const title = this.options.title(context);
    const nameIn = this.#nameIn(context);
    return html`<div class="actions" part="actions">
      ${formatGroup(
        msg,
        title,
        ['download', msg('Télécharger :', { id: 'export' })],
        files,
        (format) => void this.#export(format, context),
      )}
      ${formatGroup(
        msg,
        title,
        ['picture', msg('Image :', { id: 'picture' })],
        pictures,
        (format) => void this.#paint(format, context, address),
      )}
      ${
        address === undefined
          ? nothing
          : quietButton({
              label: msg('Copier le lien', { id: 'link.copy' }),
              nameIn,
              act: () => void this.#copy(context, address, copied, 'input'),
            })
      }
      ${others.map((each) => this.#renderOther(context, each, address))} ${report}
      ${this.#done === undefined ? nothing : progress(msg, this.#done)}
      <span class="outcome" aria-hidden="true">${text(this.#outcome?.(context) ?? '')}</span>
      ${
        this.#refused === undefined
          ? nothing
          : linkField(nameIn(msg('Lien vers cette sélection', { id: 'link.field' })), this.#refused)
      }
    </div>`;
  }

  /** Returns the function that names a control with the view it belongs to: a page may have several feet. */
  #nameIn(context: Context): (label: string) => string {
    const title = this.options.title(context);
    return (label) => nameOf(context.msg, label, title);
  }

  #renderOther(context: Context, taking: Taking, address: string | undefined): unknown {
    const { msg } = context;
    const nameIn = this.#nameIn(context);
    if (taking === 'print')
      return quietButton({
        label: msg('Imprimer', { id: 'print' }),
        nameIn,
        act: () => void printAlone(this.host, context, this.options, address),
      });
    const name = taking === 'cite' ? 'cite' : 'embed';
    const isOpen = this.#panel === name;
    const button = quietButton({
      label: name === 'cite' ? msg('Citer', { id: 'cite' }) : msg('Intégrer', { id: 'embed' }),
      nameIn,
      isOpen,
      act: () => {
        this.#reset();
        this.#panel = isOpen ? undefined : name;
        this.host.requestUpdate();
      },
    });
    return html`${button} ${isOpen ? this.#renderPanel(context, name, address) : nothing}`;
  }

  #renderPanel(context: Context, name: 'cite' | 'embed', address: string | undefined): unknown {
    const code = panelsCode.for(this.host);
    const query = this.options.source()?.query;
    if (!code || !query) return nothing;
    const copy = (copying: string, done: Outcome): void =>
      void this.#copy(context, copying, done, 'textarea.copied');
    const nameIn = this.#nameIn(context);
    if (name === 'embed') {
      const embedding = code.embedCode(this.host, query.selection, this.options.view?.());
      return code.embedPanel(context, embedding, copy, nameIn);
    }
    const about = code.aboutView(context, this.options.title(context), query, address);
    return code.citationPanel(context, about, copy, nameIn);
  }
}
