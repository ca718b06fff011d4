/** The document in the frame of the preview: the element as the code embeds it, on a ground. */
import { attributeText, styleText } from '../../prerender/escape.js';
import type { BuildState, Ground } from './build-state.js';
import { ownRule } from './own-looks.js';

const looks: Readonly<Record<Ground, string>> = {
  light: 'color-scheme: light; background: #fff; color: #1c2530;',
  dark: 'color-scheme: dark; background: #12181f; color: #e9edf1;',
  // A dark footer of a page whose scheme is light.
  footer: 'background: #23303d; color: #fff;',
  print: 'color-scheme: light; background: #fff; color: #000;',
};

/** @param script tag of the script that defines the elements */
export function previewDocument(state: BuildState, script: string): string {
  const { element, lang, attributes, ground, isLarge } = state;
  const css = `html { ${looks[ground]} font: ${isLarge ? '200%' : '100%'}/1.5 system-ui, sans-serif }
body { margin: 1rem }
forem-${element} { margin: 0 }
${ownRule(state)}`;
  // The element starts at once: a preview waits for nobody to scroll.
  const { load: _, ...others } = attributes;
  return `<!doctype html>
<html${attributeText({ lang })}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${element}</title>
<style>${styleText(css)}</style>${script}</head>
<body><forem-${element}${attributeText({ ...others, load: 'now' })}></forem-${element}></body>
</html>`;
}
