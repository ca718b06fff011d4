import type { ReactiveControllerHost } from 'lit';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Opened } from '../../../engine/opened.js';

/**
 * The projects that a list names by their ids, in that order. Nothing else is imported, so that bundlers need not split
 * the code of all lists for it.
 */
export class PickedProjects {
  /** `undefined` while they are being sought. */
  projects: readonly Project[] | undefined;
  #opened: Opened | undefined;
  #ids = '';

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Called before each drawing. Ids without a project are left out. */
  follow(opened: Opened | undefined, ids: readonly string[]): void {
    const wanted = [...new Set(ids)];
    if (opened === this.#opened && wanted.join() === this.#ids) return;
    this.#opened = opened;
    this.#ids = wanted.join();
    this.projects = undefined;
    if (!opened) return;
    const { projects } = opened.dataset;
    if (!projects) void this.#seek(opened, wanted);
    else this.projects = wanted.flatMap((id) => projects.find((each) => each.id === id) ?? []);
  }

  async #seek(opened: Opened, wanted: readonly string[]): Promise<void> {
    const found = await Promise.all(wanted.map((id) => opened.engine.find(id).catch(() => undefined)));
    // Other ids are wanted meanwhile.
    if (opened !== this.#opened || wanted.join() !== this.#ids) return;
    this.projects = found.filter((each) => each !== undefined);
    this.host.requestUpdate();
  }

  get state(): 'loading' | 'ready' | 'empty' {
    if (!this.projects) return 'loading';
    return this.projects.length ? 'ready' : 'empty';
  }
}
