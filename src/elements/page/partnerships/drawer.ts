/** The filters of the page: a column beside the projects, or a drawer where there is no room. */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';
import { closeByEscape } from '../../core/escape.js';
import { heading } from '../../core/heading.js';
import { text } from '../../core/text.js';
import { chosenCount } from '../../exploring/wording.js';

const focusTitle = (drawer: Element): void => drawer.querySelector<HTMLElement>('[tabindex]')?.focus();

/** Closes the drawer when the focus moves behind it. */
function closeBehind(event: FocusEvent): void {
  const drawer = event.currentTarget as HTMLElement;
  const to = event.relatedTarget as Node | null;
  if (to && !drawer.contains(to) && drawer.matches(':popover-open')) drawer.hidePopover();
}

/**
 * Moves the focus to the heading of a drawer that opens, and back to its button: a browser does so only if the drawer's
 * own tree has the focus, not a shadow tree in it.
 */
function moveFocus({ currentTarget, newState }: ToggleEvent): void {
  const drawer = currentTarget as HTMLElement;
  const { activeElement } = drawer.getRootNode() as ShadowRoot;
  drawer.setAttribute('role', newState === 'open' ? 'dialog' : 'group');
  if (newState === 'open') {
    closeByEscape(drawer);
    if (!activeElement || !drawer.contains(activeElement)) focusTitle(drawer);
    return;
  }
  const isLost = activeElement ? drawer.contains(activeElement) : document.activeElement === document.body;
  if (isLost) (drawer.previousElementSibling as HTMLElement).focus();
}

interface Drawer {
  readonly headingLevel: number;
  /** Number of projects that match the selection. */
  readonly projects: number;
  /** Number of facets with a chosen value. */
  readonly chosen: number;
  readonly clear: () => void;
}

/** Renders the button that opens the drawer, and the drawer around the filters. */
export function filterDrawer(
  { msg, locale }: Context,
  { headingLevel, projects, chosen, clear }: Drawer,
  filters: TemplateResult,
): TemplateResult {
  const total = formatNumber(projects, locale);
  return html`<button class="open" part="button" type="button" popovertarget="drawer">
      ${msg('Filtrer les projets', { id: 'partnerships.filter' })}<span class="tabular"
        >${text(chosenCount(msg, chosen))}</span
      >
    </button>
    <div
      class="drawer"
      id="drawer"
      part="filters"
      role="group"
      aria-labelledby="filters-title"
      popover
      @focusout=${closeBehind}
      @toggle=${moveFocus}
    >
      <div id="filters-title" tabindex="-1">
        ${heading(headingLevel, msg('Filtres', { id: 'partnerships.filters' }))}
      </div>
      <button
        class="cross"
        part="button"
        type="button"
        popovertarget="drawer"
        popovertargetaction="hide"
        aria-label=${msg('Fermer', { id: 'project.close' })}
      >
        <span aria-hidden="true">×</span>
      </button>
      ${filters}
      ${
        chosen
          ? html`<button
              class="quiet clear"
              part="button"
              type="button"
              @click=${(event: Event) => {
                clear();
                // The button disappears.
                focusTitle((event.currentTarget as HTMLElement).closest('.drawer')!);
              }}
            >
              ${msg('Tout effacer', { id: 'chips.clear' })}
            </button>`
          : nothing
      }
      <button class="close" part="button" type="button" popovertarget="drawer" popovertargetaction="hide">
        ${text(msg(str`Afficher les projets (${total})`, { id: 'partnerships.show' }))}
      </button>
    </div>`;
}
