// Launcher for @web/test-runner that runs tests in WebKitGTK.
import { webkitDriver } from './webkit-driver.mjs';

export function webkitLauncher() {
  const driver = webkitDriver();
  let session, activeId, activeUrl;

  /** Opens a page. After a crash, the next file starts another browser. */
  async function visit(url) {
    try {
      await driver.call('POST', `${session}/url`, { url });
    } catch (error) {
      session = undefined;
      throw error;
    }
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      session ??= await driver.openSession();
      activeId = id;
      activeUrl = url;
      await visit(url);
    },
    isActive: (id) => activeId === id,
    getBrowserUrl: () => activeUrl,
    async stopSession() {
      activeId = undefined;
      await visit('about:blank');
      return {};
    },
    async stop() {
      if (session) await driver.call('DELETE', session).catch(() => {});
      driver.end();
    },
  };
}
