/** Everything that a list does at the request of its attributes or its data, beyond cards and pages. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import { idsIn } from '../../../catalogue/selection.js';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Exploration, Question } from '../../../exploration/exploration.js';
import type { Context } from '../../core/context.js';
import type { DataController } from '../../core/data-controller.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { LateCode } from '../../core/late-code.js';
import { Overflow } from '../../exploring/overflow.js';
import type { EarlySentence } from '../../exploring/sentence/early-sentence.js';
import type { TakeAwayHost } from '../../exploring/take-away/take-away.js';
import { noProjectText } from '../../exploring/wording.js';
import { fieldsCode, hasCard, type CardHost } from '../fields-code.js';
import { limits } from './limits.js';
import type { ListHost } from './list-address.js';
import type { ListReportController } from './list-report.js';
import type { ListTools, ToolOptions } from './list-tools.js';
import { PickedProjects } from './picked-projects.js';
import type { ProjectOpener } from './project-opener.js';
import type { TableOptions } from './project-table.js';
import { cards } from './project-views.js';

const problemsCode = new LateCode(() => import('./problems.js'));
const sentenceCode = new LateCode(() => import('../../exploring/sentence/early-sentence.js'));
const toolsCode = new LateCode(() => import('./list-tools.js'));
const viewsCode = new LateCode(() => import('./dense-views.js'));

export type PartsHost = LitElement &
  CardHost &
  ListHost &
  TakeAwayHost & {
    readonly view: 'cards' | 'table' | 'compact';
    readonly sentence: boolean;
    readonly fields?: string | undefined;
    readonly projects?: string | undefined;
    readonly editors: boolean;
    readonly results: Answer | undefined;
  };

/** Parts of a list, each with code of its own that loads when the list needs it. */
export class ListParts {
  readonly #overflow: Overflow;
  #sentence: EarlySentence | undefined;
  #tools: ListTools | undefined;
  #picked: PickedProjects | undefined;
  #listReport: ListReportController | undefined;

  constructor(
    private readonly host: PartsHost,
    private readonly source: DataController,
    private readonly options: ToolOptions,
  ) {
    this.#overflow = new Overflow(host, '.scroller');
  }

  get #hasTools(): boolean {
    const { urlSync, open, export: formats = false } = this.host;
    return urlSync || Boolean(open) || (formats !== false && formats !== null);
  }

  get #hasProblems(): boolean {
    const { opened } = this.source;
    return Boolean(opened?.leftOutCount || (this.host.editors && opened?.lists?.length));
  }

  get #viewsCode(): typeof viewsCode | undefined {
    const { view } = this.host;
    return view === 'table' || view === 'compact' ? viewsCode : undefined;
  }

  get #fieldsCode(): typeof fieldsCode | undefined {
    return this.host.fields || hasCard(this.host) ? fieldsCode : undefined;
  }

  /** Code that the next draw needs. */
  get code(): readonly LateCode<unknown>[] {
    return [
      this.#fieldsCode ?? [],
      this.host.sentence ? sentenceCode : [],
      this.#hasTools ? toolsCode : [],
      this.#opener?.code ?? [],
      this.#viewsCode ?? [],
      this.#hasProblems ? problemsCode : [],
    ].flat();
  }

  /** Returns the question of the list, which needs none where it names its projects. */
  question(question: Question): Question {
    return this.host.projects ? {} : question;
  }

  /** The tools, from the first time that an attribute needs them. */
  get #current(): ListTools | undefined {
    const code = this.#hasTools && !this.#tools ? toolsCode.for(this.host) : undefined;
    if (code) this.#tools = new code.ListTools(this.host, this.options);
    return this.#tools;
  }

  get #opener(): ProjectOpener | undefined {
    return this.#tools?.address.opener;
  }

  /**
   * Follows the address, looks for projects, and writes the list's state into the address. Called before each drawing.
   * @param ask asks anew where the address has changed the list
   */
  prepare(exploration: Exploration | undefined, byUser: boolean, ask: () => void): void {
    const { host } = this;
    const { opened } = this.source;
    if (this.#current?.address.follow(host.group, exploration, opened?.dataset)) ask();
    if (host.projects) (this.#picked ??= new PickedProjects(host)).follow(opened, idsIn(host.projects));
    this.#followSentence();
    this.#opener?.follow(opened);
    this.#tools?.write(byUser, host.results);
  }

  /** Asks for the figures of the sentence, once the list has its answer. */
  #followSentence(): void {
    const { host } = this;
    const code = host.sentence && !this.source.isAsking ? sentenceCode.for(host) : undefined;
    if (code) (this.#sentence ??= new code.EarlySentence(host)).follow(host.results, this.options.source());
  }

  /** State of a list that names its projects. */
  get state(): 'loading' | 'ready' | 'empty' {
    return this.#picked?.state ?? 'loading';
  }

  /** True while the open project or the sentence can't be shown yet. */
  get isPending(): boolean {
    return Boolean(this.#opener?.isPending || (this.host.sentence && this.#sentence?.isPending));
  }

  /** Returns the name of a project as a link that opens it; `undefined` where names don't open anything. */
  get link(): Context['link'] {
    return this.#opener?.link;
  }

  renderOpened(context: Context): unknown {
    return this.#opener?.render(context);
  }

  /** Renders the sentence about the projects found, where the list has one. That nothing is found is said below. */
  renderSentence(context: Context): unknown {
    const { sentence, results } = this.host;
    return sentence && results?.total ? this.#sentence?.render(context, results) : undefined;
  }

  /** Tells to which values the page limits the list. */
  renderLimits(context: Context): unknown {
    const within = this.options.source()?.query.within ?? {};
    return Object.keys(within).length ? limits(context, within) : nothing;
  }

  /** Renders the projects that a list names by their ids. */
  renderPicked(context: Context): TemplateResult {
    const { projects = [] } = this.#picked ?? {};
    return projects.length ? this.renderProjects(context, projects) : emptyNotice(noProjectText(context.msg));
  }

  renderProjects(
    context: Context,
    projects: readonly Project[],
    options?: Omit<TableOptions, 'isOverflowing'>,
  ): TemplateResult {
    const { view, fields } = this.host;
    const ofFields = this.#fieldsCode?.for(this.host);
    // Cards stand in for a view whose code can't be loaded, and for an unknown one.
    const code = this.#viewsCode?.for(this.host);
    if (view === 'cards' || !code)
      return ofFields?.fieldCards(context, projects, fields ?? '') ?? cards(context, projects);
    const table = options && { ...options, isOverflowing: this.#overflow.isOverflowing };
    if (ofFields && fields) return ofFields.fieldRows(view, context, projects, fields, code, table);
    return view === 'table' ? code.projectTable(context, projects, table) : code.lineList(context, projects);
  }

  /** Renders the foot, the records that can't be shown and, for editors, the findings of the importer. */
  renderFoot(context: Context): unknown {
    const foot = this.#current?.render(context, this.host.results) ?? nothing;
    const { opened } = this.source;
    const code = opened && this.#hasProblems ? problemsCode.for(this.host) : undefined;
    if (!code) return foot;
    const problems = code.problemList(context, opened!);
    if (!this.host.editors) return html`${foot} ${problems}`;
    this.#listReport ??= new code.ListReportController(this.host);
    return html`${foot} ${problems} ${this.#listReport.render(context, opened!.lists)}`;
  }
}
