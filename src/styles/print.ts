import { css } from 'lit';

/** All elements on paper: without controls, with everything that is folded, and with the addresses of links. */
export const print = css`
  @media print {
    button,
    select {
      display: none;
    }

    .base {
      color-scheme: light;
    }

    p {
      max-inline-size: none;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .title,
    .when,
    .toolbar,
    .total,
    slot[name='header'] {
      break-after: avoid;
    }

    [type='checkbox'] {
      display: none;
    }

    /* Folded content is printed too. */
    details::details-content {
      content-visibility: visible;
      display: block;
    }

    summary,
    [part='link'] {
      min-block-size: 0;
    }

    summary {
      padding-block: 0;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    a[data-printed]::after {
      content: ' (' attr(data-printed) ')';
      font-weight: normal;
      overflow-wrap: anywhere;
    }
  }
`;
