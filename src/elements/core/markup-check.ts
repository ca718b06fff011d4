import type { LitElement, ReactiveController } from 'lit';
import { recordById, type Identified } from '../../dataset/record-by-id.js';
import type { PageDataset } from '../../dataset/reading/schema.js';

type CheckedElement = LitElement & { readonly accent?: 'host' | undefined };

/** Attributes whose values are ids of the data. */
const holdsIds = /^(sector|theme|country|programme|status|network|projects?|partner|scope|fields|selection)$/;

/** True if the dataset has a list of the name of the attribute, with all ids in it: nothing more has to be loaded. */
function hasAllIds(dataset: PageDataset, name: string, ids: string): boolean {
  const list: unknown = dataset[name.replace(/s?$/, 's') as 'projects'];
  return (
    Array.isArray(list) &&
    (ids.match(/[^\s-]\S*/g) ?? []).every((id) => recordById(list as readonly Identified[], id))
  );
}

/** Attributes whose words the code fixes, with most of these words; the check itself knows all. */
export const holdsWords =
  /^(accent|display|export|facet|filters|heading|load|match|open|pager|scheme|sections|sort|view|wording)$/;
export const usualWords =
  /^((-?(all|any|auto|budget|cards|chart|chips|compact|country|csv|dark|dialog|end|filters|host|inline|introduction|light|list|long|map|more|networks?|none|now|numbers|partner|programme|projects|sectors?|select|short|start|status|table|themes?|timeline|title|touch|visible|year))?( |$))*$/;

const holdsNumber = /^(heading-level|limit|most|page-size)$/;

/** Usual attributes that no element declares; the check itself knows all. */
const isUsual = /^(class|data-.*|aria-.*|load|lang)$/;

/** True for an element that another one has drawn: the check of that one covers its attributes. */
function isPart(element: HTMLElement): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return Boolean((host?.constructor as { readonly parts?: unknown } | undefined)?.parts);
}

/** Loads the code of attributes that few pages write: the check of unknown ones, and the accent of the page. */
export class MarkupCheck implements ReactiveController {
  #isChecked = false;
  #accent: string | undefined;

  constructor(
    private readonly host: CheckedElement,
    private readonly dataset: () => PageDataset | undefined,
  ) {}

  hostUpdated(): void {
    const { host } = this;
    if (this.#accent !== host.accent) {
      this.#accent = host.accent;
      import('./accent/host-accent.js').then(
        ({ followHostAccent }) => followHostAccent(host),
        () => {},
      );
    }
    const dataset = this.dataset();
    if (this.#isChecked || !dataset || !host.getAttributeNames || isPart(host)) return;
    this.#isChecked = true;
    const { localName } = host;
    const { observedAttributes: known } = host.constructor as typeof LitElement;
    const isSuspect = host.getAttributeNames().some((name) => {
      const value = host.getAttribute(name)!;
      if (holdsWords.test(name)) return !usualWords.test(value);
      // An attribute without a value is set by `="false"` too.
      if (value === 'false' || holdsNumber.test(name)) return !(Number(value) >= 0);
      if (known.includes(name)) return holdsIds.test(name) && !hasAllIds(dataset, name, value);
      return !isUsual.test(name) && !(name in host);
    });
    const hasTwins =
      localName.endsWith('project-list') && document.getElementsByTagName(localName).length > 1;
    if (!isSuspect && !hasTwins) return;
    // Without the check, the element is drawn all the same.
    import('./markup/markup.js').then(
      ({ warnOfMarkup }) => warnOfMarkup(host, dataset),
      () => {},
    );
  }
}
