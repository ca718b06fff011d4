import { ForemProjectTimeline } from '../../elements/project-timeline/project-timeline.js';
import { define } from '../define.js';

define('forem-project-timeline', ForemProjectTimeline);
export * from '../../elements/project-timeline/project-timeline.js';
