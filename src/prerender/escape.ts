/**
 * The escaping seam. Every attribute, text and script that src/prerender and src/cli write as HTML comes from one of
 * these functions; no other module puts a value between quotation marks.
 */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // The parser turns a bare carriage return into a line feed.
  '\r': '&#13;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"\r]/g, (each) => entities[each]!);

/** A subset of what https://html.spec.whatwg.org/#attributes-2 allows: ASCII letters, digits, hyphens, underscores. */
const attributeName = /^[a-z][\w-]*$/i;

/**
 * Returns ` name="value"` for each attribute, and the name alone for an empty value.
 * @throws {RangeError} for a name that can't be written
 */
export const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (!attributeName.test(name))
        throw new RangeError(`Not the name of an attribute: ${JSON.stringify(name)}.`);
      return ` ${name}${value ? `="${escapeHtml(value)}"` : ''}`;
    })
    .join('');

/** Returns JSON that can't end the `<script>` around it. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Returns CSS that can't end the `<style>` around it. */
export const styleText = (css: string): string => css.replaceAll('</', '<\\/');
