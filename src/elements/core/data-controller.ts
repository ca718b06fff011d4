import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetError } from '../../dataset/errors.js';
import type { Locale } from '../../dataset/languages.js';
import type { Subject } from '../../dataset/split.js';
import type { Opened } from '../../engine/opened.js';
import { bundledResource, type DatasetResource } from '../../engine/resource.js';
import { beforePrint } from './before-print.js';
import { deferred } from './deferred.js';
import { emit } from './events.js';
import { LateCode } from './late-code.js';
import { failureCode } from './notes-code.js';

/** Resources for data that is not bundled. */
const ownCode = new LateCode(() => import('../../engine/own-resources.js'));

/** The parts of an element that its data depends on. */
interface Host extends ReactiveControllerHost, Element {
  readonly src?: string | undefined;
  readonly data?: unknown;
  readonly map?: string | undefined;
  readonly renderRoot?: HTMLElement | DocumentFragment;
  readonly state: string;
}

/** The dataset of one element: its loading state, and the events that tell the page about it. */
export class DataController implements ReactiveController {
  #resource: DatasetResource | undefined;
  #unsubscribe: (() => void) | undefined;
  #current: DatasetResource['current'] | undefined;
  /** Loads the code for data that is not bundled. */
  #opening: Promise<void> | undefined;
  readonly #onReceived = (): void => this.#received();
  readonly #onPrint = (): void => this.#completeForPrint();
  #leavePaper: (() => void) | undefined;
  /** Failure of the part with the element's records, while other elements have theirs. */
  #missing: DatasetError | undefined;
  /** The finished fraction of long work, from 0 to 1, while it goes on. */
  progress: number | undefined;
  /** True while the element waits for an answer. */
  isAsking = false;

  /** @param locale returns the language of the texts that are needed first, or `undefined` for the whole dataset */
  constructor(
    private readonly host: Host,
    private readonly locale: () => Locale | undefined,
  ) {
    host.addController(this);
  }

  /** Records that the element shows: `ForemElement.subject`. */
  get #subject(): Subject | undefined {
    return (this.host.constructor as { readonly subject?: Subject | undefined }).subject;
  }

  get resource(): DatasetResource | undefined {
    return this.#resource;
  }

  /** The dataset and its engine, once it has loaded. */
  get opened(): Opened | undefined {
    const current = this.#resource?.current;
    if (current?.state !== 'ready' || current.parts?.covers(this.#subject) === false) return undefined;
    return current;
  }

  /** The reason why the dataset could not be loaded. */
  get failure(): DatasetError | undefined {
    const current = this.#resource?.current;
    if (current?.state === 'error') return current.error;
    return this.opened ? undefined : this.#missing;
  }

  /** Loads the fine print of the dataset; `undefined` once it is there. */
  get completion(): (() => Promise<void> | undefined) | undefined {
    const resource = this.#resource;
    return resource && !resource.isWhole ? () => resource.complete() : undefined;
  }

  /** Loads the texts in a language, or the whole dataset; `undefined` where there is nothing to wait for. */
  textsReady(locale: Locale | undefined): Promise<void> | undefined {
    if (!locale) return this.#resource?.complete();
    const ready = this.#resource?.textsReady(locale, this.#subject);
    if (ready) this.#missing = undefined;
    return ready?.catch((error: unknown) => {
      this.#missing = new DatasetError('network', String(error), { cause: error });
    });
  }

  /** True for the first element of the page with this data: it shows a failure for all others. */
  get isFirst(): boolean {
    return (
      !this.#resource || Boolean(!this.opened && this.#missing) || this.#resource.isFirst(this.#onReceived)
    );
  }

  hostConnected(): void {
    this.#leavePaper = beforePrint(this.#onPrint);
    // The microtask lets a script of the page set `data` first. The data still loads together with the messages.
    queueMicrotask(() => this.follow());
  }

  hostDisconnected(): void {
    this.#leavePaper?.();
    // Checked in a microtask: an element that is still connected has only been moved.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#unsubscribe?.();
      this.#resource = undefined;
    });
  }

  /** Subscribes to the resource of the current `src` and `data`. */
  follow(): void {
    const { host } = this;
    // The properties of an element inside a prerendered one arrive when the outer element takes over.
    if (!host.isConnected || host.hasAttribute(deferred)) return;
    const { src, data = null, map } = host;
    if (!src?.trim() && data === null) return this.#use(bundledResource());
    // A page that has lost its connection can't load the words for that any more.
    if (src) void failureCode.ready;
    if (ownCode.current) return this.#use(ownCode.current.ownResource(src, data, map));
    this.#use(undefined);
    this.#opening = Promise.resolve(ownCode.ready).then(() =>
      ownCode.current ? this.follow() : this.#fail(),
    );
  }

  #use(resource: DatasetResource | undefined): void {
    const { host } = this;
    if (resource && resource === this.#resource) return;
    this.#missing = undefined;
    this.#unsubscribe?.();
    this.#resource = resource;
    this.#unsubscribe = resource?.subscribe(
      this.#onReceived,
      (fraction) => this.#show(fraction),
      this.locale(),
      this.#subject,
    );
    if (resource && resource.current.state !== 'loading') this.#received();
    host.requestUpdate();
  }

  /** Moves the bar without a draw: each percent of long work comes here. */
  #show(fraction: number): void {
    if (this.host.state !== 'loading' && !this.isAsking) return;
    const bar = this.host.renderRoot?.querySelector('progress');
    if (bar) bar.value = fraction;
    else if (this.progress === undefined) this.host.requestUpdate();
    this.progress = fraction;
  }

  /** The code for the data has not arrived. */
  #fail(): void {
    if (this.#resource || !this.host.isConnected) return;
    this.#missing = new DatasetError('network', 'The code that reads data can’t be loaded.');
    this.#tell(this.#missing);
    this.host.requestUpdate();
  }

  #tell({ code, message }: DatasetError): void {
    emit(this.host, 'forem-error', { code, message });
  }

  /** Loads again. Returns false outside the document, where an element has no resource and no update to wait for. */
  async reload(): Promise<boolean> {
    this.follow();
    await this.#opening;
    await this.#resource?.reload();
    return Boolean(this.#resource ?? this.#missing);
  }

  /** Loads the fine print, because paper shows all disclosures open. After a failure, paper shows no fine print. */
  #completeForPrint(): void {
    this.#resource?.complete()?.catch(() => {});
  }

  #received(): void {
    const { host } = this;
    const current = this.#resource?.current;
    host.requestUpdate();
    // The same state again: this element is now the one that shows the failure.
    if (current === this.#current) return;
    this.#current = current;
    if (current?.state === 'ready') {
      const { problems, problemCount, failures } = current;
      emit(host, 'forem-load', { problems, problemCount, failures });
      for (const failure of failures) emit(host, 'forem-error', failure);
    } else this.progress = undefined;
    if (current?.state === 'error') this.#tell(current.error);
  }
}
