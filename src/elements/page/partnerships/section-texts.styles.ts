import { css } from 'lit';

/** The texts of the dataset over the lists of the page. */
export const sectionTextStyles = css`
  .lede {
    margin-block-start: var(--_space-4);
    font-size: var(--_large);
  }

  .lede + .text {
    margin-block-start: var(--_space-3);
  }

  .text + .text {
    margin-block-start: var(--_space-2);
  }

  .over {
    margin-block-start: var(--_space-2);
    max-inline-size: var(--_measure);
  }

  .title + .over {
    margin-block-end: var(--_space-3);
  }

  .support {
    margin-block-start: var(--_space-3);
  }

  .official,
  .page .programme,
  .page .provenance {
    margin-block-start: var(--_space-2);
  }

  .programme .facts {
    margin-block-start: var(--_space-2);
    font-size: var(--_small);
  }

  @media screen {
    /* Closed lists share a line. */
    .official:not([open]) {
      display: inline-block;
      margin-inline-end: var(--_space-5);
    }
  }

  .official ul {
    columns: 18em;
    column-gap: var(--_space-6);
    margin-block: var(--_space-2) var(--_space-3);
    padding-inline-start: 1.2em;
  }

  .official li {
    break-inside: avoid;
    list-style: disc;
  }

  .services {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    margin-block-start: var(--_space-4);
  }

  .services dt {
    font-weight: var(--_bold);
  }
`;
