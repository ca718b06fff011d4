// Runs the built command as a service, or to its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/lib/run.mjs';

const script = join(root, 'dist/cli/forem-widgets.js');
const running = new Set();

function start(args) {
  const command = spawn(process.execPath, [script, ...args, '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(command);
  command.once('exit', () => running.delete(command));
  return command;
}

/** Starts a service; resolves to its address when it answers. */
export async function startService(...args) {
  const command = start(['serve', '--port', '0', '--rate', '0', ...args]);
  const lines = createInterface({ input: command.stderr });
  const [address] = await Promise.race([
    once(createInterface({ input: command.stdout }), 'line'),
    once(command, 'exit').then(() => {
      throw new Error('The service has not started.');
    }),
  ]);
  return {
    address,
    lines,
    signal: (signal) => command.kill(signal),
    async end(signal = 'SIGTERM') {
      command.kill(signal);
      const [code] = await once(command, 'exit');
      return code;
    },
  };
}

/** Runs a command. @param onLine called with each line of its messages */
export async function runCommand(args, onLine = () => {}) {
  const command = start(args);
  const notes = [];
  createInterface({ input: command.stderr }).on('line', (line) => {
    notes.push(line);
    onLine(line, command);
  });
  const [code] = await once(command, 'close');
  return { code, notes };
}

export function endAll() {
  for (const command of running) command.kill('SIGKILL');
}
