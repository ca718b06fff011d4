import { ForemProjectCard } from '../../elements/project-card/project-card.js';
import { define } from '../define.js';

define('forem-project-card', ForemProjectCard);
export * from '../../elements/project-card/project-card.js';
