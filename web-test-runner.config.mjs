import { cpus } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium, findFirefox, findWebKit } from './scripts/lib/browsers.mjs';
import { root } from './scripts/lib/run.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';
import { changedPlugin } from './test/server/changed.mjs';
import { faultsPlugin } from './test/server/faults.mjs';
import { prerenderedPlugin } from './test/server/prerendered.mjs';

/** Tests open many pages that fetch: nothing else should. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // For the test that removed elements are forgotten.
  '--js-flags=--expose-gc',
];

async function chromium() {
  const asRoot = process.getuid?.() === 0;
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: {
      executablePath: await findChromium(),
      args: asRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  });
}

function firefox() {
  const executablePath = findFirefox();
  const launchOptions = { browser: 'firefox', executablePath };
  return executablePath && chromeLauncher({ puppeteer: puppeteerCore, concurrency: 1, launchOptions });
}

/** New ones with each call: not every launcher can start a second time. */
export const browsers = async () =>
  process.env.ENGINES ? [firefox(), findWebKit() && webkitLauncher()].filter(Boolean) : [await chromium()];

export default {
  rootDir: root,
  browsers: await browsers(),
  // Firefox and WebKit run one file at a time each.
  concurrentBrowsers: 2,
  concurrency: Math.min(cpus().length, 4),
  testsFinishTimeout: 300_000,
  testRunnerHtml: (framework) => `<!doctype html>
    <html>
      <body>
        <script type="module" src="/test/helpers/strict.ts"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}/tsconfig.json` }),
    changedPlugin(),
    faultsPlugin(),
    prerenderedPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false })],
  staticLogging: true,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
