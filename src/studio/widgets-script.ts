/** The script that defines the elements in a preview. */
import { attributeText } from '../prerender/escape.js';

interface WidgetsScript {
  readonly src: string;
  /** Code of the script, in the single-file studio: a page from `file://` can load no module. */
  readonly code?: string | undefined;
}

export const widgetsScript = (): WidgetsScript => ({
  src: new URL('../forem-widgets.js', document.baseURI).href,
  code: document.getElementById('forem-widgets-code')?.textContent ?? undefined,
});

/** @returns the tag of the script */
export function widgetsScriptTag(): string {
  const { src, code } = widgetsScript();
  if (code !== undefined) return `<script>${code.replaceAll('</', '<\\/')}</script>`;
  return `<script${attributeText({ type: 'module', src })}></script>`;
}
