// npm run new -- forem-thing FAMILY: creates the files of a new, working element.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { className, elementFolder, elementNames, families, sharedFolders } from './lib/elements.mjs';
import { root } from './lib/run.mjs';

/** Returns the names of the common stories. */
const commonStories = () =>
  [...readFileSync(join(root, 'stories/common.ts'), 'utf8').matchAll(/^export const (\w+)/gm)]
    .map(([, name]) => name)
    .sort();

const files = (family, name, tag, type) => ({
  [`src/elements/${family}/${name}/${name}.ts`]: `import { html, type TemplateResult } from 'lit';
import type { Question } from '../../../exploration/exploration.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { placeholder } from '../../core/placeholder.js';
import { projectCount } from '../../exploring/wording.js';
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

  protected override renderContent({ msg }: Context): TemplateResult {
    return html\`<p class="total tabular" part="total">
      \${projectCount(msg, this.results?.total ?? 0)}
    </p>\`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('value', 1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${type};
  }
}
`,
  [`src/elements/${family}/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  .total {
    font-size: var(--_large);
  }
\`;
`,
  [`test/elements/${family}/${name}/${name}.test.ts`]: `import { expect, html } from '@open-wc/testing';
import type { ${type} } from '../../../../src/elements/${family}/${name}/${name}.js';
import '../../../../src/embed/generated/define/${tag}.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { allText, mounted } from '../../../helpers/mount.js';

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
  [`stories/${family}/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/${tag}.js';

const meta: Meta = { title: 'New/${tag}', component: '${tag}' };
export default meta;

export const Default: StoryObj = {};

export { ${commonStories().join(', ')} } from '../common.js';
`,
  [`stories/guidance/${tag}.ts`]: `import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: ['To be written: when this is the right element.'],
  avoid: ['To be written: when it isn’t, and what is.'],
  examples: [
    {
      right: { caption: 'To be written.', markup: '<${tag} group="GROUP" lang="en"></${tag}>' },
      wrong: { caption: 'To be written.', markup: '<${tag} group="GROUP" lang="en"></${tag}>' },
    },
  ],
  keyboard: [keys.tab],
  accessibility: [notes.heading, notes.language],
} satisfies Guidance;
`,
});

const [tag, family, ...more] = process.argv.slice(2);
const usage = `Usage: npm run new -- forem-thing FAMILY

FAMILY is a folder of src/elements/: ${families().join(', ')}, or a new one.`;

function problem() {
  if (!tag || !family || more.length) return usage;
  const name = tag.slice('forem-'.length);
  if (!/^forem(-[a-z][a-z0-9]*)+$/.test(tag))
    return `“${tag}” can't be the name of an element: that is “forem-” and words in lower case, joined by hyphens, such as forem-partnership-map.`;
  if (!/^[a-z][a-z0-9-]*$/.test(family) || sharedFolders.includes(family))
    return `“${family}” can't be a family of elements: src/elements/core/ and exploring/ hold shared code, and a family is a word in lower case.`;
  if (elementNames().includes(name)) return `<${tag}> exists already: src/elements/${elementFolder(name)}/`;
  const taken = Object.keys(files(family, name, tag, '')).find((file) => existsSync(join(root, file)));
  return taken && `${taken} exists already, and is not overwritten.`;
}

const message = problem();
if (message) {
  console.error(message);
  process.exit(1);
}

const name = tag.slice('forem-'.length);
const { format, resolveConfig } = await import('prettier');
const made = files(family, name, tag, className(name));
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

What is left:
  1. Describe it in the comment of ${Object.keys(made)[0]}: documents, editors and the WordPress plugin take it from there.
     Render it in renderContent(); give renderPlaceholder() about that height.
  2. Write its texts as this.msg('…', { id: '${name}.…' }), run npm run extract, and fill each <target> in xliff/*.xlf.
  3. Make its test fail once: npm test -- test/elements/${family}/${name}/${name}.test.ts
  4. Replace “To be written” in stories/guidance/${tag}.ts, and add stories of its own; npm run storybook
  5. npm run build, and commit the files that it changes: custom-elements.json, README.md, llms.txt and docs/.
  6. npm run build:wordpress -- --extract, and translate its descriptions in
     integrations/wordpress/forem-widgets/languages/*.po: npm test names each that is missing.
  7. npm run build:wordpress -- --pictures, and commit the pictures of the new element.
  8. A line in CHANGELOG.md.
No list of elements has to be edited.`);
