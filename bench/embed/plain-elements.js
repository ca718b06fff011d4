import { loadProjects } from './names.js';

const projects = loadProjects();
const define = (tag, draw) =>
  customElements.define(
    tag,
    class extends HTMLElement {
      async connectedCallback() {
        draw(this.attachShadow({ mode: 'open' }), await projects);
      }
    },
  );
const append = (parent, tag, text = '') =>
  Object.assign(parent.appendChild(document.createElement(tag)), { textContent: text });

define('bench-count', (root, list) => append(root, 'p', `${list.length} projets`));
define('bench-search', (root) => append(root, 'input'));
define('bench-list', (root, list) => {
  for (const { name, summary } of list) {
    append(root, 'h3', name);
    append(root, 'p', summary);
  }
});
