// Writes the table of weights in docs/embedding.md. A row changes only if a module exceeds the slack, so that a few
// bytes more change no document.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';
import { changedWeights, weights, withWeights } from './lib/weights.mjs';

const file = join(root, 'docs/embedding.md');
const text = readFileSync(file, 'utf8');
const rows = await weights();
const { changed, surplus } = changedWeights(text, rows);
if (changed.length || surplus.length) writeFileSync(file, withWeights(text, rows));
