import { css } from 'lit';

export const styles = css`
  .field-lines {
    border-block-end: 1px solid var(--_hairline);
  }

  .field-lines > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: baseline;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_small);
  }

  .field-lines .line-name {
    flex: 1 0 100%;
    font-size: var(--_size);
    font-weight: var(--_bold);
  }

  .line-label,
  .field-lines .line-label {
    color: var(--_muted);
  }

  .field-lines :is(.line-field, .line-field p) {
    display: inline;
    margin: 0;
  }

  /* Cards after the twelfth are laid out when they come near the screen: layout takes half of the time of an act.
     Search in the page, the keyboard and screen readers reach them before. */
  @media screen {
    .own:nth-child(n + 13) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16em;
      overflow-clip-margin: var(--_space-2);
    }
  }

  /* An amount in running text of a card of the page's own; notes on it stand below. */
  :is(span, b, strong, em) > p:first-child {
    display: inline;
  }

  .field-table {
    min-inline-size: 0;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
    hyphens: manual;
  }

  .field-table :is(th, td) {
    min-inline-size: 8em;
    padding: var(--_space-2) var(--_space-3) var(--_space-2) 0;
    text-align: start;
    vertical-align: top;
  }

  .field-table :is(th, td):last-child {
    text-align: start;
  }

  .field-table thead th {
    color: var(--_muted);
    vertical-align: baseline;
    border-block-end: 1px solid var(--_border);
  }

  .field-table tbody th {
    min-inline-size: 12em;
  }

  .field-table tbody tr + tr > * {
    border-block-start: 1px solid var(--_hairline);
  }

  .field-table .head {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .scroller:has(.field-table) {
    overflow: auto;
    font-size: var(--_small);
  }

  @media print {
    .field-lines > li,
    .field-table tr {
      break-inside: avoid;
    }
  }
`;
