/**
 * Returns the text by which a name is sorted: without the quotation marks, brackets, dashes and spaces before its first
 * letter or digit. A name of signs alone is returned whole.
 */
export function sortText(name: string): string {
  const start = name.search(/[\p{L}\p{N}]/u);
  return start > 0 ? name.slice(start) : name;
}
