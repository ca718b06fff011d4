import type { ReactiveController } from 'lit';
import { beforePrint } from '../../core/before-print.js';
import type { DataController } from '../../core/data-controller.js';
import { LateCode } from '../../core/late-code.js';
import { factsCode } from '../facts-code.js';
import { hasCard } from '../fields-code.js';
import type { Selection } from '../../../catalogue/selection.js';
import type { ListParts, PartsHost } from './list-parts.js';
import type { ToolOptions } from './list-tools.js';

const partsCode = new LateCode(() => import('./list-parts.js'));

/** The parts of a list that its attributes or its data need, whose code most lists do without. */
export class LateParts implements ReactiveController {
  #leavePaper: (() => void) | undefined;
  #parts: ListParts | undefined;

  constructor(
    private readonly host: PartsHost,
    private readonly source: DataController,
    private readonly options: ToolOptions,
    private readonly within: () => Selection | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leavePaper = beforePrint(() => factsCode.for(this.host));
    // Requested beside data and messages.
    if (this.#isNeeded) void partsCode.ready;
  }

  hostDisconnected(): void {
    this.#leavePaper?.();
  }

  get #isNeeded(): boolean {
    const { host } = this;
    const { editors, fields, open, projects, sentence, urlSync } = host;
    return (
      host.view !== 'cards' ||
      Boolean(editors || fields || open || projects || sentence || urlSync) ||
      (host.export ?? false) !== false ||
      hasCard(host) ||
      Boolean(this.#parts ?? this.source.opened?.leftOutCount) ||
      Object.keys(this.within() ?? {}).length > 0
    );
  }

  /** The parts, from the first time that something needs them. */
  get current(): ListParts | undefined {
    const code = this.#isNeeded && !this.#parts ? partsCode.for(this.host) : undefined;
    if (code) this.#parts = new code.ListParts(this.host, this.source, this.options);
    return this.#parts;
  }

  /** Code that the next draw needs. */
  get code(): readonly LateCode<unknown>[] {
    const { opened, completion } = this.source;
    return [
      // Data that has arrived whole is shown whole: on paper, for a search of the page, in HTML from a server.
      ...(opened && (!completion || factsCode.current) ? [factsCode] : []),
      ...(this.#isNeeded ? [partsCode] : []),
      ...(this.current?.code ?? []),
    ];
  }
}
