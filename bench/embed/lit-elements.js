import { LitElement, html } from 'lit';
import { loadProjects } from './names.js';

const projects = loadProjects();
const define = (tag, draw) =>
  customElements.define(
    tag,
    class extends LitElement {
      connectedCallback() {
        super.connectedCallback();
        void projects.then((list) => {
          this.list = list;
          this.requestUpdate();
        });
      }
      render() {
        return this.list ? draw(this.list) : html``;
      }
    },
  );
define('bench-count', (list) => html`<p>${list.length} projets</p>`);
define('bench-search', () => html`<input />`);
define('bench-list', (list) =>
  list.map(
    ({ name, summary }) =>
      html`<h3>${name}</h3>
        <p>${summary}</p>`,
  ),
);
