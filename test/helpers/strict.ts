// Loaded by the test runner before each test file: unhandled errors and rejections fail the tests.
// Mocha only logs rejections, and misses errors while a file loads or after its last test.

interface MochaConfig {
  rootHooks?: { beforeAll(): void; afterAll(): Promise<void> };
}
const { __WTR_CONFIG__: runner } = window as unknown as {
  __WTR_CONFIG__: { testFrameworkConfig: MochaConfig };
};

const early: unknown[] = [];
let running = false;

addEventListener('error', (event) => {
  if (!running) early.push(event.error ?? event.message);
});
addEventListener('unhandledrejection', (event) => {
  if (running) reportError(event.reason);
  else early.push(event.reason);
});

runner.testFrameworkConfig.rootHooks = {
  beforeAll() {
    running = true;
    if (early.length) throw early[0];
  },
  // Errors of the last test may still arrive.
  afterAll: () => new Promise((resolve) => setTimeout(resolve, 50)),
};
