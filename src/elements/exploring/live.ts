import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class LiveDirective extends Directive {
  override render(value: unknown): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [unknown]): unknown {
    if ((part.element as unknown as Record<string, unknown>)[part.name] === value) return noChange;
    // Lit compares with the value that it has set last, which the reader may have changed.
    setCommittedValue(part);
    return value;
  }
}

/**
 * Sets a property of a control whenever it differs from the value, because readers change it too. Lit's directive of
 * this name does the same for attributes as well, and weighs twice as much.
 */
export const live = directive(LiveDirective);
