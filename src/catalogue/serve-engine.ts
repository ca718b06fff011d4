/** The worker's side of `worker-engine.ts`; a worker's script is `serveEngine(self)`. */
import type { Dataset, Project } from '../dataset/schema.js';
import type { PageMessage, WorkerMessage } from './engine-messages.js';
import type { Engine } from './engine.js';
import { createSlicedEngine } from './sliced-engine.js';

/** What a worker sees of its page. */
export interface Port {
  postMessage(message: WorkerMessage): void;
  onmessage: ((event: MessageEvent<PageMessage>) => void) | null;
}

export function serveEngine(port: Port): void {
  const queries = new Map<number, AbortController>();
  const projects: Project[] = [];
  const places = new Map<Project, number>();
  let opening: Extract<PageMessage, { type: 'open' }>;
  let engine: Engine | undefined;
  /** Queries that came before the last project. */
  const early: (() => void)[] = [];

  const onProgress = (fraction: number): void => port.postMessage({ type: 'progress', fraction });

  async function answer({ id, query }: Extract<PageMessage, { type: 'query' }>): Promise<void> {
    const controller = new AbortController();
    queries.set(id, controller);
    try {
      if (!engine) await new Promise<void>((resolve) => early.push(resolve));
      const { projects: page, ...rest } = await engine!.query(query, controller.signal);
      const indexes = page.map((project) => places.get(project)!);
      port.postMessage({ type: 'answer', id, answer: { ...rest, projects: indexes } });
    } catch (error) {
      // Nobody waits for what has been aborted.
      if (!controller.signal.aborted) port.postMessage({ type: 'failure', id, message: String(error) });
    } finally {
      queries.delete(id);
    }
  }

  port.onmessage = ({ data: message }) => {
    if (message.type === 'open') opening = message;
    else if (message.type === 'projects') {
      for (const project of message.projects) places.set(project, projects.push(project) - 1);
      if (!message.isLast) return;
      const dataset = { ...opening.dataset, projects } as Dataset;
      engine = createSlicedEngine(dataset, { today: opening.today, onProgress });
      for (const resolve of early.splice(0)) resolve();
    } else if (message.type === 'query') void answer(message);
    else queries.get(message.id)?.abort();
  };
  port.postMessage({ type: 'started' });
}
