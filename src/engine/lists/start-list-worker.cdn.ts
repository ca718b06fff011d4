/// <reference types="vite/client" />
import { startScript } from '../worker/start-script.js';
import address from './list-worker.ts?worker&url';

/** Starts a worker that reads lists, from the file beside our script. */
export const startListWorker = (): Promise<Worker> => startScript(new URL(address, import.meta.url));
