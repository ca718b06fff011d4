/// <reference types="node" />
/** What every command is given, and how it fails. */
import type { Language } from '../dataset/languages.js';
import type { Msg } from '../localization/messages.js';

export interface Terminal {
  readonly msg: Msg;
  readonly language: Language;
  /** Answers, to standard output. */
  out(text: string): void;
  /** Everything else, to standard error. */
  note(text: string): void;
}

export interface Arguments {
  readonly files: readonly string[];
  /** What stands after the command, if that isn't a file. */
  readonly words: readonly string[];
  readonly as?: string | undefined;
  readonly data?: string | undefined;
  readonly base?: string | undefined;
  readonly map?: string | undefined;
  readonly output?: string | undefined;
  readonly previous?: string | undefined;
  readonly report?: string | undefined;
  readonly theme?: string | undefined;
  readonly 'older-than'?: string | undefined;
  readonly timeout?: string | undefined;
  /** The day to reckon from, instead of the computer's. */
  readonly today?: string | undefined;
  readonly draft: boolean;
  readonly links: boolean;
  readonly split: boolean;
  readonly strict: boolean;
}

/** @returns 0 when all is well, 1 when there are problems */
export type Command = (terminal: Terminal, args: Arguments) => Promise<number>;

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command was to work on is no good, and `lines` say why: exit code 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
