/** A story that shows an element beside what a screen reader says of it, and the messages that it sends. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { allElements, settled } from './settled.js';
import { spokenLines, type SpokenLine } from './spoken-lines.js';

const styles = html`<style>
  .spoken {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5rem 2rem;
    align-items: flex-start;
  }
  .spoken > * {
    flex: 1 1 22rem;
    min-inline-size: min(22rem, 100%);
  }
  .spoken .report {
    font:
      14px/1.5 system-ui,
      sans-serif;
  }
  .spoken h3 {
    margin: 0 0 0.5em;
    font-size: 1.1em;
  }
  .spoken .lines {
    position: relative;
    max-block-size: 36rem;
    overflow: auto;
    padding: 0.75em 1em;
    border: 1px solid currentColor;
    overflow-wrap: anywhere;
  }
  .spoken .lines p {
    margin: 0;
  }
  .spoken .role,
  .spoken .state {
    opacity: 0.85;
    font-style: italic;
  }
</style>`;

const line = ({ depth, role, words, lang, state }: SpokenLine): TemplateResult =>
  html`<p style="padding-inline-start: ${depth}em">
    ${role ? html`<span class="role">${role}${words ? ', ' : ''}</span>` : nothing}<span
      lang=${lang ?? nothing}
      >${words}</span
    >${state ? html`<span class="state">, ${state}</span>` : nothing}
  </p>`;

function show(report: HTMLElement, lines: readonly SpokenLine[], messages: readonly SpokenLine[]): void {
  render(
    html`<h3>Read line by line</h3>
      <div class="lines" tabindex="0" role="group" aria-label="Read line by line">${lines.map(line)}</div>
      <h3 style="margin-block-start: 1em">Messages</h3>
      ${
        messages.length
          ? html`<ol>
              ${messages.map(({ words, lang }) => html`<li lang=${lang ?? nothing}>${words}</li>`)}
            </ol>`
          : html`<p>Act on the element: what its status line announces appears here.</p>`
      }`,
    report,
  );
}

/** Returns the regions of an element whose changes are announced. */
const regionsOf = (element: HTMLElement): HTMLElement[] =>
  allElements(element.parentElement!).filter((each) =>
    each.matches('[role=status], [role=alert], [aria-live]'),
  );

async function follow(holder: HTMLElement, element: HTMLElement): Promise<void> {
  // The holder is rendered first, the element afterwards.
  await Promise.resolve();
  await settled(holder);
  const report = holder.parentElement!.querySelector<HTMLElement>('.report')!;
  const messages: SpokenLine[] = [];
  const watched = new WeakSet<HTMLElement>();
  let lines: readonly SpokenLine[] = [];
  const heard = new MutationObserver((changes) => {
    for (const target of new Set(changes.map(({ target }) => target))) {
      const words = target.textContent?.trim();
      if (words) messages.push({ depth: 0, words, lang: element.lang || undefined });
    }
    draw();
  });
  const draw = (): void => {
    if (!holder.isConnected) return heard.disconnect();
    for (const region of regionsOf(element)) {
      if (watched.has(region)) continue;
      watched.add(region);
      heard.observe(region, { childList: true, characterData: true, subtree: true });
    }
    const read = spokenLines(element);
    lines = read ?? lines;
    show(report, lines, messages);
    if (!read) requestAnimationFrame(draw);
  };
  draw();
  for (const type of ['forem-filter-change', 'change', 'click', 'toggle'])
    holder.addEventListener(type, () => setTimeout(draw), { capture: true });
}

export function spoken(element: HTMLElement): TemplateResult {
  return html`${styles}
    <div class="spoken">
      <div ${ref((holder) => void (holder && follow(holder as HTMLElement, element)))}>${element}</div>
      <div class="report" lang="en"></div>
    </div>`;
}
