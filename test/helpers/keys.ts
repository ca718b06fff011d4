/** True where the runner can press keys: its WebKit driver has no such command. */
export const hasKeyboard =
  !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome');

/** A test that needs key presses; skipped where the runner cannot press keys. */
export const itByKeyboard: Mocha.TestFunction | Mocha.PendingTestFunction = hasKeyboard ? it : it.skip;

/** Only Chromium can emulate media features and the size of the window for a test. */
export const canEmulate = navigator.userAgent.includes('Chrome');
export const itEmulated = (canEmulate ? it : it.skip) as typeof it;
