import { css } from 'lit';

/** The whole page on paper. */
export const printStyles = css`
  @media print {
    .section {
      --_print-support: none;
    }

    .section .support {
      --_print-support: flex;
    }

    .headline.headline > :is(h1, h2, h3, h4, h5, h6),
    .over {
      max-inline-size: none;
    }

    .headline.headline > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.8em;
    }

    /* The official lists stand side by side. */
    .official {
      display: inline-block;
      inline-size: 49%;
      font-size: var(--_small);
      vertical-align: top;
    }

    .official ul {
      columns: 2;
      column-gap: var(--_space-4);
      margin-block: var(--_space-1) 0;
      hyphens: auto;
    }

    nav,
    .section.filters,
    .section:has(> :not(:defined)),
    .section:has(> :state(loading)) {
      display: none;
    }

    /* Browsers print grids over each other where they break across pages. */
    .page,
    .row.row,
    .lead.lead:has(*),
    .disclosures.disclosures,
    .funding.funding {
      display: block;
    }

    .lead > .services.services {
      padding: 0;
      border: 0;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .row + .row {
      margin-block-start: var(--_space-4);
    }

    .services {
      margin-block-start: var(--_space-3);
    }
  }
`;
