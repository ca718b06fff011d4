import { html } from 'lit';

export const styles = html`<style>
  @scope {
    :scope {
      max-inline-size: 82rem;
      padding: 1.5rem;
      background: #fff;
      color: #1c2530;
      font:
        15px/1.5 system-ui,
        sans-serif;
    }
    h1 {
      margin: 0 0 0.25em;
      font-size: 1.7em;
    }
    h2 {
      margin: 2em 0 0.5em;
      font-size: 1.2em;
    }
    p {
      max-inline-size: 60ch;
      margin: 0;
    }
    .scroller {
      position: relative;
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      margin-block-start: 1em;
      border-collapse: collapse;
    }
    th {
      color: #525e6b;
      font-weight: normal;
      font-size: 0.85em;
      text-align: start;
    }
    th,
    td {
      padding: 0.5em 1em 0.5em 0;
      border-block-end: 1px solid #d5d9de;
      vertical-align: middle;
    }
    code {
      font-size: 0.9em;
      white-space: nowrap;
    }
    .swatch {
      display: inline-block;
      inline-size: 4.5em;
      block-size: 2.2em;
      border: 1px solid #6b7885;
      border-radius: 3px;
      vertical-align: middle;
    }
    .pair {
      display: inline-block;
      min-inline-size: 7em;
      padding: 0.4em 0.8em;
      border: 1px solid #d5d9de;
      border-radius: 3px;
      text-align: center;
    }
    .ring {
      border-width: 3px;
      border-style: solid;
    }
    .ratio {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .bar {
      display: inline-block;
      block-size: 1em;
      background: #0b5d6e;
    }
    .box {
      display: inline-block;
      inline-size: 5em;
      block-size: 3em;
      border: 1px solid #6b7885;
      background: #e0f0f2;
    }
    .move {
      display: inline-block;
      padding: 0.4em 0.8em;
      border: 1px solid #6b7885;
      border-radius: 3px;
      background: #fff;
      color: inherit;
      font: inherit;
    }
    .move:is(:hover, :focus-visible) {
      background: #e0f0f2;
    }
    @media (prefers-reduced-motion: reduce) {
      .move {
        transition: none !important;
      }
    }
  }
</style>`;
