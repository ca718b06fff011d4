import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-theme-filter';
import projects from '../../projects.json';

const list = document.querySelector('forem-project-list');
const filter = document.querySelector('forem-theme-filter');
const output = document.querySelector('output');
if (!list || !filter || !output) throw new Error('The page is not what it should be.');
list.data = projects;
filter.data = projects;
document.addEventListener('forem-filter-change', ({ detail: { total } }) => {
  output.value = String(total);
});

// @ts-expect-error – a number
list.pageSize = 'two';
list.pageSize = 2;

// Events are typed on window too.
window.addEventListener('forem-error', ({ detail }) => console.error(detail.code));
document
  .querySelector('main')
  ?.addEventListener('forem-load', ({ detail }) => console.log(detail.problemCount));
