const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (each) => entities[each]!);

/** ` name="value"` for each, an empty one as its name alone. */
export const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.keys(attributes)
    .map((name) => ` ${name}${attributes[name] ? `="${escapeHtml(attributes[name])}"` : ''}`)
    .join('');

/** JSON that can stand in a `<script>`. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
