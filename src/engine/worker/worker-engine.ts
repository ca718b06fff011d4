import type { Dataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';
import { findRecord } from '../../catalogue/records.js';
import { createSlicedEngine, type SlicedEngineOptions } from '../indexed/sliced-engine.js';
import { createYielder } from '../../scheduling/time-slices.js';
import { createLink, type WorkerOptions } from './worker-link.js';

export type WorkerEngineOptions = SlicedEngineOptions & WorkerOptions;

/** How many projects are handed over at once: some milliseconds of copying. */
const projectsPerMessage = 500;

/**
 * Answers in a worker, for sets that would keep the page busy; where no worker runs, in the page bit by bit. An
 * aborted query is forgotten at once on both sides. The page keeps the projects, and the worker answers with their
 * places: who draws them knows them again.
 */
export function createWorkerEngine(dataset: Dataset, options: WorkerEngineOptions): Engine {
  const { projects, ...lists } = dataset;
  const link = createLink({
    ...options,
    async begin(post, isOpen) {
      const due = createYielder();
      post({ type: 'open', dataset: lists, today: options.today });
      for (let from = 0; isOpen() && (from === 0 || from < projects.length); from += projectsPerMessage) {
        const isLast = from + projectsPerMessage >= projects.length;
        post({ type: 'projects', projects: projects.slice(from, from + projectsPerMessage), isLast });
        await due();
      }
    },
    unpack: (answer) => ({
      ...answer,
      projects: answer.projects.map((place) => (typeof place === 'number' ? projects[place]! : place)),
    }),
    inPage: () => createSlicedEngine(dataset, options),
  });
  return { ...link, find: (id) => Promise.resolve(findRecord(dataset, 'projects', id)) };
}
