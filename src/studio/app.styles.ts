import { css } from 'lit';

/** Looks of the frame around all parts of the studio. */
export const appStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: center;
    padding: 0.75rem 1.25rem;
    border-block-end: 1px solid var(--line);
  }

  h1 {
    font-size: 1.1rem;
    font-weight: 700;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  nav a {
    display: block;
    padding-block: 0.4rem;
    color: var(--ink);
    text-decoration: none;
    border-block-end: 2px solid transparent;
  }

  nav a:hover {
    color: var(--accent);
  }

  nav a[aria-current] {
    color: var(--accent);
    font-weight: 650;
    border-color: currentColor;
  }

  /* The language stands at the end of the first line, also where the parts take a line of their own. */
  header label {
    margin-inline-start: auto;
  }

  @media (max-width: 48rem) {
    header {
      column-gap: 0.75rem;
    }

    nav {
      order: 1;
      inline-size: 100%;
    }

    .back {
      order: 2;
    }
  }

  /* The title and the language share a line; the parts stand below each other in two columns. */
  @media (max-width: 34rem) {
    header {
      row-gap: 0.25rem;
      padding-block: 0.5rem 0;
    }

    h1 {
      font-size: 1rem;
    }

    header select {
      padding-inline: 0.4rem;
    }

    nav ul {
      display: grid;
      grid-template-columns: auto auto;
      justify-content: start;
      gap: 0 1rem;
      font-size: 0.9rem;
    }

    nav a {
      inline-size: fit-content;
      padding-block: 0.3rem;
    }
  }

  main {
    padding: 1.25rem;
  }

  footer {
    padding: 1rem 1.25rem;
    border-block-start: 1px solid var(--line);
  }
`;
