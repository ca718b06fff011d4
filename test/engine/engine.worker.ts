import { serveEngine } from '../../src/engine/worker/serve-engine.js';

serveEngine(self);
