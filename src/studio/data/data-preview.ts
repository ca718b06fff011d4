/** The imported projects, drawn by the real elements in a frame. */
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { attributeText } from '../../prerender/escape.js';
import type { Speech } from '../studio-messages.js';
import { widgetsScriptTag } from '../widgets-script.js';

/** Addresses of datasets, which live as long as their blob. */
const addresses = new WeakMap<Blob, string>();

function addressOf(data: Blob): string {
  const found = addresses.get(data) ?? URL.createObjectURL(data);
  addresses.set(data, found);
  return found;
}

/** The elements download and read the data as on a page: a long list does not block the studio. */
const previewOf = (lang: string, data: Blob): string =>
  `<!doctype html>
<html${attributeText({ lang })}>
<head><meta charset="utf-8"><title>forem-widgets</title><style>
html { color-scheme: light; font: 100%/1.5 system-ui, sans-serif; background: #fff; color: #1c2530 }
body { margin: 1rem }
</style>${widgetsScriptTag()}</head>
<body><forem-project-list${attributeText({ src: addressOf(data), load: 'now' })}></forem-project-list></body></html>`;

export const dataPreview = ({ msg, lang }: Speech, data: Blob): unknown =>
  // Other data needs a new document.
  keyed(
    data,
    html`<iframe
      title=${msg('Aperçu', { id: 'studio.step.preview' })}
      srcdoc=${previewOf(lang, data)}
    ></iframe>`,
  );
