import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-theme-filter';
import type {} from 'forem-widgets/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import projects from '../../projects.json';

function App() {
  const [total, setTotal] = createSignal<number>();
  return (
    <>
      <forem-theme-filter
        data={projects}
        on:forem-filter-change={({ detail }) => setTotal(detail.total)}
      ></forem-theme-filter>
      <forem-project-list data={projects} page-size={2} class="list"></forem-project-list>
      <output>{total()}</output>
    </>
  );
}

export const wrong = () => (
  <>
    {/* @ts-expect-error – a number */}
    <forem-project-list pageSize="two"></forem-project-list>
    {/* @ts-expect-error – no such element */}
    <forem-nothing></forem-nothing>
  </>
);

const root = document.querySelector('#root');
if (root) render(() => <App />, root);
