import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../catalogue/question.js';
import { asksForExtras } from '../../catalogue/extra-question.js';
import type { Selection } from '../../catalogue/selection.js';
import { DatasetError } from '../../dataset/errors.js';
import type { DatasetResource } from '../../engine/resource.js';
import type { Opened } from '../../engine/opened.js';
import { LateCode } from '../core/late-code.js';
import {
  Exploration,
  explorationFor,
  releaseExploration,
  type Presenter,
  type Question,
} from '../../exploration/exploration.js';

interface PagePlace {
  readonly resource: DatasetResource | undefined;
  readonly group: string;
  readonly opened: Opened | undefined;
}

/** Longest wait of a draw for the answer: a reader notices no delay up to about 100 ms. */
const renderDelayMs = 100;

/** A service tells what has failed; an engine of the page fails only where its worker has gone. */
const errorOf = (failure: unknown): DatasetError =>
  failure instanceof DatasetError
    ? failure
    : new DatasetError('network', String(failure), { cause: failure });

const wordsCode = new LateCode(() => import('./extras/words.js'));

/** Ties an element to the exploration of its group: asks when anything changed, keeps the latest answer only. */
export class ExplorationController implements ReactiveController {
  /** The answer to the latest question. The one before stays while that is pending, so that nothing flickers. */
  answer: Answer | undefined;
  /** Error of the latest query. */
  failure: DatasetError | undefined;
  /** True while an answer is pending. */
  isAsking = false;
  /** True while an answer is pending for longer than rendering waits. */
  isLate = false;
  /** Settles when the latest question has its answer, or is late. */
  #drawable: Promise<unknown> = Promise.resolve();
  /** Chosen before there was a group to choose in. */
  #early: Selection | undefined;
  #place: { resource: DatasetResource; group: string; exploration: Exploration } | undefined;
  #unsubscribe: (() => void) | undefined;
  #withdraw: (() => void) | undefined;
  #asked: unknown[] = [];
  #question: readonly [Opened, Question] | undefined;
  #abort: AbortController | undefined;
  #arrived: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: ReactiveControllerHost & Presenter & { readonly isConnected: boolean },
    private readonly joined: (exploration: Exploration) => void = () => {},
    private readonly failed: (failure: DatasetError) => void = () => {},
  ) {
    host.addController(this);
  }

  /** True while rendering waits for the answer, so that the new selection and its results appear in one frame. */
  get isSoon(): boolean {
    return this.isAsking && !this.isLate && this.answer !== undefined;
  }

  /** Settles when nothing is `isSoon` any more. */
  async drawable(): Promise<void> {
    while (this.isSoon) await this.#drawable;
  }

  get exploration(): Exploration | undefined {
    return this.#place?.exploration;
  }

  get selection(): Selection {
    return this.exploration?.selection ?? this.#early ?? {};
  }

  set selection(selection: Selection) {
    this.select(selection);
  }

  /** @param byUser whether a person asked for it */
  select(selection: Selection, byUser = false): void {
    if (this.exploration) this.exploration.select(selection, byUser);
    else this.#early = selection;
  }

  /** Settles when the latest question has its answer, and no later one has come meanwhile. */
  async settled(): Promise<void> {
    for (let arrived; arrived !== this.#arrived;) await (arrived = this.#arrived);
  }

  hostDisconnected(): void {
    // A host that is only moved stays in its group.
    queueMicrotask(() => this.host.isConnected || this.#leave());
  }

  /** Joins the group if it isn't there yet, and asks if it has changed since. Called before each drawing. */
  follow({ resource, group, opened }: PagePlace, question: Question): void {
    if (resource !== this.#place?.resource || group !== this.#place?.group) {
      this.#leave();
      if (resource) this.#join(resource, group);
    }
    const exploration = this.exploration;
    if (!exploration || !opened) return;
    const asked = [exploration, exploration.version, opened, JSON.stringify(question)];
    if (asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    this.#question = [opened, question];
    // An abortion makes an error with its stack, for each element.
    if (this.isAsking) this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.isAsking = true;
    this.isLate = false;
    this.failure = undefined;
    const settle = (answer: Answer | undefined, failure?: unknown): void => {
      if (signal.aborted) return;
      this.isAsking = this.isLate = false;
      // After a failure, the answer to the former selection must be neither shown nor announced.
      this.answer = answer;
      if (answer) exploration.noteAnswer();
      else this.failed((this.failure = errorOf(failure)));
      this.host.requestUpdate();
    };
    this.#arrived = this.#answer(exploration, opened, question, signal).then(settle, (error: unknown) =>
      settle(undefined, error),
    );
    const late = new Promise((resolve) => setTimeout(resolve, renderDelayMs)).then(() => {
      if (signal !== this.#abort?.signal || !this.isAsking) return;
      this.isLate = true;
      this.host.requestUpdate();
    });
    this.#drawable = Promise.race([this.#arrived, late]);
  }

  /** Asks, and has the words for what chips, filters and announcements name. */
  async #answer(
    exploration: Exploration,
    opened: Opened,
    question: Question,
    signal: AbortSignal,
  ): Promise<Answer> {
    const query = exploration.queryOf(question);
    if (!asksForExtras(query)) return exploration.ask(opened, question, signal);
    const [answer] = await Promise.all([exploration.ask(opened, question, signal), wordsCode.ready]);
    await wordsCode.current?.learn(opened.dataset, query, answer);
    return answer;
  }

  #join(resource: DatasetResource, group: string): void {
    // Prefetches the engine in parallel with the data. Errors are ignored here: the first question reports them.
    import('../../engine/page/page-engine.js').catch(() => {});
    const exploration = explorationFor(resource, group);
    this.#place = { resource, group, exploration };
    this.#unsubscribe = exploration.subscribe(
      () => this.host.requestUpdate(),
      () => this.#question,
    );
    this.#withdraw = exploration.present(this.host);
    if (this.#early) exploration.select(this.#early);
    this.#early = undefined;
    this.joined(exploration);
  }

  #leave(): void {
    this.#abort?.abort();
    this.#asked = [];
    this.#question = undefined;
    this.answer = undefined;
    this.isAsking = this.isLate = false;
    this.#unsubscribe?.();
    this.#withdraw?.();
    if (this.#place) releaseExploration(this.#place.resource, this.#place.group, this.#place.exploration);
    this.#place = undefined;
  }
}
