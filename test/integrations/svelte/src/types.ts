import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'forem-widgets/svelte';

type List = SvelteHTMLElements['forem-project-list'];
export const right: List = { 'page-size': 2, sort: '-start', class: 'list' };
// @ts-expect-error – a number
export const wrong: List = { 'page-size': 'two' };
