import { TabulatorFull } from 'tabulator-tables';
import { loadProjects } from './names.js';

const columns = ['name', 'summary'].map((field) => ({ field, title: field }));
new TabulatorFull('#bench', { data: await loadProjects(), columns });
