import List from 'list.js';
import { loadProjects } from './names.js';

const item = '<li><h3 class="name"></h3><p class="summary"></p></li>';
new List('bench', { valueNames: ['name', 'summary'], item }, await loadProjects());
