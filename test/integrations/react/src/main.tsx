import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-theme-filter';
import type {} from 'forem-widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import projects from '../../projects.json';
import { ProjectList } from './taken';

function App() {
  const [total, setTotal] = useState<number>();
  return (
    <>
      <forem-theme-filter
        data={projects}
        onforem-filter-change={({ detail }) => setTotal(detail.total)}
      ></forem-theme-filter>
      <forem-project-list data={projects} page-size={2} className="list"></forem-project-list>
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
if (root) createRoot(root).render(location.search === '?taken' ? <ProjectList /> : <App />);
