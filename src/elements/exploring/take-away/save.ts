/** Has the browser save a file. A frame in a sandbox needs `allow-downloads` for it. */
export function save({ blob, name }: { readonly blob: Blob; readonly name: string }): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Safari reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
