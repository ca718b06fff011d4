import type { Selection } from '../../catalogue/selection.js';
import type { DatasetErrorCode } from '../../dataset/errors.js';
import type { Problem } from '../../dataset/reading/problem.js';
import type { Failure } from '../../dataset/reading/read.js';

/** Events of the elements. All of them bubble, and pass through shadow roots. */
export interface ForemEvents {
  'forem-load': CustomEvent<{
    /** Records that were left out or refer to nothing, with their path and reason: the first thousand. */
    problems: readonly Problem[];
    /** How many there are. */
    problemCount: number;
    /** Sources that can't be loaded, if there are several. */
    failures: readonly Failure[];
  }>;
  'forem-error': CustomEvent<{
    code: DatasetErrorCode;
    message: string;
    /** Where it is one of several sources. */
    address?: string;
  }>;
  'forem-filter-change': CustomEvent<{ selection: Selection; total: number }>;
  'forem-select': CustomEvent<{ kind: 'network' | 'project'; id: string; address: string }>;
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- the one way to add typed events to targets */
  /** Elements, `document` and `window`. */
  interface GlobalEventHandlersEventMap extends ForemEvents {}
  interface ElementEventMap extends ForemEvents {}
  interface ShadowRootEventMap extends ForemEvents {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

/** @returns false when a listener prevented what comes next */
export function emit<T extends keyof ForemEvents>(
  target: EventTarget,
  type: T,
  detail: ForemEvents[T]['detail'],
  cancelable = false,
): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
