/** Shows a document of docs/, with links that lead to the pages of Storybook where there is one. */
import { Markdown } from '@storybook/addon-docs/blocks';
import { scrolling, Wrapping } from '../../.storybook/scrolling.jsx';
import { Children, isValidElement, useState } from 'react';

const pages = ['accessibility', 'content-systems', 'embedding', 'ids', 'own-data', 'theming'];

/** Leaves out comments that mark generated parts, and links to documents without a page here. */
const prepared = (text) =>
  text
    .replaceAll(/<!--.*?-->\n*/gs, '')
    .replaceAll(/\[([^\]]*)\]\((?:\.\.\/)?([\w-]+)\.md(?:#[^)]*)?\)/g, (link, label, name) =>
      pages.includes(name) ? `[${label}](?path=/docs/start-${name}--docs)` : label,
    );

const CopyButton = ({ text }) => {
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button
      type="button"
      title={`Copy ${text}`}
      style={{ font: 'inherit', padding: '0 0.3em', cursor: 'copy', whiteSpace: 'nowrap' }}
      onClick={copy}
    >
      <code>{text}</code> {isCopied ? '✓' : ''}
    </button>
  );
};

/** Returns the text of a cell that holds nothing but code. */
function codeIn(children) {
  const isBlank = (child) => typeof child === 'string' && !child.trim();
  const [only, ...others] = Children.toArray(children).filter((child) => !isBlank(child));
  if (others.length || !isValidElement(only)) return undefined;
  const texts = Children.toArray(only.props.children);
  return texts.length && texts.every((each) => typeof each === 'string') ? texts.join('') : undefined;
}

/** A cell of a table: code in it becomes a button that copies it; code in sentences and headings stays text. */
const CopyCell = ({ children, ...others }) => {
  const text = codeIn(children);
  return <td {...others}>{text === undefined ? children : <CopyButton text={text} />}</td>;
};

const withCopies = { overrides: { ...scrolling.overrides, td: CopyCell } };

export const Document = ({ text, copies = false }) => (
  <Wrapping>
    <Markdown options={copies ? withCopies : scrolling}>{prepared(text)}</Markdown>
  </Wrapping>
);
