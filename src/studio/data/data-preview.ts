/** The imported projects, drawn by the real elements in a frame. */
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { attributeText } from '../../prerender/escape.js';
import type { Speech } from '../studio-messages.js';
import { widgetsScript } from '../widgets-script.js';

const emptyDocument = (lang: string): string =>
  `<!doctype html>
<html${attributeText({ lang })}>
<head><meta charset="utf-8"><title>forem-widgets</title><style>
html { font: 100%/1.5 system-ui, sans-serif; background: #fff; color: #1c2530 }
body { margin: 1rem }
</style></head><body></body></html>`;

/** Puts the elements into the frame; their data is an object, which no address can name. */
function fill(frame: HTMLIFrameElement, dataset: Dataset): void {
  const page = frame.contentDocument;
  if (!page || page.querySelector('script')) return;
  const list = page.createElement('forem-project-list');
  // The property is kept until the script has defined the element.
  Object.assign(list, { data: dataset });
  list.setAttribute('load', 'now');
  page.body.append(list);
  const { code, src } = widgetsScript();
  const script = page.createElement('script');
  if (code === undefined) Object.assign(script, { type: 'module', src });
  else script.textContent = code;
  page.head.append(script);
}

export const dataPreview = ({ msg, lang }: Speech, dataset: Dataset): unknown =>
  // Other data needs a new document.
  keyed(
    dataset,
    html`<iframe
      title=${msg('Aperçu', { id: 'studio.step.preview' })}
      srcdoc=${emptyDocument(lang)}
      @load=${(event: Event) => fill(event.target as HTMLIFrameElement, dataset)}
    ></iframe>`,
  );
