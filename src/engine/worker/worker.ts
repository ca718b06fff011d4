/** The worker's script. */
import { serveEngine } from './serve-engine.js';

serveEngine(self);
