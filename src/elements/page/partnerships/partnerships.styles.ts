import { css } from 'lit';
import { factsStyles } from '../../core/facts.styles.js';
import { provenanceStyles } from '../../core/provenance.styles.js';
import { supportStyles } from '../../core/support.styles.js';
import { printStyles } from './print.styles.js';
import { sectionTextStyles } from './section-texts.styles.js';

export const styles = [
  factsStyles,
  provenanceStyles,
  supportStyles,
  sectionTextStyles,
  css`
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-6);
    }

    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .section {
      scroll-margin-block-start: var(--_space-4);
      /* The page sets the distances, so its parts have no margins. */
      --forem-margin: 0;
    }

    /* Parts keep their room before they start: each starts when it comes near the viewport. */
    .section > :not(:defined) {
      display: block;
      min-block-size: var(--_room);
    }

    .section {
      --_room: 40em;
    }

    /* A list is taller. With less room, the map below would start although it is far from the viewport in the end. */
    .filters > .projects {
      --_room: 75em;
    }

    .section > :state(loading) {
      --forem-min-block-size: var(--_room);
    }

    /*
     * Rows below a loading one are hidden instead of being pushed down, unless they have been drawn beforehand. In a
     * shadow tree, WebKit does not match :has() again when an element is defined
     * (https://bugs.webkit.org/show_bug.cgi?id=257385), and would never show them.
     */
    @supports not (background: -webkit-named-image(i)) {
      .row:has(> .section > :is(:state(loading), :not(:defined)):not(:state(drawn), [defer-hydration]))
        ~ .row {
        visibility: hidden;
      }
    }

    /* The filter button stands above the projects. */
    .row.filters {
      gap: var(--_space-4);
    }

    .filters > .projects {
      scroll-margin-block-start: 5em;
    }

    .section:focus-visible {
      outline-offset: var(--_space-2);
    }

    .headline > :is(h1, h2, h3, h4, h5, h6) {
      max-inline-size: 20em;
      /* The longest words of titles fit on a phone. */
      font-size: clamp(1.2em, 7.8cqi, 2em);
      line-height: 1.1;
      letter-spacing: -0.02em;
    }

    nav {
      margin-block-start: var(--_space-4);
      padding-block: var(--_space-2);
      border-block: 1px solid var(--_hairline);
    }

    nav ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-5);
    }

    nav li {
      display: flex;
      gap: var(--_space-2);
      align-items: baseline;
    }

    .drawer:popover-open {
      display: grid;
    }

    .drawer {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
      grid-auto-rows: max-content;
      align-content: start;
    }

    #filters-title > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.44em;
    }

    .active {
      margin-block-start: var(--_space-2);
      --forem-margin: 0 0 0.75em;
    }

    .drawer:popover-open {
      position: fixed;
      inset: 0 auto 0 0;
      inline-size: min(24em, 100vw - 2em);
      block-size: 100%;
      max-block-size: none;
      margin: 0;
      padding: var(--_space-4);
      overflow: auto;
      overscroll-behavior: contain;
      /* The sticky button would cover a focused filter above it. */
      scroll-padding-block: 1em 6em;
      border: 0;
      border-inline-end: 1px solid var(--_border);
      background: var(--_surface);
      color: inherit;
    }

    .drawer:popover-open:dir(rtl) {
      inset: 0 0 0 auto;
    }

    .drawer::backdrop {
      background: rgb(0 0 0 / 0.4);
    }

    .cross {
      position: absolute;
      inset-block-start: var(--_space-3);
      inset-inline-end: var(--_space-3);
      min-inline-size: 2.25em;
    }

    .clear {
      justify-self: start;
    }

    .close {
      position: sticky;
      inset-block-end: 0;
      inline-size: 100%;
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
      /* The shadow covers content that scrolls below the button. */
      box-shadow: 0 0 0 var(--_space-4) var(--_surface);
    }

    @container (max-width: 30em) {
      .page {
        gap: var(--_space-3);
      }

      /* The first project begins within two screens. */
      nav {
        margin-block-start: var(--_space-2);
      }

      nav ul {
        column-gap: var(--_space-4);
        font-size: var(--_small);
      }

      .row.filters {
        gap: var(--_space-3);
      }
    }

    @container (min-width: 48em) {
      /* The services stand beside the text. */
      .lead:has(> .services) {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: var(--_space-6);
        align-items: start;
      }

      .lead > .services {
        grid-template-columns: minmax(0, 1fr);
        padding-inline-start: var(--_space-5);
        border-inline-start: 1px solid var(--_hairline);
      }

      .row.themes {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--_space-6);
      }

      .row.filters {
        grid-template-columns: minmax(15em, min(27%, 21em)) minmax(0, 1fr);
        gap: var(--_space-6);
        align-items: start;
      }

      .filters > .projects {
        scroll-margin-block-start: var(--_space-4);
      }

      .headline > :is(h1, h2, h3, h4, h5, h6) {
        max-inline-size: 26em;
        font-size: 2.6em;
      }

      .open,
      .drawer:not(:popover-open) > :is(.close, .cross, .clear) {
        display: none;
      }

      .drawer:not(:popover-open) {
        position: static;
        display: grid;
        inline-size: auto;
        block-size: auto;
        margin: 0;
        padding: 0;
        overflow: visible;
        border: 0;
        background: none;
        color: inherit;
      }
    }
  `,
  printStyles,
];
