import 'forem-widgets/define';
import 'forem-widgets/define/forem-project-list';
import { ForemProjectList, type Dataset } from 'forem-widgets';
import { parse } from 'forem-widgets/data';
import { importFile } from 'forem-widgets/import';
import { prerender } from 'forem-widgets/prerender';
import { ready } from 'forem-widgets/testing';

const list = document.createElement('forem-project-list');
list.pageSize = 5;
// @ts-expect-error – a number
list.pageSize = 'five';
document.addEventListener('forem-filter-change', ({ detail }) => {
  const total: number = detail.total;
  return total;
});
const isList: boolean = list instanceof ForemProjectList;
export const all: readonly unknown[] = [parse, importFile, prerender, ready, isList];
export type Data = Dataset;
