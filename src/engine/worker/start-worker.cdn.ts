/// <reference types="vite/client" />
import { startScript } from './start-script.js';
import address from './worker.ts?worker&url';

/** Starts a worker that serves engines, from the file beside our script. */
export const startWorker = (): Promise<Worker> => startScript(new URL(address, import.meta.url));
