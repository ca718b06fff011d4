import type { LitElement } from 'lit';
import type { SectionName } from './sections.js';

/** Goes to the section that the address of the page names: its link may be opened in a new tab. */
export async function followAddress(
  host: LitElement,
  shown: readonly SectionName[],
  goTo: (section: SectionName) => void,
): Promise<void> {
  const { hash } = location;
  const section = shown.find((each) => hash === `#${each}`);
  // An element of the page with the same id goes first.
  if (!section || document.getElementById(section)) return;
  const target = host.renderRoot.querySelector(`#${section}`);
  // Sections below a loading one are hidden, and cannot take the focus.
  while (host.isConnected && target?.checkVisibility?.({ visibilityProperty: true }) === false)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  // A reader who has begun elsewhere is left there.
  if (document.activeElement === document.body) goTo(section);
}
