/** The code that shows the same as a story, by the function that the studio and `forem-widgets snippet` use. */
import type { StoryContext } from '@storybook/web-components-vite';
import { languages, type Language } from '../src/dataset/languages.js';
import snapshot from '../src/engine/snapshot.js';
import type { Dataset } from '../src/dataset/reading/schema.js';
import { initialState, type CodeForm } from '../src/studio/build/build-state.js';
import { codeOf } from '../src/studio/build/code.js';
import { attributeText } from '../stories/draw.js';

type Args = Readonly<Record<string, unknown>>;

/** Properties hold objects, which no attribute can hold. */
const isAttribute = ([, value]: [string, unknown]): boolean =>
  typeof value !== 'object' || Array.isArray(value);

function attributesOf(args: Args): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(args).filter(isAttribute)) {
    const text = attributeText(value);
    if (text !== undefined && name !== 'data' && name !== 'lang') attributes[name] = text;
  }
  return attributes;
}

/** @param lang language of the toolbar; the argument `lang` wins over it */
export function codeFor(tag: string, args: Args, lang: unknown, form: CodeForm): string {
  const { publisher } = snapshot as Dataset;
  const spoken: Language = languages.find((each) => each === (args['lang'] ?? lang)) ?? 'fr';
  return codeOf(
    { ...initialState(spoken), element: tag.replace('forem-', ''), attributes: attributesOf(args), form },
    {},
    { address: publisher?.address ?? '', text: publisher?.name ?? '' },
  );
}

export function snippet(code: string, { args, component, globals, originalStory }: StoryContext): string {
  if (typeof component !== 'string' || (originalStory as { render?: unknown } | undefined)?.render)
    return code;
  return codeFor(component, args, globals['locale'], 'script');
}
