import type { PropertyValues } from 'lit';
import { property } from '../core/property.js';
import type { Answer } from '../../catalogue/question.js';
import { idsIn, type Selection } from '../../catalogue/selection.js';
import type { DatasetError } from '../../dataset/errors.js';
import type { Exploration, Presenter, Question } from '../../exploration/exploration.js';
import { ExplorationController } from './exploration-controller.js';
import { emit } from '../core/events.js';
import { focusContent } from '../core/focus-content.js';
import type { Subject } from '../../dataset/split.js';
import { ForemElement } from '../core/forem-element.js';
import { ResultAnnouncer } from './result-announcer.js';

const selectionFrom = (attribute: string | null): Selection =>
  Object.fromEntries(
    [...new URLSearchParams(attribute ?? '')].map(([name, value]) => [
      name,
      name === 'q' ? value : idsIn(value),
    ]),
  );

/**
 * An element that shares a selection with the others of its group.
 *
 * @fires {CustomEvent<{selection: Selection, total: number}>} forem-filter-change - A person changed the selection
 *   here; `total` is the number of projects that match it now.
 */
export abstract class ExploringElement extends ForemElement implements Presenter {
  static override readonly subject: Subject | undefined = 'projects';

  /** Rank among the elements of the group: the highest one announces results. @internal */
  readonly rank: number = 0;

  #hasJoined = false;
  /** The last selection that a script has set since the element joined another group. */
  #lastSet: { readonly content: string } | undefined;
  readonly #results = new ResultAnnouncer((message, delayMs) => this.announce(message, delayMs));
  readonly #explorer = new ExplorationController(
    this,
    (exploration) => {
      if (this.#hasJoined) this.#lastSet = undefined;
      this.#hasJoined = true;
      this.joined(exploration);
    },
    ({ code, message }) => {
      emit(this, 'forem-error', { code, message });
      if (this.exploration?.noteFailure()) this.failures.announce();
    },
  );

  /**
   * The selection of the group, as ids per facet and words `q`. Assign another object to change it. The attribute holds
   * a first one, as in an address: `sector=textile,construction&q=réfugiés`.
   */
  // For Lit a property, so that one set before the element was defined isn't lost.
  @property({ converter: selectionFrom, noAccessor: true })
  get selection(): Selection {
    return this.#explorer.selection;
  }

  set selection(selection: Selection) {
    // Templates of Preact and React set an equal object again at every draw, which must not undo a reader's choice.
    const content = JSON.stringify(selection);
    if (content === this.#lastSet?.content) return;
    this.#lastSet = { content };
    this.#explorer.selection = selection;
  }

  /** The results of the selection: `total`, and the `projects` and `counts` that this element shows. */
  get results(): Answer | undefined {
    return this.#explorer.answer;
  }

  protected abstract question(): Question;

  /** Name of the group that the element joins. */
  protected get groupName(): string {
    return this.group;
  }

  /** Called when the element has found its group, before its first question. */
  protected joined(_exploration: Exploration): void {}

  protected get exploration(): Exploration | undefined {
    return this.#explorer.exploration;
  }

  protected override prepare(changed: PropertyValues): void {
    super.prepare(changed);
    const { source, groupName: group } = this;
    const { resource, opened } = source;
    this.#explorer.follow({ resource, group, opened }, this.question());
    source.isAsking = this.#explorer.isAsking;
    if (opened && !source.isAsking) source.progress = undefined;
    this.#announceResults();
  }

  protected override get delay(): ExplorationController {
    return this.#explorer;
  }

  protected override get failure(): DatasetError | undefined {
    return super.failure ?? this.#explorer.failure;
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    return this.results ? 'ready' : 'loading';
  }

  protected override get isComplete(): boolean {
    return super.isComplete && this.results !== undefined;
  }

  #announceResults(): void {
    const { exploration, results, context } = this;
    if (!exploration || !results || !context) return;
    const isSpeaker = exploration.presenter() === this;
    if (!this.#explorer.isAsking) this.#results.follow(context, exploration, results, isSpeaker);
    else if (this.#explorer.isLate && isSpeaker) this.#results.wait(context, exploration);
  }

  /** Settles when the latest question has its answer. */
  protected get settled(): Promise<void> {
    return this.#explorer.settled();
  }

  /** Moves the focus to a visible place with a name. @internal */
  focusResults(): void {
    focusContent(this.renderRoot);
  }

  /** Changes the selection because a person asked for it, and tells the page what came of it. */
  protected async choose(selection: Selection): Promise<void> {
    this.#explorer.select(selection, true);
    await this.updateComplete;
    await this.settled;
    // A failure has no total: `forem-error` tells it.
    if (this.#explorer.failure) return;
    emit(this, 'forem-filter-change', { selection: this.selection, total: this.results?.total ?? 0 });
  }
}
