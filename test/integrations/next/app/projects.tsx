'use client';

import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-network-card';
import 'forem-widgets/define/forem-theme-filter';
import type { ForemProjectList, ForemThemeFilter } from 'forem-widgets';
import type {} from 'forem-widgets/react';
import { useEffect, useRef, useState } from 'react';
import projects from '../../projects.json';

export function Projects() {
  const [total, setTotal] = useState<number>();
  const list = useRef<ForemProjectList>(null);
  const filter = useRef<ForemThemeFilter>(null);
  // React sets no properties and no listeners of a custom element that it hydrates.
  useEffect(() => {
    for (const { current } of [list, filter]) if (current) current.data = projects;
    const onChange = ({ detail }: DocumentEventMap['forem-filter-change']) => setTotal(detail.total);
    document.addEventListener('forem-filter-change', onChange);
    return () => document.removeEventListener('forem-filter-change', onChange);
  }, []);
  return (
    <>
      <forem-theme-filter ref={filter}></forem-theme-filter>
      <forem-project-list ref={list} page-size={2}></forem-project-list>
      <output>{total}</output>
    </>
  );
}
