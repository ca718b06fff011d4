import { css } from 'lit';
import { projectStyles } from '../project-view.styles.js';

export const styles = [
  ...projectStyles,
  css`
    .title {
      margin-block-end: var(--_space-2);
    }

    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-4);
      align-items: center;
      justify-content: space-between;
      margin-block-end: var(--_space-4);
    }

    .limits {
      flex: 1 0 100%;
      grid-column: 1 / -1;
    }

    .name,
    .name:hover {
      display: inline;
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font-weight: inherit;
      text-align: start;
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }

    .total {
      font-weight: var(--_bold);
    }

    .total .quiet {
      font-weight: normal;
      margin-inline-start: var(--_space-2);
    }

    .sort {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      align-items: center;
      min-inline-size: 0;
      color: var(--_muted);
      font-size: var(--_small);
    }

    .sort select {
      color: var(--_text);
      flex: 0 1 auto;
      min-inline-size: 0;
      max-inline-size: 100%;
      text-overflow: ellipsis;
    }

    .projects {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4) var(--_space-5);
    }

    .ways li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-3);
      align-items: center;
    }

    .ways li + li {
      margin-block-start: var(--_space-2);
    }

    .suggestions ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      margin-block-start: var(--_space-1);
    }

    mark {
      background: var(--_accent-soft);
      color: var(--_on-accent-soft);
    }

    .problems {
      margin-block-start: var(--_space-4);
      color: var(--_muted);
      font-size: var(--_small);
    }

    .problems code {
      overflow-wrap: anywhere;
    }

    .failures {
      margin-block-end: var(--_space-4);
    }

    @media (forced-colors: active) {
      mark {
        background: Mark;
        color: MarkText;
      }
    }

    .projects > li {
      container-type: inline-size;
    }

    @media print {
      .sort {
        display: none;
      }

      .projects.projects,
      .toolbar {
        display: block;
      }

      .toolbar {
        margin-block-end: var(--_space-2);
      }
    }

    /* On a phone, the sort order stands in the line of the total, with a sign for its label. */
    @container (20em < width <= 30em) {
      .toolbar {
        display: grid;
        grid-template-columns: fit-content(50%) minmax(0, 1fr);
        column-gap: var(--_space-2);
      }
      .total.none {
        grid-column: 1 / -1;
      }
      .sort {
        flex-wrap: nowrap;
        justify-content: end;
      }
      .sort::before {
        content: '↑↓' / '';
      }
      .sort-label {
        position: absolute;
        clip-path: inset(50%);
      }
      .sort select {
        padding-inline: var(--_space-1);
      }
    }

    @container (min-width: 44em) {
      .projects {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      /* An opened card spans its row, so that nothing is left empty beside it. */
      .projects > li:has(details[open]) {
        grid-column: 1 / -1;
      }
    }

    @container (min-width: 66em) {
      .projects {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }
  `,
];
