import { html, type TemplateResult } from 'lit';

/** Shows the code in a text of a comment, which stands between backticks. */
export const withCode = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((piece, i) => (i % 2 ? html`<code>${piece}</code>` : piece));
