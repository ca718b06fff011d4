/** Code of the script that nothing needs before an element has arrived: it comes with the core of the elements. */
export { offerBundled } from '../engine/bundled.js';
export { define } from './define.js';
export { mount } from './mount.js';
