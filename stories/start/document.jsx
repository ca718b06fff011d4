/** Shows a document of docs/, with links that lead to the pages of Storybook where there is one. */
import { Markdown } from '@storybook/addon-docs/blocks';

const pages = ['accessibility', 'content-systems', 'embedding', 'ids', 'own-data', 'theming'];

/** Leaves out comments that mark generated parts, and links to documents without a page here. */
const prepared = (text) =>
  text
    .replaceAll(/<!--.*?-->\n*/gs, '')
    .replaceAll(/\[([^\]]*)\]\((?:\.\.\/)?([\w-]+)\.md(?:#[^)]*)?\)/g, (link, label, name) =>
      pages.includes(name) ? `[${label}](?path=/docs/start-${name}--docs)` : label,
    );

const copyButton = ({ children }) => (
  <button
    type="button"
    title="Copy"
    style={{ font: 'inherit', padding: '0 0.3em', cursor: 'copy' }}
    onClick={() => navigator.clipboard.writeText(String(children))}
  >
    <code>{children}</code>
  </button>
);

export const Document = ({ text, copies = false }) => (
  <Markdown options={copies ? { overrides: { code: copyButton } } : undefined}>{prepared(text)}</Markdown>
);
