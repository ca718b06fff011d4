/** True where the runner can press keys: its WebKit driver has no such command. */
export const hasKeyboard =
  !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome');

/** A test that needs key presses; skipped where the runner cannot press keys. */
export const itByKeyboard: Mocha.TestFunction | Mocha.PendingTestFunction = hasKeyboard ? it : it.skip;
