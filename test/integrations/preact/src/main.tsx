import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-theme-filter';
import type {} from 'forem-widgets/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import projects from '../../projects.json';

// Each choice draws the app anew, with another object as selection: the choice stays.
function App() {
  const [total, setTotal] = useState<number>();
  return (
    <>
      <forem-theme-filter
        data={projects}
        selection={{}}
        onforem-filter-change={({ detail }) => setTotal(detail.total)}
      ></forem-theme-filter>
      <forem-project-list data={projects} selection={{}} pageSize={2} class="list"></forem-project-list>
      <output>{total}</output>
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error – a number */}
    <forem-project-list pageSize="two"></forem-project-list>
    {/* @ts-expect-error – no such element */}
    <forem-nothing></forem-nothing>
  </>
);

const root = document.querySelector('#root');
if (root) render(<App />, root);
