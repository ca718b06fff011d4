// npm run new -- forem-thing: the files of a new element, which works from the start.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { className } from './lib/elements.mjs';
import { root } from './lib/run.mjs';

/** The stories that every element has. */
const commonStories = () =>
  [...readFileSync(join(root, 'stories/common.ts'), 'utf8').matchAll(/^export const (\w+)/gm)]
    .map(([, name]) => name)
    .sort();

const files = (name, tag, type) => ({
  [`src/elements/${name}/${name}.ts`]: `import { html, type TemplateResult } from 'lit';
import type { Question } from '../../exploration/exploration.js';
import { shared } from '../../styles/index.js';
import type { Context } from '../shared/context.js';
import { ExploringElement } from '../shared/exploring-element.js';
import { placeholder } from '../shared/placeholder.js';
import { projectCount } from '../shared/wording.js';
import { styles } from './${name}.styles.js';

/**
 * The number of projects that match the group's selection.
 *
 * @tagname ${tag}
 * @csspart total - The number.
 */
export class ${type} extends ExploringElement {
  static override styles = [...shared, styles];

  protected override question(): Question {
    return {};
  }

  protected override renderContent({ msg, locale }: Context): TemplateResult {
    return html\`<p class="total tabular" part="total">
      \${projectCount(msg, this.results?.total ?? 0, locale)}
    </p>\`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder(1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${type};
  }
}
`,
  [`src/elements/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  .total {
    font-size: var(--_large);
  }
\`;
`,
  [`src/embed/define/${tag}.ts`]: `import { ${type} } from '../../elements/${name}/${name}.js';
import { define } from '../define.js';

define('${tag}', ${type});
export * from '../../elements/${name}/${name}.js';
`,
  [`test/elements/${name}/${name}.test.ts`]: `import { expect, html } from '@open-wc/testing';
import type { ${type} } from '../../../src/elements/${name}/${name}.js';
import '../../../src/embed/define/${tag}.js';
import { dataset, project } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { allText, mounted } from '../../helpers/mount.js';

const data = dataset({ projects: [project(), project()] });

describe('<${tag}>', () => {
  it('shows how many projects there are, in the language of the element', async () => {
    const element = await mounted<${type}>(
      html\`<${tag} lang="nl" .data=\${data}></${tag}>\`,
    );
    expect(allText(element)).to.equal('2 projecten');
  });

  it('is accessible', async () => {
    const element = await mounted<${type}>(
      html\`<${tag} lang="fr" .data=\${data}></${tag}>\`,
    );
    expect(await findings(element)).to.deep.equal([]);
  });
});
`,
  [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/${tag}.js';

const meta: Meta = { title: 'New/${tag}', component: '${tag}' };
export default meta;

export const Default: StoryObj = {};

export { ${commonStories().join(', ')} } from './common.js';
`,
  [`stories/guidance/${tag}.ts`]: `import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: ['To be written: when this is the right element.'],
  avoid: ['To be written: when it isn’t, and what is.'],
  keyboard: [keys.tab],
  accessibility: [notes.heading, notes.language],
} satisfies Guidance;
`,
});

const [tag, ...more] = process.argv.slice(2);

function problem() {
  if (!tag || more.length) return 'Usage: npm run new -- forem-thing';
  const name = tag.slice('forem-'.length);
  if (!/^forem(-[a-z][a-z0-9]*)+$/.test(tag))
    return `“${tag}” can't be the name of an element: that is “forem-” and words in lower case, joined by hyphens, such as forem-partnership-map.`;
  if (name === 'shared') return `“${tag}” can't be used: src/elements/shared/ holds what elements share.`;
  if (existsSync(join(root, 'src/elements', name))) return `<${tag}> exists already: src/elements/${name}/`;
  const taken = Object.keys(files(name, tag, '')).find((file) => existsSync(join(root, file)));
  return taken && `${taken} exists already, and is not overwritten.`;
}

const message = problem();
if (message) {
  console.error(message);
  process.exit(1);
}

const name = tag.slice('forem-'.length);
const { format, resolveConfig } = await import('prettier');
const made = files(name, tag, className(name));
for (const [file, content] of Object.entries(made)) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(content, { ...(await resolveConfig(path)), filepath: path }), {
    flag: 'wx',
  });
}

console.log(`<${tag}> is there, and counts projects until it is told better:
${Object.keys(made)
  .map((file) => `  ${file}`)
  .join('\n')}

Next:
  1. Say in the comment of ${Object.keys(made)[0]} what it shows: the documentation is made of it.
     Draw it in renderContent(); give renderPlaceholder() about the height of that.
  2. Write texts as this.msg('…', { id: '${name}.…' }), run npm run extract, and translate them in xliff/.
  3. npm test -- test/elements/${name}/${name}.test.ts
  4. Say in stories/guidance/${tag}.ts when to use it and when not, and add stories of its own; npm run storybook
No list of elements has to be edited.`);
