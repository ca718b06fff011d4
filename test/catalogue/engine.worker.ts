import { serveEngine } from '../../src/catalogue/serve-engine.js';

serveEngine(self);
