import type { Dataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';
import { recordById } from '../../dataset/record-by-id.js';
import { createSlicedEngine, type SlicedEngineOptions } from '../indexed/sliced-engine.js';
import { createYielder } from '../../scheduling/time-slices.js';
import { createLink, type WorkerOptions } from './worker-link.js';

export type WorkerEngineOptions = SlicedEngineOptions & WorkerOptions;

/** Copying that many takes some milliseconds. */
const projectsPerMessage = 500;

/**
 * Answers in a worker, for datasets that would block the page; where no worker runs, in the page in time slices. Both
 * sides drop an aborted query at once. The page keeps the projects, and the worker answers with their indexes, so that
 * elements get the same objects each time.
 */
export function createWorkerEngine(dataset: Dataset, options: WorkerEngineOptions): Engine {
  const { projects, ...lists } = dataset;
  const link = createLink({
    ...options,
    async begin(post, isOpen) {
      const yieldIfDue = createYielder();
      post({ type: 'open', dataset: lists, today: options.today });
      for (let from = 0; isOpen() && (from === 0 || from < projects.length); from += projectsPerMessage) {
        const isLast = from + projectsPerMessage >= projects.length;
        post({ type: 'projects', projects: projects.slice(from, from + projectsPerMessage), isLast });
        await yieldIfDue();
      }
    },
    unpack: (answer) => ({
      ...answer,
      projects: answer.projects.map((place) => (typeof place === 'number' ? projects[place]! : place)),
    }),
    inPage: () => createSlicedEngine(dataset, options),
  });
  return { ...link, find: (id) => Promise.resolve(recordById(dataset.projects, id)) };
}
