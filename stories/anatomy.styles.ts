import { html } from 'lit';

export const styles = html`<style>
  .anatomy-page {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5rem 2rem;
    align-items: flex-start;
  }
  .anatomy {
    position: relative;
    flex: 3 1 24rem;
    min-inline-size: min(24rem, 100%);
    overflow: clip;
    overflow-clip-margin: 12px;
  }
  .anatomy .box {
    position: absolute;
    outline: 1px dashed var(--line);
    outline-offset: 1px;
    pointer-events: none;
  }
  .anatomy .slot {
    outline-style: dotted;
    outline-width: 2px;
  }
  .anatomy .box.pointed {
    outline: 3px solid var(--line);
    background: color-mix(in srgb, var(--line) 12%, transparent);
  }
  .anatomy-page .number {
    display: inline-grid;
    place-items: center;
    block-size: 18px;
    min-inline-size: 18px;
    padding: 0 3px;
    box-sizing: border-box;
    border: 0;
    border-radius: 9px;
    background: var(--line);
    color: #fff;
    font: bold 11px/1 sans-serif;
  }
  .anatomy .number {
    position: absolute;
  }
  .key {
    position: sticky;
    inset-block-start: 1rem;
    flex: 1 1 15rem;
    min-inline-size: min(15rem, 100%);
    font: 14px/1.45 sans-serif;
  }
  .key button {
    block-size: 24px;
    min-inline-size: 24px;
    border-radius: 12px;
    cursor: pointer;
  }
  .absent {
    margin: 1.5em 0 0.5em;
    font-weight: bold;
  }
  .pieces {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .pieces li {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    align-items: baseline;
  }
  .anatomy-page .part {
    --line: #a3195b;
  }
  .anatomy-page .slot {
    --line: #1d5fae;
  }
</style>`;
