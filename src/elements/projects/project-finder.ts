import { recordById } from '../../dataset/record-by-id.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asDatasetError, type DatasetError } from '../../dataset/errors.js';
import type { Project } from '../../dataset/reading/schema.js';
import type { Opened } from '../../engine/opened.js';

/** Finds a project by its id: at once if the page has the projects, or else by a query to the engine. */
export class ProjectFinder implements ReactiveController {
  project: Project | undefined;
  failure: DatasetError | undefined;
  isSeeking = false;
  #opened: Opened | undefined;
  #id: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Called before each drawing. */
  follow(opened: Opened | undefined, id: string): void {
    if (opened === this.#opened && id === this.#id) return;
    this.#opened = opened;
    this.#id = id;
    this.failure = undefined;
    this.isSeeking = false;
    this.project = recordById(opened?.dataset.projects, id);
    if (opened && !opened.dataset.projects) void this.#ask(opened, id);
  }

  async #ask(opened: Opened, id: string): Promise<void> {
    this.isSeeking = true;
    let project: Project | undefined;
    let failure: DatasetError | undefined;
    try {
      project = await opened.engine.find(id);
    } catch (error) {
      failure = asDatasetError(error);
    }
    // Another one is wanted meanwhile.
    if (opened !== this.#opened || id !== this.#id) return;
    Object.assign(this, { project, failure, isSeeking: false });
    this.host.requestUpdate();
  }
}
