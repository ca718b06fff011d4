import { css } from 'lit';

export const styles = css`
  /* The element takes no room before its first chip. */
  :host(:is(:state(empty), :state(loading))) {
    margin: 0 !important;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }

  .chip {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: baseline;
    min-block-size: max(2em, 24px);
    border-color: transparent;
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
    font-size: var(--_small);
    font-weight: inherit;
    text-align: start;
  }

  .chip:hover {
    border-color: currentColor;
  }

  .joiner {
    margin-inline-end: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .missing {
    font-style: italic;
  }

  .cross {
    font-weight: var(--_bold);
  }

  @media (forced-colors: active) {
    .chip {
      border-color: ButtonText;
    }
  }

  @media print {
    .chip {
      display: inline-flex;
    }

    .cross {
      display: none;
    }
  }
`;
