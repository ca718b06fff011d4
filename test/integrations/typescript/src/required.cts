import widgets = require('forem-widgets');
import prerendering = require('forem-widgets/prerender');

export const tags: readonly unknown[] = [widgets.ForemProjectList, prerendering.prerender];
