import { ForemProjectList } from '../../elements/project-list/project-list.js';
import { define } from '../define.js';

define('forem-project-list', ForemProjectList);
export * from '../../elements/project-list/project-list.js';
