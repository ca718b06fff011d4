import { css } from 'lit';
import { projectStyles } from '../shared/project-view.styles.js';

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

    .total {
      font-weight: var(--_bold);
    }

    .total .quiet {
      margin-inline-start: var(--_space-2);
    }

    .sort {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      align-items: center;
      color: var(--_muted);
      font-size: var(--_small);
    }

    .sort select {
      color: var(--_text);
      max-inline-size: 100%;
    }

    .projects {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4) var(--_space-5);
    }

    .pages {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-3);
      align-items: center;
      justify-content: center;
      margin-block-start: var(--_space-4);
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_hairline);
    }

    .pages [aria-disabled='true'] {
      color: var(--_muted);
      border-color: var(--_hairline);
      background: none;
      cursor: default;
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
    }

    @container (min-width: 44em) {
      .projects {
        grid-template-columns: repeat(auto-fill, minmax(20em, 1fr));
      }
    }
  `,
];
