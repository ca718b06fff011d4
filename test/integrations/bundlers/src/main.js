import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-theme-filter';
import { small, large } from './datasets.js';

const list = document.querySelector('forem-project-list');
const filter = document.querySelector('forem-theme-filter');
const output = document.querySelector('output');
list.data = filter.data = location.search === '?large' ? large() : small();
document.addEventListener('forem-filter-change', ({ detail: { total } }) => {
  output.value = String(total);
});
