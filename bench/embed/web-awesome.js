import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { loadProjects } from './names.js';

const list = await loadProjects();
const append = (parent, tag, text = '') =>
  Object.assign(parent.appendChild(document.createElement(tag)), { textContent: text });
const bench = document.getElementById('bench');
append(bench, 'wa-checkbox', `${list.length} projets`);
append(bench, 'wa-input');
for (const { name, summary } of list) {
  const card = append(bench, 'wa-card');
  append(card, 'h3', name);
  append(card, 'p', summary);
}
