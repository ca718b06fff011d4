import type { ReactiveControllerHost } from 'lit';
import type { OwnParameters } from '../../../exploration/exploration.js';
import type { Presentation } from './controls.js';
import type { View } from './views.js';

type ShowingHost = ReactiveControllerHost & { view?: Presentation | undefined };

const recordOf = ({ network, programme }: View): string | undefined => (network ?? programme)?.id;

/**
 * The view that a reader has chosen of a map. It is in the page's address where a list of the group keeps its selection
 * there: `forem-map=eures&forem-map-view=table`.
 */
export class ShownView {
  #id: string | undefined;
  #parameters: OwnParameters | undefined;
  /** The parameters as they were read last. */
  #read = '';
  /** The presentation before a reader chooses. */
  #first: Presentation | undefined;

  constructor(private readonly host: ShowingHost) {}

  /** Returns the view to show. */
  of(views: readonly View[]): View | undefined {
    return views.find(({ id }) => id === this.#id) ?? views[0];
  }

  /** Takes over what the address says. Called before each drawing. */
  follow(parameters: OwnParameters | undefined, views: readonly View[]): void {
    if (parameters !== this.#parameters) this.#first = this.host.view;
    this.#parameters = parameters;
    if (!parameters || !views.length || !this.#isNew()) return;
    const id = parameters.read('map');
    const presentation = parameters.read('map-view');
    this.#id = views.find((view) => recordOf(view) === id)?.id;
    this.host.view = presentation === 'map' || presentation === 'table' ? presentation : this.#first;
  }

  /** Shows another network or area. */
  show(view: View): void {
    this.#id = view.id;
    this.#write({ map: recordOf(view) });
  }

  /** Shows the map or the table. */
  present(presentation: Presentation): void {
    this.host.view = presentation;
    this.#write({ 'map-view': presentation });
  }

  #write(values: Readonly<Record<string, string | undefined>>): void {
    this.#parameters?.write(values);
    this.#isNew();
    this.host.requestUpdate();
  }

  /** True if the parameters have changed since the last call. */
  #isNew(): boolean {
    const { read } = this.#parameters ?? {};
    const now = [read?.('map'), read?.('map-view')].filter(Boolean).join('\n');
    const isNew = now !== this.#read;
    this.#read = now;
    return isNew;
  }
}
