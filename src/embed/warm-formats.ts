/** Languages whose formats are in memory. */
const warmed = new Set<string>();
/** Makes the browser read its data for formats, which takes long, while it waits for the code. */
export function warmFormats(language: string): void {
  if (warmed.has(language)) return;
  warmed.add(language);
  setTimeout(() => {
    try {
      new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).formatRange(0, 1e11);
      new Intl.DisplayNames(language, { type: 'region' });
      new Intl.ListFormat(language);
      new Intl.PluralRules(language);
    } catch {
      // Ignored: the elements tell which member is missing.
    }
  });
}
