import { css } from 'lit';

export const suggestStyles = css`
  .suggested {
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline: 0;
    max-block-size: min(24em, 60vh);
    margin-block-start: var(--_space-1);
    overflow-y: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 12px rgb(0 0 0 / 20%);
  }

  .suggested ul {
    margin: 0;
    padding: var(--_space-1) 0;
    list-style: none;
  }

  .suggested ul + ul {
    border-block-start: 1px solid var(--_border);
  }

  .suggested li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
    justify-content: space-between;
    padding: var(--_space-1) var(--_space-3);
  }

  .suggested .caption {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .suggested .muted {
    font-size: var(--_small);
  }

  [role='option'] {
    min-block-size: 24px;
    cursor: pointer;
  }

  [role='option']:hover {
    background: var(--_raised);
  }

  [role='option'][aria-selected='true'] {
    outline: 2px solid var(--_text);
    outline-offset: -2px;
    background: var(--_raised);
  }
`;
