import type { ReactiveControllerHost } from 'lit';
import { idsIn } from '../../../catalogue/selection.js';
import type { Project } from '../../../dataset/reading/schema.js';
import type { Opened } from '../../../engine/opened.js';
import type { Context } from '../../core/context.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { noProjectText } from '../../exploring/wording.js';
import { projectViews, type ProjectViewOptions } from './project-views.js';

/** The projects that a list names by their ids, in that order. */
export class PickedProjects {
  /** `undefined` while they are being sought. */
  projects: readonly Project[] | undefined;
  #opened: Opened | undefined;
  #ids = '';

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Called before each drawing. Ids without a project are left out. */
  follow(opened: Opened | undefined, ids: string): void {
    if (opened === this.#opened && ids === this.#ids) return;
    this.#opened = opened;
    this.#ids = ids;
    this.projects = undefined;
    const wanted = [...new Set(idsIn(ids))];
    if (!opened) return;
    const { projects } = opened.dataset;
    if (!projects) void this.#seek(opened, wanted);
    else this.projects = wanted.flatMap((id) => projects.find((each) => each.id === id) ?? []);
  }

  async #seek(opened: Opened, wanted: readonly string[]): Promise<void> {
    const found = await Promise.all(wanted.map((id) => opened.engine.find(id).catch(() => undefined)));
    // Other ids are wanted meanwhile.
    if (opened !== this.#opened || wanted.join() !== [...new Set(idsIn(this.#ids))].join()) return;
    this.projects = found.filter((each) => each !== undefined);
    this.host.requestUpdate();
  }

  get state(): 'loading' | 'ready' | 'empty' {
    if (!this.projects) return 'loading';
    return this.projects.length ? 'ready' : 'empty';
  }

  render(context: Context, options: ProjectViewOptions): unknown {
    if (!this.projects?.length) return emptyNotice(noProjectText(context.msg));
    return projectViews(options, context, this.projects);
  }
}
