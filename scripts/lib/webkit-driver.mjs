// Drives WebKitGTK through its WebDriver, on an Xvfb screen if there is no other. It replaces webdriverio and its
// hundred packages.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from './browsers.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export function webkitDriver() {
  const children = [];
  let base, started;

  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  function begin(command, args, options) {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  }

  /** Starts Xvfb and returns the number of its screen. Xvfb writes it to the fourth stream as soon as it listens. */
  async function screen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = begin('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error('Xvfb ended before it was ready.')));
      child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
    return `:${number}`;
  }

  async function ready() {
    for (let tries = 100; ; tries--) {
      try {
        return await call('GET', '/status');
      } catch (error) {
        if (!tries) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async function start() {
    const found = findWebKit();
    if (!found) throw new Error('WebKitGTK not found.');
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await screen();
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    begin(found.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    await ready();
    return { binary: found.browser, args: ['--automation'] };
  }

  const end = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', end);

  return {
    call,
    end,
    /** Opens a browser and returns the path of its session. */
    async openSession() {
      const options = await (started ??= start());
      const { sessionId } = await call('POST', '/session', {
        capabilities: {
          alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
        },
      });
      return `/session/${sessionId}`;
    },
  };
}
