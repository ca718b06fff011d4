/// <reference types="vite/client" />
/** Guidance of an element from stories/guidance/, as Markdown. */
import type { Guidance } from '../stories/guidance.js';
import { referenceOf } from './documentation.js';

const files = import.meta.glob<Guidance>('../stories/guidance/*.ts', { eager: true, import: 'default' });
const of = (tag: string | undefined): Guidance | undefined => files[`../stories/guidance/${tag}.ts`];

/** The properties of a CSF file that are used here. */
interface StoryFile {
  readonly meta: { readonly component?: string };
  readonly stories: Readonly<
    Record<string, { readonly id: string; readonly name: string; readonly tags?: readonly string[] }>
  >;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export function usageOf({ meta }: StoryFile): string {
  if (meta.component === undefined) return '';
  const guidance = of(meta.component);
  if (!guidance)
    return `> **No guidance yet.** Write \`stories/guidance/${meta.component}.ts\`: when to use this element, when not, its keys, its accessibility.`;
  return `## When to use it\n\n${list(guidance.use)}\n\n## When not to\n\n${list(guidance.avoid)}`;
}

export function keyboardOf({ meta }: StoryFile): string {
  const guidance = of(meta.component);
  if (!guidance) return '';
  const rows = guidance.keyboard.map(([keys, effect]) => `| ${keys} | ${effect} |`);
  return `## Keyboard\n\n| Key | What it does |\n| --- | --- |\n${rows.join('\n')}`;
}

export function accessibilityOf({ meta }: StoryFile): string {
  const guidance = of(meta.component);
  return guidance ? `## Accessibility\n\n${list(guidance.accessibility)}` : '';
}

/** The common stories are linked, not rendered, on the page of an element. */
export function stateLinks({ stories }: StoryFile): string {
  const common = Object.values(stories).filter(({ tags }) => tags?.includes('common'));
  if (!common.length) return '';
  return `## States and surroundings\n\n${list(common.map(({ id, name }) => `[${name}](?path=/story/${id})`))}`;
}

/** Tables of methods, events, slots, parts and states. */
export const reference = ({ meta }: StoryFile): string => referenceOf(meta.component);
