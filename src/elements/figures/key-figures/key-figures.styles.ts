import { css } from 'lit';

export const styles = css`
  .sentence {
    max-inline-size: 60ch;
    margin-block-start: var(--_space-2);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0 var(--_space-5);
    margin-block-start: var(--_space-3);
  }

  .figure {
    display: flex;
    flex-direction: column;
    padding-block: var(--_space-2) var(--_space-3);
    border-block-start: 2px solid var(--_hairline);
  }

  .label {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .value {
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .note {
    color: var(--_muted);
    font-size: var(--_small);
  }

  @media print {
    .figure {
      break-inside: avoid;
    }
  }
`;
