import type { ReactiveController, ReactiveElement } from 'lit';
import type { PageDataset } from '../../../dataset/reading/schema.js';

/** Loads the check of the markup of a list where there is something to check: most pages have no such attribute. */
export class MarkupCheck implements ReactiveController {
  #isDone = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly dataset: () => PageDataset | undefined,
  ) {}

  hostUpdated(): void {
    const { host } = this;
    const dataset = this.dataset();
    if (this.#isDone || !dataset || !host.getAttributeNames) return;
    this.#isDone = true;
    const usual = ['lang', 'class', 'id', 'view', 'src', 'heading-level', 'page-size'];
    const isPlain = host.getAttributeNames().every((name) => usual.includes(name));
    if (isPlain && document.getElementsByTagName(host.localName).length < 2) return;
    // Without the check, the list is drawn all the same.
    import('./markup/markup.js').then(
      ({ warnOfMarkup }) => warnOfMarkup(host, dataset),
      () => {},
    );
  }
}
