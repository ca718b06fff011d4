/** Whether the runner can press keys here: its WebKit driver has no command for it. */
export const hasKeyboard =
  !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome');

/** A test that needs a keyboard: left out, and counted as skipped, where there is none. */
export const itByKeyboard: Mocha.TestFunction | Mocha.PendingTestFunction = hasKeyboard ? it : it.skip;
