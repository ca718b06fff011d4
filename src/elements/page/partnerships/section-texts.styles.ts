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

  .over + .notice {
    margin-block-start: var(--_space-3);
    padding: var(--_space-2) var(--_space-4);
  }

  .disclosures,
  .funding {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
    margin-block-start: var(--_space-2);
  }

  .funding {
    gap: var(--_space-2) var(--_space-5);
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_hairline);
  }

  /* On a phone each has a line, and the projects begin within two screens. */
  .disclosures summary {
    padding-block: 1px;
  }

  /* Closed disclosures share a line. */
  .disclosures > *,
  .funding > * {
    min-inline-size: 0;
  }

  .disclosures > [open],
  .funding > [open] {
    flex-basis: 100%;
  }

  .programme .provenance {
    margin-block-start: var(--_space-2);
  }

  .programme .facts {
    margin-block-start: var(--_space-2);
    font-size: var(--_small);
  }

  .official ul {
    columns: 18em;
    column-gap: var(--_space-6);
    margin-block: var(--_space-2) var(--_space-3);
  }

  /* Marks stay inside their column. */
  .official li {
    break-inside: avoid;
    margin-inline-start: 1.2em;
    list-style: disc;
  }

  .services {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    align-content: start;
    margin-block-start: var(--_space-4);
  }

  .services dt {
    font-weight: var(--_bold);
  }

  @container (max-width: 30em) {
    .lede,
    .services {
      margin-block-start: var(--_space-2);
    }

    .over + .notice {
      padding-inline: var(--_space-3);
    }
  }

  @container (min-width: 36em) {
    .services {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
