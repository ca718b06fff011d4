import { nothing, type ReactiveController } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import { idsIn, type Selection } from '../../../catalogue/selection.js';
import type { Question } from '../../../exploration/exploration.js';
import { beforePrint } from '../../core/before-print.js';
import type { Context } from '../../core/context.js';
import type { DataController } from '../../core/data-controller.js';
import { LateCode } from '../../core/late-code.js';
import { factsCode } from '../facts-code.js';
import { sentenceCode, sentenceQuestion } from '../../exploring/sentence-code.js';
import type { TakeAwayHost } from '../../exploring/take-away/take-away.js';
import type { ListHost } from './list-address.js';
import { fieldsCode, hasCard } from '../fields-code.js';
import { limitsCode, problemsCode, toolsCode, viewsCode } from './list-code.js';
import type { ListReportController } from './list-report.js';
import type { PickedProjects } from './picked-projects.js';
import type { ProjectOpener } from './project-opener.js';
import type { ListTools, ToolOptions } from './list-tools.js';

/** The projects that a list names, whose code imports `list-code.ts`. */
const pickedCode = new LateCode(() => import('./picked-projects.js'));

type List = ListHost &
  TakeAwayHost & {
    readonly view: string;
    readonly sentence: boolean;
    readonly fields?: string | undefined;
    readonly projects?: string | undefined;
    readonly editors: boolean;
  };

/** Parts of a list that its attributes or its data need, and their code. */
export class LateParts implements ReactiveController {
  #leavePaper: (() => void) | undefined;
  #tools: ListTools | undefined;
  #picked: PickedProjects | undefined;
  #listReport: ListReportController | undefined;

  constructor(
    private readonly host: List,
    private readonly source: DataController,
    private readonly options: ToolOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leavePaper = beforePrint(() => factsCode.for(this.host));
  }

  hostDisconnected(): void {
    this.#leavePaper?.();
  }

  get #hasTools(): boolean {
    const { urlSync, open, export: formats = false } = this.host;
    return urlSync || Boolean(open) || (formats !== false && formats !== null);
  }

  get #hasProblems(): boolean {
    const { opened } = this.source;
    return Boolean(opened?.leftOutCount || (this.host.editors && opened?.lists?.length));
  }

  /** The selection that the page has set for good, if any. */
  get #limits(): Selection | undefined {
    const within = this.options.source()?.query.within;
    return within && Object.keys(within).length ? within : undefined;
  }

  /** Adds to the question of the list what its parts need. */
  question(question: Question): Question {
    return this.host.sentence ? sentenceQuestion(question) : question;
  }

  /** Code that the next draw needs. */
  get code(): readonly LateCode<unknown>[] {
    const { view, fields, projects, sentence } = this.host;
    const { opened, completion } = this.source;
    return [
      ...(fields || hasCard(this.host) ? [fieldsCode] : []),
      ...(projects ? [pickedCode] : []),
      ...(sentence ? [sentenceCode] : []),
      ...(this.#limits ? [limitsCode] : []),
      // Data that has arrived whole is shown whole: on paper, for a search of the page, in HTML from a server.
      ...(opened && (!completion || factsCode.current) ? [factsCode] : []),
      ...(this.#hasTools ? [toolsCode] : []),
      ...(this.opener?.code ?? []),
      ...(view === 'table' || view === 'compact' ? [viewsCode] : []),
      ...(this.#hasProblems ? [problemsCode] : []),
    ];
  }

  /** The tools, from the first time that an attribute needs them. */
  get tools(): ListTools | undefined {
    const code = this.#hasTools && !this.#tools ? toolsCode.for(this.host) : undefined;
    if (code) this.#tools = new code.ListTools(this.host, this.options);
    return this.#tools;
  }

  /** The projects that the list names, with the code for them. */
  get picked(): PickedProjects | undefined {
    const { host } = this;
    const code = host.projects ? pickedCode.for(host) : undefined;
    if (code) this.#picked ??= new code.PickedProjects(host);
    this.#picked?.follow(this.source.opened, idsIn(host.projects ?? ''));
    return code && this.#picked;
  }

  /** The sentence about the projects found, where the list has one; nothing is found is said below the toolbar. */
  renderSentence(context: Context, answer: Answer | undefined): unknown {
    const code = this.host.sentence && answer?.total ? sentenceCode.for(this.host) : undefined;
    return code?.sentenceView(context, answer, this.options.source()!.query);
  }

  get opener(): ProjectOpener | undefined {
    return this.#tools?.address.opener;
  }

  /** Looks for the open project, and writes the list's state into the address. Called before each drawing. */
  write(byUser: boolean, answer: Answer | undefined): void {
    this.opener?.follow(this.source.opened);
    this.#tools?.write(byUser, answer);
  }

  /** True when the parts have all that they show. */
  get isComplete(): boolean {
    return !this.opener?.isPending;
  }

  /** Tells to which values the page limits the list. */
  renderLimits(context: Context): unknown {
    const within = this.#limits;
    return within ? limitsCode.for(this.host)?.limits(context, within) : nothing;
  }

  /** Renders the records that can't be shown and, for editors, the findings of the importer. */
  renderProblems(context: Context): unknown {
    const { opened } = this.source;
    const code = opened && this.#hasProblems ? problemsCode.for(this.host) : undefined;
    if (!code) return nothing;
    const problems = code.problemList(context, opened!);
    if (!this.host.editors) return problems;
    this.#listReport ??= new code.ListReportController(this.host);
    return [problems, this.#listReport.render(context, opened!.lists)];
  }
}
