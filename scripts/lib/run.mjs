// Starts commands. This file imports no package, so that it runs before the installation.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command in the project with inherited output. Resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

/**
 * Returns the command of the npm that started this process, if any. On Windows, `npm` is a script that only a shell can
 * start (https://nodejs.org/api/child_process.html#spawning-bat-and-cmd-files-on-windows).
 */
function npmCommand(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
}
const npmOptions = { shell: process.platform === 'win32' && !process.env.npm_execpath?.endsWith('.js') };

export const npm = (...args) => run(...npmCommand(args), npmOptions);

/**
 * Runs npm and returns its output.
 * @param onText called with each piece of it
 */
export function npmOutput(args, onText = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(...npmCommand(args), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...npmOptions });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onText(text);
      });
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
