/// <reference types="vite/client" />
/** A story that shows what to do and what not to do with an element, side by side, from its guidance. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { withCode } from './with-code.js';
import '../src/embed/generated/define-all.js';
import type { Guidance, Shown } from './guidance.js';

const files = import.meta.glob<Guidance>('./guidance/*.ts', { eager: true, import: 'default' });

const styles = html`<style>
  .advice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 2rem;
    align-items: start;
  }
  .advice figure {
    margin: 0;
    min-inline-size: 0;
    border-block-start: 4px solid var(--verdict);
  }
  .advice figcaption {
    margin-block: 0.5em 1em;
    font:
      15px/1.45 system-ui,
      sans-serif;
  }
  .advice .example {
    position: relative;
    max-block-size: 26rem;
    overflow: auto;
    padding: 1px 1rem;
    border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
  }
</style>`;

/** Fills a box with the markup of a guidance file, as a page would have it. */
const filled =
  (markup: string, group: string) =>
  (box?: Element): void => {
    const isFirst = box && !box.childElementCount;
    if (isFirst)
      box.append(document.createRange().createContextualFragment(markup.replaceAll('GROUP', group)));
  };

const figure = (verdict: 'Do' | 'Don’t', shown: Shown, group: string): TemplateResult =>
  html`<figure
    class=${verdict === 'Do' ? 'right' : 'wrong'}
    style="--verdict: ${verdict === 'Do' ? '#2e7d32' : '#c62828'}"
  >
    <figcaption lang="en">
      <strong>${verdict === 'Do' ? '✓ Do' : '✗ Don’t'}:</strong> ${withCode(shown.caption)}
    </figcaption>
    <div
      class="example"
      tabindex="0"
      role="group"
      aria-label="${verdict}: ${shown.caption.replaceAll('`', '')}"
      style=${shown.style ?? ''}
      ${ref(filled(shown.markup, group))}
    ></div>
  </figure>`;

export function advice(tag: string, group: string): TemplateResult {
  const { examples = [] } = files[`./guidance/${tag}.ts`] ?? {};
  return html`${styles}
    <div class="advice">
      ${examples.map(({ right, wrong }, i) => [
        figure('Do', right, `${group}-right-${i}`),
        figure('Don’t', wrong, `${group}-wrong-${i}`),
      ])}
    </div>`;
}
