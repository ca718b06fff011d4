import type { TemplateResult } from 'lit';
import type { OwnParameters } from '../../exploration/exploration.js';
import type { Msg } from '../../localization/messages.js';
import { tableSwitch } from '../exploring/view-switch.js';
import { viewLegend } from '../exploring/wording.js';

type ChartView = 'chart' | 'table';

/**
 * The drawing or the table, as a reader has chosen. The page's address says so where a list of the group keeps its
 * selection there: `forem-sector-view=table`.
 */
export class ChosenView {
  #place: readonly [OwnParameters | undefined, name: string] = [undefined, ''];
  /** The parameter as it was read last. */
  #read: string | undefined;
  /** The view before a reader chooses. */
  #first: ChartView | undefined;

  constructor(private readonly host: { view: ChartView }) {}

  /**
   * Takes over what the address says. Called before each drawing.
   * @param subject of the chart: a page may have several
   */
  follow(parameters: OwnParameters | undefined, subject: string): void {
    const { host } = this;
    const name = `${subject}-view`;
    if (parameters !== this.#place[0] || name !== this.#place[1]) {
      this.#place = [parameters, name];
      [this.#first, this.#read] = [host.view, undefined];
    }
    if (!parameters) return;
    const read = parameters.read(name);
    if (read === this.#read) return;
    this.#read = read;
    host.view = read === 'chart' || read === 'table' ? read : this.#first!;
  }

  /**
   * Renders the switch between both.
   * @param title of the chart
   * @param label of the drawing
   */
  render(msg: Msg, title: unknown, label: string): TemplateResult {
    const texts = { name: 'views', legend: viewLegend(msg, title), drawing: ['chart', label] } as const;
    return tableSwitch<'chart'>(msg, texts, this.current, (view) => this.#choose(view));
  }

  /** The view shown; an unknown word is the drawing. */
  get current(): ChartView {
    return this.host.view === 'table' ? 'table' : 'chart';
  }

  #choose(view: ChartView): void {
    const [parameters, name] = this.#place;
    this.host.view = view;
    this.#read = view === this.#first ? undefined : view;
    parameters?.write({ [name]: this.#read });
  }
}
