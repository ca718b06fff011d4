/** A story that shows an element in three widths side by side, made smaller where they do not fit. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const widthsPx = [240, 400, 900];
const gapPx = 32;
/** Below this size no text can be read: the picture scrolls instead. */
const minZoom = 0.5;

const allPx = widthsPx.reduce((sum, width) => sum + width, 0) + gapPx * (widthsPx.length - 1);

function fit(frame?: Element): void {
  if (!frame) return;
  const row = frame.firstElementChild as HTMLElement;
  const observer = new ResizeObserver(() => {
    if (!frame.isConnected) return observer.disconnect();
    row.style.zoom = String(Math.min(1, Math.max(minZoom, frame.clientWidth / allPx)));
  });
  observer.observe(frame);
}

/** @param make makes the element of a width */
export function sizes(make: (width: number) => unknown): TemplateResult {
  return html`<div
    ${ref(fit)}
    style="position: relative; overflow-x: auto"
    tabindex="0"
    role="group"
    aria-label="Three widths"
  >
    <div style="display: flex; gap: ${gapPx}px; inline-size: ${allPx}px; align-items: flex-start">
      ${widthsPx.map(
        (width) =>
          html`<div style="flex: none; inline-size: ${width}px">
            <p lang="en" style="margin: 0 0 1em; font: 600 14px sans-serif">${width} px</p>
            ${make(width)}
          </div>`,
      )}
    </div>
  </div>`;
}
