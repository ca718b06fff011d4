// Runs `forem-widgets doctor` as a web master does, on files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const cli = join(root, 'dist/cli/forem-widgets.js');
export const digest = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'))['forem-widgets.js'];
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
after(() => rmSync(folder, { recursive: true, force: true }));

export async function doctor(...args) {
  const child = spawn(process.execPath, [cli, 'doctor', '--lang', 'en', ...args], { cwd: folder });
  const [out, note] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, out, note };
}

export const script = (more = `integrity="${digest}" crossorigin`) =>
  `<script type="module" src="https://cdn.example/forem-widgets.js" ${more}></script>`;
export const list = '<forem-project-list><a href="/p">Projects</a></forem-project-list>';
export const page = (body, head = script()) =>
  `<!doctype html><html lang="nl"><head>${head}</head><body><h1>Page</h1>${body}</body></html>`;

let files = 0;
export const check = (html, ...args) => {
  const path = join(folder, `${(files += 1)}.html`);
  writeFileSync(path, html);
  return doctor(path, ...args);
};

export const policy = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
