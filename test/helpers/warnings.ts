/** Collects the warnings on the console during each test of a suite. */
export function collectWarnings(): { readonly texts: readonly string[] } {
  const collected: { texts: string[] } = { texts: [] };
  const { warn } = console;
  beforeEach(() => {
    collected.texts = [];
    console.warn = (...words: unknown[]) => void collected.texts.push(words.join(' '));
  });
  afterEach(() => void (console.warn = warn));
  return collected;
}
