/// <reference types="node" />
/** Input of every command, and its errors. */
import { str } from '@lit/localize';
import type { Language } from '../dataset/languages.js';
import type { Msg } from '../localization/messages.js';

export interface Terminal {
  readonly msg: Msg;
  readonly language: Language;
  /** Writes results to standard output. */
  out(text: string): void;
  /** Writes messages to standard error. */
  note(text: string): void;
  /** True where a person can be asked: input and output are a terminal. */
  readonly canAsk: boolean;
}

export interface Arguments {
  readonly files: readonly string[];
  /** Arguments after the command other than files. */
  readonly words: readonly string[];
  readonly as?: string | undefined;
  readonly data?: string | undefined;
  /** File with a card of the page's own. */
  readonly card?: string | undefined;
  readonly base?: string | undefined;
  readonly map?: string | undefined;
  readonly output?: string | undefined;
  readonly previous?: string | undefined;
  readonly report?: string | undefined;
  readonly theme?: string | undefined;
  readonly 'older-than'?: string | undefined;
  readonly timeout?: string | undefined;
  /** Current day, in place of the computer's. */
  readonly today?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly threads?: string | undefined;
  /** Seconds for which caches keep an answer. */
  readonly 'max-age'?: string | undefined;
  /** Requests of one client in a minute. */
  readonly rate?: string | undefined;
  /** Format of a feed. */
  readonly format?: string | undefined;
  /** Address of the page that a feed belongs to, or that an element is written for. */
  readonly page?: string | undefined;
  /** Address of a feed itself. */
  readonly self?: string | undefined;
  /** Language of the messages, if the call names one. */
  readonly lang?: string | undefined;
  /** Address of OpenSearch or Elasticsearch. */
  readonly opensearch?: string | undefined;
  /** Name of the data there. */
  readonly name?: string | undefined;
  readonly shards?: string | undefined;
  readonly replicas?: string | undefined;
  readonly draft: boolean;
  readonly links: boolean;
  readonly split: boolean;
  readonly strict: boolean;
}

/** @returns the exit code: 0 for success, 1 for problems */
export type Command = (terminal: Terminal, args: Arguments) => Promise<number>;

/** Thrown for a wrong call of the command. Exit code: 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const wrongOption = (msg: Msg, option: string): UsageError =>
  new UsageError(msg(str`Option mal employée : ${option}`, { id: 'cli.wrong-option' }));

/** Thrown for an unusable input, with the reasons as `lines`. Exit code: 1. */
export class CommandFailure extends Error {
  override readonly name = 'Failure';
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
