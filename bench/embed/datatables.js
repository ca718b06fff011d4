import DataTable from 'datatables.net';
import { loadProjects } from './names.js';

const columns = ['name', 'summary'].map((data) => ({ data, title: data }));
new DataTable('#table', { data: await loadProjects(), columns });
