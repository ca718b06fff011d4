/** Words in the texts of projects: loaded by the first query that has some. */
export { search } from './search.js';
export { suggest } from './suggest.js';
