import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class WithProperties extends Directive {
  render(_properties: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [object]): typeof noChange {
    Object.assign(element, properties);
    return noChange;
  }
}

/** Sets the properties that all elements of the page have in common. */
export const withProperties = directive(WithProperties);
