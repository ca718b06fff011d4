import type { LitElement } from 'lit';
import type { Context } from '../../core/context.js';
import type { AskedQuery } from '../askable.js';

export interface TakeAwayOptions {
  readonly source: () => AskedQuery | undefined;
  readonly announce: (message: string) => void;
  readonly title: (context: Context) => string;
  /** Returns a selector of the elements that make the picture, if the view is one now. */
  readonly picture?: () => string | undefined;
  /** Returns attributes of what the reader has chosen inside the element. */
  readonly view?: () => Readonly<Record<string, string | undefined>>;
  /** True where the foot takes reports of mistakes, because the view shows no record that could. */
  readonly reports?: boolean;
}

export type TakeAwayHost = LitElement & {
  readonly locale: string;
  readonly group: string;
  readonly data?: unknown;
  readonly export?: string | boolean | undefined;
  readonly reportTo?: string | undefined;
};
