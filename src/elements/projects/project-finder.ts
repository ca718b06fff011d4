import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetError } from '../../dataset/errors.js';
import type { PageDataset, Project } from '../../dataset/reading/schema.js';

/** Finds a project by its id: at once where the page has the projects, else by asking whoever has them. */
export class ProjectFinder implements ReactiveController {
  project: Project | undefined;
  failure: DatasetError | undefined;
  isSeeking = false;
  #dataset: PageDataset | undefined;
  #id: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Called before each drawing. */
  follow(dataset: PageDataset | undefined, id: string): void {
    if (dataset === this.#dataset && id === this.#id) return;
    this.#dataset = dataset;
    this.#id = id;
    this.failure = undefined;
    this.isSeeking = false;
    this.project = dataset?.projects?.find((each) => each.id === id);
    if (dataset && !dataset.projects) void this.#ask(dataset, id);
  }

  async #ask(dataset: PageDataset, id: string): Promise<void> {
    this.isSeeking = true;
    let project: Project | undefined;
    let failure: DatasetError | undefined;
    try {
      const { engineFor } = await import('../../engine/page/engines.js');
      project = await engineFor(dataset).find(id);
    } catch (error) {
      failure = new DatasetError('network', String(error), { cause: error });
    }
    // Another one is wanted meanwhile.
    if (dataset !== this.#dataset || id !== this.#id) return;
    Object.assign(this, { project, failure, isSeeking: false });
    this.host.requestUpdate();
  }
}
